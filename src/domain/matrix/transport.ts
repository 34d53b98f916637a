import { at } from '../numbers/table';
import type { Table } from '../numbers/table';

/** Rows that need more than the only columns open to them can take. */
export interface Bottleneck {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export type Transport =
  | { readonly flow: Table<number>; readonly bottleneck?: undefined }
  | { readonly flow?: undefined; readonly bottleneck: Bottleneck };

interface State {
  readonly flow: number[][];
  readonly open: Table<boolean>;
  readonly supply: number[];
  readonly demand: number[];
}

/**
 * A whole-number table with the given margins (whole, ≥ 0, equal sums) that is zero wherever it is not open; or, by
 * Hall's condition, the rows and columns that make one impossible. Augmenting paths, shortest first.
 */
export function transport(
  rows: readonly number[],
  columns: readonly number[],
  open: Table<boolean>,
): Transport {
  const flow = rows.map(() => columns.map(() => 0));
  const state = { flow, open, supply: [...rows], demand: [...columns] };
  fillGreedily(state);
  for (let from = 0; from < rows.length; from++) {
    while (at(state.supply, from) > 0) {
      const search = explore(from, state);
      if (search.end === undefined) return { bottleneck: { rows: search.rows, columns: search.columns } };
      augment(search.path, state);
    }
  }
  return { flow };
}

function fillGreedily({ flow, open, supply, demand }: State): void {
  flow.forEach((row, i) => {
    row.forEach((_, j) => {
      const posts = at(at(open, i), j) ? Math.min(at(supply, i), at(demand, j)) : 0;
      row[j] = posts;
      supply[i] = at(supply, i) - posts;
      demand[j] = at(demand, j) - posts;
    });
  });
}

/** One step of a path: posts enter column `to` from `row`; the row is the first or had them in column `from`. */
interface Step {
  readonly row: number;
  readonly from: number | undefined;
  readonly to: number;
}

interface Search {
  /** The column with room that was found. */
  readonly end: number | undefined;
  readonly path: readonly Step[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Breadth first from a row with supply to a column with room, along open cells and back along filled ones. */
function explore(start: number, { flow, open, demand }: State): Search {
  const cameFrom = new Map<number, number | undefined>([[start, undefined]]);
  const steps = new Map<number, Step>();
  for (const row of cameFrom.keys()) {
    for (let to = 0; to < demand.length; to++) {
      if (steps.has(to) || !at(at(open, row), to)) continue;
      steps.set(to, { row, from: cameFrom.get(row), to });
      if (at(demand, to) > 0) return { end: to, path: pathTo(to, steps), rows: [], columns: [] };
      flow.forEach((cells, next) => {
        if (!cameFrom.has(next) && at(cells, to) > 0) cameFrom.set(next, to);
      });
    }
  }
  return {
    end: undefined,
    path: [],
    rows: [...cameFrom.keys()].sort(ascending),
    columns: [...steps.keys()].sort(ascending),
  };
}

const ascending = (a: number, b: number): number => a - b;

function pathTo(end: number, steps: ReadonlyMap<number, Step>): readonly Step[] {
  const path: Step[] = [];
  for (let step = steps.get(end); step; step = step.from === undefined ? undefined : steps.get(step.from))
    path.unshift(step);
  return path;
}

function augment(path: readonly Step[], { flow, supply, demand }: State): void {
  const [first] = path;
  const last = path.at(-1);
  if (!first || !last) throw new Error('an empty path');
  const held = path.flatMap(({ row, from }) => (from === undefined ? [] : [at(at(flow, row), from)]));
  const posts = Math.min(at(supply, first.row), at(demand, last.to), ...held);
  for (const { row, from, to } of path) {
    const cells = at(flow, row);
    if (from !== undefined) cells[from] = at(cells, from) - posts;
    cells[to] = at(cells, to) + posts;
  }
  supply[first.row] = at(supply, first.row) - posts;
  demand[last.to] = at(demand, last.to) - posts;
}

/**
 * The open cells that some table with the margins of `flow` fills: those on a cycle of open and filled cells. The
 * others are zero in every such table.
 */
export function fillableCells(flow: Table<number>, open: Table<boolean>): Table<boolean> {
  const columns = flow[0]?.map((_, j) => rowsReachedFrom(j, flow, open)) ?? [];
  return open.map((row, i) => row.map((isOpen, j) => isOpen && at(columns, j).has(i)));
}

function rowsReachedFrom(column: number, flow: Table<number>, open: Table<boolean>): ReadonlySet<number> {
  const rows = new Set<number>();
  const columns = new Set([column]);
  for (const to of columns) {
    flow.forEach((cells, row) => {
      if (rows.has(row) || at(cells, to) === 0) return;
      rows.add(row);
      at(open, row).forEach((isOpen, next) => {
        if (isOpen) columns.add(next);
      });
    });
  }
  return rows;
}
