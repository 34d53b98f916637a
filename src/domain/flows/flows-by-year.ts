import { known } from '../ledger/amount';
import type { DraftNode, FlowDraft, Gathered, Role } from './flow-draft';
import { newDraft } from './flow-draft';
import type { Scene } from './flows-before-after';
import type { Move, Statement } from './statements';

/**
 * Releasing units → years → receiving units: only what moved. A statement over several years that nothing splits runs
 * through those years together. Every unit stands where it stood in the (last) year of the statement.
 */
export function drawByYear(scene: Scene): FlowDraft {
  const draft = newDraft();
  for (const statement of scene.statements) {
    const { period, basis, releases, receipts } = statement;
    if (releases.length + receipts.length === 0) continue;
    const years = scene.nodes.years(period, 1);
    draft.node(years, basis);
    for (const move of releases) drawSide(scene, draft, statement, move, years, 'from');
    for (const move of receipts) drawSide(scene, draft, statement, move, years, 'to');
  }
  return draft;
}

function drawSide(
  { keys, nodes }: Scene,
  draft: FlowDraft,
  { batch, basis, period }: Statement,
  move: Move,
  years: DraftNode,
  role: Extract<Role, 'from' | 'to'>,
): void {
  const key = keys.keyOf(move.unit, period.to);
  const node = nodes.unit(key, role, role === 'from' ? 0 : 2);
  const gathered: Gathered = draft.node(node, move.basis);
  if (role === 'from') gathered.releases = true;
  else gathered.receives = true;
  if (keys.isLump(move.unit, role === 'from' ? 'releases' : 'receipts', period.to)) gathered.lump = true;
  if (key.kind === 'elsewhere') gathered.folded.add(keys.unitOf(move.unit, period.to));
  const [source, target] = role === 'from' ? [node.id, years.id] : [years.id, node.id];
  draft.link({ source, target, kind: 'moved', amount: known(move.posts, basis), batches: [batch] });
}
