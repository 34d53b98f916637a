import { weakest } from '../basis';
import type { DraftNode, FlowDraft } from './flow-draft';
import { newDraft, throughputOf } from './flow-draft';
import { restName, restOfYearsName } from './node-names';

/**
 * The same graph with at most `top` nodes a column: the smallest of a column become one node, `rest:<column>`, which
 * names what it folds; ties stay in order. Links are joined by their new ends, so nothing is lost or counted twice.
 * What is outside a drilled parent is kept apart where there is room for it beside the rest.
 */
export function foldRest(draft: FlowDraft, top: number): FlowDraft {
  const folds = foldsOf(draft, top);
  if (folds.size === 0) return draft;
  const folded = newDraft();
  for (const node of draft.nodes.values()) {
    const { basis, releases, receives, lump, folded: units } = draft.gathered(node.id);
    const into = folded.node(folds.get(node.id) ?? node);
    into.basis = weakest(into.basis, basis);
    into.releases ||= releases;
    into.receives ||= receives;
    into.lump ||= lump;
    for (const unit of units) into.folded.add(unit);
    if (folds.has(node.id) && node.unit !== undefined) into.folded.add(node.unit);
  }
  for (const link of draft.links.values()) {
    const end = (id: string) => folds.get(id)?.id ?? id;
    folded.link({ ...link, source: end(link.source), target: end(link.target) });
  }
  return folded;
}

/** The rest node that each folded node goes into. */
function foldsOf(draft: FlowDraft, top: number): ReadonlyMap<string, DraftNode> {
  const throughput = throughputOf(draft);
  const columns = new Map<number, DraftNode[]>();
  for (const node of [...draft.nodes.values()].sort((a, b) => a.order - b.order)) {
    const column = columns.get(node.column) ?? [];
    columns.set(node.column, column);
    column.push(node);
  }
  const folds = new Map<string, DraftNode>();
  for (const [column, nodes] of columns) {
    if (nodes.length <= top) continue;
    const kept =
      nodes.filter((n) => n.kept === true).length < top ? nodes.filter((n) => n.kept === true) : [];
    const rest = nodes
      .filter((n) => !kept.includes(n))
      .sort((a, b) => throughput.get(b.id)!.posts - throughput.get(a.id)!.posts)
      .slice(top - kept.length - 1);
    const node = restNode(column, rest, draft);
    for (const { id } of rest) folds.set(id, node);
  }
  return folds;
}

function restNode(column: number, folded: readonly DraftNode[], draft: FlowDraft): DraftNode {
  const { role } = folded[0]!;
  const id = `rest:${column}`;
  const units = new Set(
    folded.flatMap(({ id, unit }) => [...draft.gathered(id).folded, ...(unit ? [unit] : [])]),
  );
  const families = new Set(folded.map(({ family }) => family));
  const [family] = families;
  const levels = new Set(folded.map(({ level }) => level));
  const [level] = levels;
  const sameUnits = role === 'before' || role === 'after';
  return {
    id,
    column,
    role,
    name: role === 'passing' ? restOfYearsName(folded.length) : restName(units.size),
    order: Infinity,
    key: sameUnits ? 'rest' : id,
    drillable: false,
    ...(families.size === 1 && family && { family }),
    ...(levels.size === 1 && level && { level }),
  };
}
