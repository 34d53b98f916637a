import type { KnownAmount } from '../ledger/amount';
import { none, sumOf } from '../ledger/amount';
import type { Basis } from '../basis';
import { weakest } from '../basis';
import type { FlowFamily, FlowLink, FlowNode, NodeLevel, Side } from './flow-graph';
import type { Localised } from '../localised';
import type { UnitId } from '../ledger/unit';

/** What a column holds: units before and after, or as givers and getters, or what posts pass through. */
export type Role = 'before' | 'after' | 'from' | 'to' | 'passing';

/** A node before its posts are summed. */
export interface DraftNode {
  readonly id: string;
  readonly column: number;
  readonly role: Role;
  readonly name: Localised;
  readonly short?: Localised;
  /** Place in its column. */
  readonly order: number;
  /** Equal for the nodes that stand for the same units in different columns. */
  readonly key: string;
  readonly drillable: boolean;
  readonly unit?: UnitId;
  readonly adcode?: string;
  readonly year?: number;
  readonly family?: FlowFamily;
  readonly level?: NodeLevel;
  readonly own?: true;
  /** Never folded: it is a fold already. */
  readonly kept?: boolean;
}

/** What a node gathers while links are drawn. */
export interface Gathered {
  basis: Basis;
  releases: boolean;
  receives: boolean;
  /** Some of its posts are stated for a group that nothing splits as finely as asked. */
  lump: boolean;
  readonly folded: Set<UnitId>;
}

export interface DraftLink {
  readonly source: string;
  readonly target: string;
  readonly kind: FlowLink['kind'];
  readonly amount: KnownAmount;
  readonly batches: Iterable<string>;
}

/** Links of one kind between the same nodes, together. */
interface Strand extends DraftLink {
  amount: KnownAmount;
  readonly batches: Set<string>;
}

/** A graph while it is drawn: nodes come once each, links of one kind between the same nodes are one. */
export interface FlowDraft {
  readonly nodes: ReadonlyMap<string, DraftNode>;
  readonly links: ReadonlyMap<string, Strand>;
  readonly gathered: (id: string) => Gathered;
  /** The node, added where it is not there yet, with the basis of what it is seen to hold. */
  readonly node: (node: DraftNode, ...bases: readonly Basis[]) => Gathered;
  readonly link: (link: DraftLink) => void;
}

export function newDraft(): FlowDraft {
  const nodes = new Map<string, DraftNode>();
  const gathered = new Map<string, Gathered>();
  const links = new Map<string, Strand>();
  return {
    nodes,
    links,
    gathered: (id) => gathered.get(id)!,
    node: (node, ...bases) => {
      if (!nodes.has(node.id)) {
        nodes.set(node.id, node);
        const nothing = { releases: false, receives: false, lump: false };
        gathered.set(node.id, { basis: 'reported', ...nothing, folded: new Set() });
      }
      const found = gathered.get(node.id)!;
      found.basis = weakest(found.basis, ...bases);
      return found;
    },
    link: (link) => {
      const place = `${link.source.length} ${link.source} ${link.kind} ${link.target}`;
      const found = links.get(place);
      if (!found) links.set(place, { ...link, batches: new Set(link.batches) });
      else {
        found.amount = added(found.amount, link.amount);
        for (const batch of link.batches) found.batches.add(batch);
      }
    },
  };
}

function added(...amounts: readonly KnownAmount[]): KnownAmount {
  const sum = sumOf(amounts);
  return sum.known ? sum : none;
}

/** In and out of every node. */
export function throughputOf(draft: FlowDraft): ReadonlyMap<string, KnownAmount> {
  const into = new Map<string, KnownAmount>();
  const out = new Map<string, KnownAmount>();
  for (const { source, target, amount } of draft.links.values()) {
    out.set(source, added(out.get(source) ?? none, amount));
    into.set(target, added(into.get(target) ?? none, amount));
  }
  const larger = (id: string) => {
    const [i, o] = [into.get(id) ?? none, out.get(id) ?? none];
    return i.posts > o.posts ? i : o;
  };
  return new Map([...draft.nodes.keys()].map((id) => [id, larger(id)]));
}

/** The finished graph: nodes by column and place, links in the order they were drawn. */
export function finishDraft(draft: FlowDraft): { nodes: readonly FlowNode[]; links: readonly FlowLink[] } {
  const throughput = throughputOf(draft);
  const ordered = [...draft.nodes.values()].sort((a, b) => a.column - b.column || a.order - b.order);
  const place = new Map(ordered.map(({ id }, i) => [id, i]));
  const nodes = ordered.map((node) => finishNode(node, draft.gathered(node.id), throughput.get(node.id)!));
  const at = (id: string) => place.get(id)!;
  const links = [...draft.links.values()]
    .sort((a, b) => at(a.source) - at(b.source) || at(a.target) - at(b.target) || (a.kind < b.kind ? -1 : 1))
    .map((link) => finishLink(link, draft));
  return { nodes, links };
}

function finishNode(node: DraftNode, gathered: Gathered, { posts, interval }: KnownAmount): FlowNode {
  const { id, column, name, short, drillable, unit, adcode, year, family, level, own } = node;
  return {
    id,
    column,
    side: sideOf(node.role, gathered),
    name,
    posts,
    basis: gathered.basis,
    ...(interval === undefined ? {} : { interval }),
    ...(unit === undefined ? {} : { unit }),
    ...(short === undefined ? {} : { short }),
    ...(adcode === undefined ? {} : { adcode }),
    ...(year === undefined ? {} : { year }),
    ...(family === undefined ? {} : { family }),
    ...(level === undefined ? {} : { level }),
    ...(own === undefined ? {} : { own }),
    ...(gathered.lump ? { lump: true } : {}),
    ...(gathered.folded.size === 0 ? {} : { folded: [...gathered.folded] }),
    drillable,
  };
}

function sideOf(role: Role, { releases, receives }: Gathered): Side {
  if (role === 'passing') return 'passing';
  if (role === 'from') return 'releasing';
  if (role === 'to' || (role === 'after' && receives)) return 'receiving';
  return releases ? 'releasing' : 'staying';
}

function finishLink({ source, target, kind, amount, batches }: Strand, draft: FlowDraft): FlowLink {
  const same = draft.nodes.get(source)!.key === draft.nodes.get(target)!.key;
  const expected = same ? 'stayed' : 'moved';
  return {
    id: `${source}>${target}${kind === expected ? '' : `~${kind}`}`,
    source,
    target,
    posts: amount.posts,
    kind,
    basis: amount.basis,
    ...(amount.interval === undefined ? {} : { interval: amount.interval }),
    batches: [...batches],
  };
}
