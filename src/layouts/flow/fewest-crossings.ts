import { joinsOf, type Join } from './column-joins';
import { countCrossings, placesOf } from './crossing-count';
import type { IndexedGraph } from './index-graph';
import { siftColumn } from './sift-column';

/** Multiplications a search may take, so that it ends within some tens of milliseconds whatever the graph. */
const budget = 12_000_000;
const mostRounds = 24;
const mostKicks = 80;
const sweeps = 8;

type Columns = readonly Uint32Array[];
type Joins = readonly (readonly Join[])[];

const found = new WeakMap<IndexedGraph, Columns>();

/**
 * Node indices of each column, ordered for few weighted crossings: barycentre sweeps (Sugiyama 1981), then sifting (Matuszewski
 * 1999) on the exact counts from several starts, then from the best order with a stretch turned round, until the budget is spent.
 * Never worse than the graph's own order, deterministic, and of an order and its mirror image, which cross alike, the one closer
 * to the graph's. Kept as long as the graph lives, so that a new size costs no new search.
 */
export const fewestCrossings = (graph: IndexedGraph): Columns => {
  const known = found.get(graph);
  if (known) return known;
  const columns = search(graph);
  found.set(graph, columns);
  return columns;
};

const search = (graph: IndexedGraph): Columns => {
  const joins = joinsOf(graph);
  const effort = effortFor(graph);
  let best: Columns = graph.columns;
  let fewest = countCrossings(graph, best);
  const attempt = (start: Columns) => {
    const refined = refine(graph, joins, start, effort.rounds);
    const crossings = countCrossings(graph, refined);
    if (crossings < fewest) [best, fewest] = [refined, crossings];
  };
  attempt(sweep(graph, joins, graph.columns));
  if (effort.kicks > 0) attempt(graph.columns);
  const random = generator(graph.source.length);
  for (let kick = 0; kick < effort.kicks && fewest > 0; kick++) attempt(turnStretch(best, random));
  return towardsGiven(graph, best);
};

/** How many rounds a start is sifted, and how often the best order is disturbed and sifted again. */
const effortFor = (graph: IndexedGraph): { readonly rounds: number; readonly kicks: number } => {
  const cost = graph.columns.reduce((sum, column) => sum + column.length * graph.source.length, 1);
  const affordable = Math.floor(budget / cost);
  return {
    rounds: Math.max(1, Math.min(mostRounds, Math.floor(affordable / 2))),
    kicks: Math.min(mostKicks, Math.floor(affordable / mostRounds)),
  };
};

/** A copy with a random stretch of one column turned round. */
const turnStretch = (columns: Columns, random: () => number): Columns => {
  const chosen = Math.floor(random() * columns.length);
  return columns.map((column, c) => {
    if (c !== chosen) return column;
    const [a, b] = [random(), random()].map((part) => Math.floor(part * (column.length + 1)));
    const turned = column.slice();
    turned.subarray(Math.min(a!, b!), Math.max(a!, b!)).reverse();
    return turned;
  });
};

/** Numbers in [0, 1), always the same for a seed (the minimal standard generator of Park and Miller, 1988). */
const generator = (seed: number): (() => number) => {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** The best order met in some sweeps down and up, each column ordered by the mean place of its neighbours. */
const sweep = (graph: IndexedGraph, joins: Joins, start: Columns): Uint32Array[] => {
  const columns = start.map((column) => column.slice());
  const place = placesOf(graph.column.length, columns);
  let best = columns.map((column) => column.slice());
  let fewest = countCrossings(graph, best);
  for (let s = 0; s < sweeps; s++) {
    const down = s % 2 === 0;
    for (let i = 1; i < columns.length; i++) {
      const c = down ? i : columns.length - 1 - i;
      const behind = joins[c]!.filter((join) => join.column < c === down);
      orderByMean(columns[c]!, behind, place);
    }
    const crossings = countCrossings(graph, columns);
    if (crossings < fewest) {
      best = columns.map((column) => column.slice());
      fewest = crossings;
    }
  }
  return best;
};

/** Sorts a column by the weighted mean place of its neighbours; nodes without any keep their place. */
const orderByMean = (column: Uint32Array, joins: readonly Join[], place: Uint32Array): void => {
  const mean = new Map<number, number>();
  column.forEach((node, at) => {
    let [sum, weight] = [0, 0];
    for (const join of joins) {
      for (let i = join.starts[node]!; i < join.starts[node + 1]!; i++) {
        sum += place[join.nodes[i]!]! * join.posts[i]!;
        weight += join.posts[i]!;
      }
    }
    mean.set(node, weight > 0 ? sum / weight : at);
  });
  column.sort((a, b) => mean.get(a)! - mean.get(b)! || place[a]! - place[b]!);
  column.forEach((node, at) => (place[node] = at));
};

const refine = (graph: IndexedGraph, joins: Joins, start: Columns, rounds: number): Uint32Array[] => {
  const columns = start.map((column) => column.slice());
  const place = placesOf(graph.column.length, columns);
  for (let round = 0; round < rounds; round++) {
    let improved = false;
    columns.forEach((_, i) => {
      const c = round % 2 === 0 ? i : columns.length - 1 - i;
      if (siftColumn(columns[c]!, joins[c]!, place)) improved = true;
    });
    if (!improved) break;
  }
  return columns;
};

const towardsGiven = (graph: IndexedGraph, columns: Columns): Columns => {
  const given = placesOf(graph.column.length, graph.columns);
  const agreement = columns.reduce((sum, column) => {
    const middle = (column.length - 1) / 2;
    return sum + column.reduce((s, node, at) => s + (at - middle) * (given[node]! - middle), 0);
  }, 0);
  return agreement < 0 ? columns.map((column) => column.slice().reverse()) : columns;
};
