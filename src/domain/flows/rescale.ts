import type { AgreeingTotal } from './agreeing-total';
import { weakest } from '../basis';
import type { FlowGraph, FlowLink, FlowNode } from './flow-graph';
import { inProportion } from '../numbers/in-proportion';
import type { Interval } from '../numbers/interval';
import { between } from '../numbers/interval';
import type { Counted } from './rescale-moved';
import { scaleMoved } from './rescale-moved';
import type { WholeRange } from '../numbers/whole-range';

/**
 * A graph per thousand posts as whole real posts of a system of that total; one in posts comes back as it is. Ids,
 * order and names stay. Posts moved over the whole period are the agreeing number, over some of its years the part
 * that falls to them, so that years add up; links and nodes agree at every node. Nothing is reported of real posts:
 * bases are derived at most. Group totals have the ranges that agree with the report; no other number has an interval.
 */
export function rescale(graph: FlowGraph, agreeing: AgreeingTotal): FlowGraph {
  if (graph.displayUnit === 'posts') return graph;
  const span = spanOf(graph, agreeing);
  const posts = new Map([
    ...scaleMoved(graph, span.before, span.counted),
    ...scaleStayed(graph, agreeing.total, span),
  ]);
  const intervals = intervalsOf(graph, agreeing, span);
  const put = <T extends FlowNode | FlowLink>(item: T, count: number): T => {
    const { interval: _perThousand, ...rest } = item;
    const interval = intervals.get(item.id);
    const basis = weakest(item.basis, 'derived');
    return { ...rest, posts: count, basis, ...(interval && { interval }) } as unknown as T;
  };
  const links = graph.links.map((link) => put(link, posts.get(link.id)!));
  const passing = throughput(links);
  const { releasingInterval: _perThousand, ...rest } = graph;
  const { releasing } = agreeing;
  const gone = agreeing.point.releasing - span.releasing;
  return {
    ...rest,
    displayUnit: 'posts',
    nodes: graph.nodes.map((node) => put(node, passing(node.id))),
    links,
    moved: span.moved,
    ...(graph.system === undefined ? {} : { system: agreeing.total }),
    ...(graph.releasing !== undefined && {
      releasing: span.releasing,
      releasingInterval: between(releasing.first - gone, releasing.last - gone),
    }),
  };
}

/** The years of a graph within the period of the report. */
interface Span {
  /** Posts per thousand moved in earlier years. */
  readonly before: number;
  readonly counted: Counted;
  /** Real posts moved in these years. */
  readonly moved: number;
  /** Real posts of the releasing units before these years. */
  readonly releasing: number;
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

function spanOf(graph: FlowGraph, { point, perThousand }: AgreeingTotal): Span {
  const all = Math.max(perThousand?.moved ?? 0, graph.moved);
  const gone = perThousand && graph.releasing !== undefined ? perThousand.releasing - graph.releasing : 0;
  const before = gone > 0 && gone + graph.moved <= all ? gone : 0;
  const counted: Counted = (x) => (all === 0 ? 0 : Math.floor((2 * x * point.moved + all) / (2 * all)));
  return {
    before,
    counted,
    moved: counted(before + graph.moved) - counted(before),
    releasing: point.releasing - counted(before),
    fromStart: before === 0,
    toEnd: all > 0 && before + graph.moved === all,
  };
}

/** What stays of the releasing units and of the others: all of it where the graph shows all, else its share. */
function scaleStayed(graph: FlowGraph, total: number, span: Span): ReadonlyMap<string, number> {
  const { system, releasing, moved, nodes, links } = graph;
  const releases = new Set(nodes.filter((n) => n.side === 'releasing').map((n) => n.id));
  const stayed = links.filter((l) => l.kind === 'stayed');
  const scaled = new Map<string, number>();
  const share = (of: readonly FlowLink[], whole: number | undefined, real: number) => {
    const shown = of.reduce((sum, l) => sum + l.posts, 0);
    const posts = shown === whole ? real : Math.round((shown * total) / (system ?? 1000));
    const parts = inProportion(
      posts,
      of.map((l) => l.posts),
    );
    of.forEach((link, i) => scaled.set(link.id, parts[i]!));
  };
  const [ofReleasing, ofOthers] = [
    stayed.filter((l) => releases.has(l.source)),
    stayed.filter((l) => !releases.has(l.source)),
  ];
  share(ofReleasing, releasing === undefined ? undefined : releasing - moved, span.releasing - span.moved);
  share(ofOthers, restOf(graph), total - span.releasing);
  return scaled;
}

/** Posts of all other units before, where both totals are known. */
const restOf = ({ system, releasing }: FlowGraph): number | undefined =>
  system === undefined || releasing === undefined ? undefined : system - releasing;

/** The larger of in and out. */
function throughput(links: readonly FlowLink[]): (node: string) => number {
  const [into, out] = [new Map<string, number>(), new Map<string, number>()];
  for (const { source, target, posts } of links) {
    out.set(source, (out.get(source) ?? 0) + posts);
    into.set(target, (into.get(target) ?? 0) + posts);
  }
  return (node) => Math.max(into.get(node) ?? 0, out.get(node) ?? 0);
}

/** The ranges of whole numbers, at the nodes and links that hold a whole group or all that moved. */
function intervalsOf(graph: FlowGraph, agreeing: AgreeingTotal, span: Span): ReadonlyMap<string, Interval> {
  const { nodes, links, moved, releasing } = graph;
  const others = restOf(graph);
  const found = new Map<string, Interval>();
  const put = (id: string, { first, last }: WholeRange) => found.set(id, between(first, last));
  const at = new Map(nodes.map((n) => [n.id, n]));
  const whole = span.fromStart && span.toEnd;
  for (const { id, kind, posts, source, target } of links) {
    const [from, to] = [at.get(source)!, at.get(target)!];
    if (kind === 'moved' && whole && posts === moved) put(id, agreeing.moved);
    if (kind === 'moved' || releasing === undefined || others === undefined) continue;
    const gave = from.side === 'releasing';
    if (gave && span.fromStart && from.posts === releasing) put(source, agreeing.releasing);
    if (!gave && span.fromStart && from.posts === others) put(source, agreeing.others);
    if (gave && whole && posts === releasing - moved) put(id, agreeing.releasingAfter);
    if (gave && whole && to.posts === releasing - moved) put(target, agreeing.releasingAfter);
    if (!gave && span.fromStart && posts === others) put(id, agreeing.others);
    if (!gave && whole && to.posts === others + moved) put(target, agreeing.othersAfter);
  }
  for (const { id, posts, side } of nodes)
    if (whole && posts === moved && side !== 'staying' && !found.has(id) && holdsOnlyMoved(links, id))
      put(id, agreeing.moved);
  return found;
}

const holdsOnlyMoved = (links: readonly FlowLink[], node: string): boolean =>
  links.every((l) => l.kind === 'moved' || (l.source !== node && l.target !== node));
