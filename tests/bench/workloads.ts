import type { FlowGraph, FlowLink, FlowNode, Side } from '../../src/domain/flows/flow-graph';

/** A graph to be drawn: the same numbers give the same graph, on every machine. */
export interface Workload {
  readonly columns: 2 | 3;
  readonly links: number;
  readonly seed: number;
  /** Another year of the same units and the same links: only the posts differ. */
  readonly year?: number;
}

interface Unit {
  readonly id: string;
  readonly column: number;
  readonly index: number;
}

/** Numbers in [0, 1) (the minimal standard generator of Park and Miller, 1988, its first numbers thrown away). */
const sequence = (seed: number): (() => number) => {
  let state = ((seed * 7919) % 2_147_483_646) + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let i = 0; i < 8; i++) next();
  return next;
};

const sides: readonly Side[] = ['releasing', 'passing', 'receiving'];

/** How many units a column has: their pairs leave about a quarter of all links undrawn. */
const sizesOf = ({ columns, links }: Workload): readonly number[] => {
  const each = links / (columns - 1);
  const lower = Math.ceil(Math.sqrt(each * 2));
  const upper = Math.ceil((each * 1.3) / lower);
  return columns === 2 ? [upper, lower] : [lower, upper, lower];
};

/** Units are of very different size: the n-th gets and gives 1 / n of what the first does. */
const weightOf = ({ index }: Unit): number => 1 / (index + 1);

/** As many pairs of two neighbouring columns as asked for; large units in more of them, every unit in at least one. */
const pairUp = (
  upper: readonly Unit[],
  lower: readonly Unit[],
  count: number,
  next: () => number,
): readonly (readonly [Unit, Unit])[] => {
  const covering = new Set(
    Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) =>
      [i % upper.length, (i * 7) % lower.length].join(),
    ),
  );
  const pairs = upper.flatMap((from) =>
    lower.map((to) => {
      // Weighted sampling without replacement (Efraimidis and Spirakis, 2006).
      const drawn = next() ** (1 / Math.sqrt(weightOf(from) * weightOf(to)));
      const key = covering.has([from.index, to.index].join()) ? 1 : drawn;
      return { from, to, key };
    }),
  );
  pairs.sort((a, b) => b.key - a.key);
  const chosen = pairs.slice(0, count);
  chosen.sort((a, b) => a.from.index - b.from.index || a.to.index - b.to.index);
  return chosen.map(({ from, to }) => [from, to]);
};

/** Whole posts, most flows of a few and some of hundreds. */
const postsOf = (from: Unit, to: Unit, next: () => number): number =>
  1 + Math.floor((1 - next()) ** -0.7 * 400 * Math.sqrt(weightOf(from) * weightOf(to)) * next());

const joinColumns = (columns: readonly (readonly Unit[])[], workload: Workload): readonly FlowLink[] => {
  const next = sequence(workload.seed);
  const drawn = sequence(workload.seed + 1000 * (1 + (workload.year ?? 0)));
  const joins = columns.length - 1;
  return columns.slice(1).flatMap((lower, join) => {
    const count =
      Math.floor((workload.links * (join + 1)) / joins) - Math.floor((workload.links * join) / joins);
    return pairUp(columns[join]!, lower, count, next).map(([from, to]): FlowLink => ({
      id: `${from.id}>${to.id}`,
      source: from.id,
      target: to.id,
      posts: postsOf(from, to, drawn),
      kind: 'moved',
      basis: 'imported',
      batches: [],
    }));
  });
};

const placeNames = ['机关', '支队', '分局'] as const;

const nodesOf = (columns: readonly (readonly Unit[])[], links: readonly FlowLink[]): readonly FlowNode[] => {
  const given = new Map<string, number>();
  const got = new Map<string, number>();
  for (const { source, target, posts } of links) {
    given.set(source, (given.get(source) ?? 0) + posts);
    got.set(target, (got.get(target) ?? 0) + posts);
  }
  return columns.flat().map(({ id, column, index }): FlowNode => {
    const at = column === 0 ? 0 : column === columns.length - 1 ? 2 : 1;
    return {
      id,
      column,
      side: sides[at]!,
      name: { 'zh-CN': `第${index + 1}${placeNames[at]}`, en: `Unit ${index + 1}` },
      posts: Math.max(given.get(id) ?? 0, got.get(id) ?? 0),
      basis: 'imported',
      drillable: false,
    };
  });
};

/** Draws the graph of a workload. Its units stand in an order that is not that of their size. */
export const flowGraphOf = (workload: Workload): FlowGraph => {
  const next = sequence(workload.seed + 77);
  const columns = sizesOf(workload).map((size, column) =>
    Array.from({ length: size }, (_, index): Unit => ({
      id: `${workload.seed}:${column}:${index}`,
      column,
      index,
    }))
      .map((unit) => ({ unit, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ unit }) => unit),
  );
  const links = joinColumns(columns, workload);
  return {
    dataset: 'bench',
    displayUnit: 'posts',
    period: { from: 2019, to: 2022 },
    via: workload.columns === 2 ? 'none' : 'year',
    nodes: nodesOf(columns, links),
    links,
    moved: links.reduce((sum, { posts, source }) => sum + (source.includes(':0:') ? posts : 0), 0),
    assumptions: [],
  };
};
