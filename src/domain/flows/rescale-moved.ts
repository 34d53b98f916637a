import { apportion } from '../apportionment/apportion';
import type { FlowGraph, FlowLink } from './flow-graph';
import { inProportion } from '../numbers/in-proportion';
import { matrix } from '../matrix/matrix';
import { scaleByPaths } from './scale-by-paths';

/** How many real posts the first `x` of the posts moved stand for; not falling, so that years add up. */
export type Counted = (x: number) => number;

/**
 * Whole posts of every moved link, by its id, in proportion to what the graph gives it: each column is apportioned by
 * itself, what passes (years, the pool) by running counts from `before` on, and the links between two columns keep
 * both margins. All posts that come to a passing node leave it. Where single links do not let the columns be met so,
 * the posts are apportioned over the paths they take instead.
 */
export function scaleMoved(graph: FlowGraph, before: number, counted: Counted): ReadonlyMap<string, number> {
  const links = graph.links.filter((l) => l.kind === 'moved' && l.posts > 0);
  const posts = counted(before + graph.moved) - counted(before);
  const found = byColumns(graph, links, { before, posts, counted }) ?? scaleByPaths(graph, links, posts);
  const scaled = new Map(graph.links.filter((l) => l.kind === 'moved').map((l) => [l.id, 0]));
  for (const [id, share] of found) scaled.set(id, share);
  return scaled;
}

interface Asked {
  readonly before: number;
  readonly posts: number;
  readonly counted: Counted;
}

/** Part of a link between two neighbouring columns; a link past a column has a stop of its own there. */
interface Leg {
  readonly link: string;
  readonly from: string;
  readonly to: string;
  readonly column: number;
  readonly posts: number;
}

/** Stops in the order of the columns' nodes, each with what passes it. */
type Column = ReadonlyMap<string, number>;

function byColumns(
  graph: FlowGraph,
  links: readonly FlowLink[],
  asked: Asked,
): ReadonlyMap<string, number> | undefined {
  const legs = legsOf(graph, links);
  const last = legs.reduce((most, leg) => Math.max(most, leg.column + 1), 0);
  const totals: Column[] = [];
  for (let column = 0; column <= last && links.length > 0; column++) {
    const stops = stopsAt(graph, legs, column);
    if (sum(stops.values()) !== graph.moved) return undefined;
    totals.push(totalsAt(graph, stops, column, asked));
  }
  const scaled = new Map<string, number>();
  for (let column = 0; column < last; column++) {
    const stage = legs.filter((leg) => leg.column === column);
    const cells = between(stage, totals[column]!, totals[column + 1]!);
    if (!cells) return undefined;
    stage.forEach((leg, i) => scaled.set(leg.link, cells[i]!));
  }
  return scaled;
}

function legsOf({ nodes }: FlowGraph, links: readonly FlowLink[]): readonly Leg[] {
  const columns = new Map(nodes.map((n) => [n.id, n.column]));
  return links.flatMap(({ id, source, target, posts }) => {
    const [from, to] = [columns.get(source)!, columns.get(target)!];
    const stop = (column: number) => {
      if (column === from) return nodeStop(source);
      return column === to ? nodeStop(target) : `past ${column} ${id}`;
    };
    return Array.from({ length: to - from }, (_, i): Leg => {
      const column = from + i;
      return { link: id, from: stop(column), to: stop(column + 1), column, posts };
    });
  });
}

const nodeStop = (id: string): string => `node ${id}`;

/** Nodes first, in their order; nodes nothing passes are left out. */
function stopsAt({ nodes }: FlowGraph, legs: readonly Leg[], column: number): Column {
  const out = legs.filter((leg) => leg.column === column);
  const ends = out.length > 0 ? out : legs.filter((leg) => leg.column === column - 1);
  const stops = new Map(nodes.filter((n) => n.column === column).map((n) => [nodeStop(n.id), 0]));
  for (const leg of ends) {
    const stop = out.length > 0 ? leg.from : leg.to;
    stops.set(stop, (stops.get(stop) ?? 0) + leg.posts);
  }
  return new Map([...stops].filter(([, posts]) => posts > 0));
}

function totalsAt({ nodes }: FlowGraph, stops: Column, column: number, asked: Asked): Column {
  const { before, posts, counted } = asked;
  if (nodes.every((n) => n.column !== column || n.side === 'passing')) {
    let seen = before;
    return new Map(
      [...stops].map(([stop, weight]) => {
        const from = counted(seen);
        seen += weight;
        return [stop, counted(seen) - from];
      }),
    );
  }
  const divided = apportion(
    posts,
    [...stops].map(([id, weight]) => ({ id, weight })),
  );
  if (!divided.ok) throw new Error(`not to be apportioned: ${JSON.stringify(divided.problems)}`);
  return divided.value.posts;
}

/** Whole posts of the legs of one stage; undefined where they cannot meet the totals of both columns. */
function between(stage: readonly Leg[], from: Column, to: Column): readonly number[] | undefined {
  const [rows, columns] = [indexOf(from), indexOf(to)];
  const weights = [...from].map(() => [...to].map(() => 0));
  for (const leg of stage) weights[rows.get(leg.from)!]![columns.get(leg.to)!]! += leg.posts;
  const fitted = matrix([...from.values()], [...to.values()], weights);
  if (!fitted.ok) return undefined;
  const cells = fitted.value.cells.map((row) => [...row]);
  const parallel = new Map<string, Leg[]>();
  for (const leg of stage) {
    const place = `${rows.get(leg.from)} ${columns.get(leg.to)}`;
    parallel.set(place, [...(parallel.get(place) ?? []), leg]);
  }
  const shares = new Map<Leg, number>();
  for (const legs of parallel.values()) {
    const cell = cells[rows.get(legs[0]!.from)!]![columns.get(legs[0]!.to)!]!;
    const parts = inProportion(
      cell,
      legs.map((l) => l.posts),
    );
    legs.forEach((leg, i) => shares.set(leg, parts[i]!));
  }
  return stage.map((leg) => shares.get(leg)!);
}

const indexOf = (column: Column): ReadonlyMap<string, number> =>
  new Map([...column.keys()].map((stop, i) => [stop, i]));

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
