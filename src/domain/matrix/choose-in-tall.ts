import { at } from '../numbers/table';
import type { Table } from '../numbers/table';
import type { Counts } from './choose-cells';

interface Choice {
  readonly worth: Table<number>;
  readonly chosen: boolean[][];
  /** Cells chosen beyond the count of a column; below 0 where some still lack. */
  readonly excess: number[];
}

/** What it costs to choose a cell of one column less and one of another more, and the row in which that is cheapest. */
interface Exchange {
  readonly cost: number;
  readonly row: number;
}

/** A column on the cheapest way from one with too many, and the one before it. */
interface Stop extends Exchange {
  readonly before: number;
}

/**
 * The same as `chooseCells`, for tables with many rows and few columns: each row takes its best cells, of equal ones
 * those of the emptiest column, which is the best choice for the columns it fills; then one cell after another goes
 * from a full column to one that lacks, along the cheapest exchanges (successive shortest paths, Busacker & Gowen 1960),
 * each time the best choice for what it then fills.
 */
export function chooseInTall(worth: Table<number>, counts: Counts): Table<boolean> {
  const choice = bestByRow(worth, counts);
  while (choice.excess.some((excess) => excess > 0)) moveOne(choice);
  if (choice.excess.some((excess) => excess < 0)) throw new Error('no choice of cells has these counts');
  return choice.chosen;
}

function bestByRow(worth: Table<number>, counts: Counts): Choice {
  const excess = counts.columns.map((count) => -count);
  const chosen = worth.map((row, i) => {
    const open = row.flatMap((w, j) => (w > 0 ? [j] : []));
    const count = at(counts.rows, i);
    if (open.length < count) throw new Error('no choice of cells has these counts');
    const best = open
      .sort((a, b) => at(row, b) - at(row, a) || at(excess, a) - at(excess, b) || a - b)
      .slice(0, count);
    const cells = row.map(() => false);
    for (const j of best) {
      cells[j] = true;
      excess[j] = at(excess, j) + 1;
    }
    return cells;
  });
  return { worth, chosen, excess };
}

/** Takes one cell out of a column that has too many and gives one to a column that lacks, at the least cost. */
function moveOne(choice: Choice): void {
  const { chosen, excess } = choice;
  const ways = cheapestWays(excess, exchangesOf(choice));
  const lacking = ways.flatMap((way, j) => (way && at(excess, j) < 0 ? [{ j, cost: way.cost }] : []));
  const [nearest] = lacking.sort((a, b) => a.cost - b.cost || a.j - b.j);
  if (!nearest) throw new Error('no choice of cells has these counts');
  excess[nearest.j] = at(excess, nearest.j) + 1;
  let column = nearest.j;
  for (let stop = ways[column]!; stop.before >= 0; stop = ways[column]!) {
    at(chosen, stop.row)[column] = true;
    at(chosen, stop.row)[stop.before] = false;
    column = stop.before;
  }
  excess[column] = at(excess, column) - 1;
}

/** The cheapest exchange from each column to each, by `from * columns + to`. */
function exchangesOf({ worth, chosen, excess }: Choice): readonly (Exchange | undefined)[] {
  const width = excess.length;
  const cost = new Float64Array(width * width).fill(Infinity);
  const place = new Int32Array(width * width).fill(-1);
  worth.forEach((row, i) => {
    const cells = at(chosen, i);
    for (let from = 0; from < width; from++) {
      if (!cells[from]) continue;
      for (let to = 0; to < width; to++) {
        if (cells[to] || row[to] === 0) continue;
        const loss = row[from]! - row[to]!;
        if (loss >= cost[from * width + to]!) continue;
        cost[from * width + to] = loss;
        place[from * width + to] = i;
      }
    }
  });
  return Array.from(cost, (loss, k) => (loss === Infinity ? undefined : { cost: loss, row: place[k]! }));
}

/** The cheapest way to each column from those with too many; there is no way round that gains (Bellman & Ford). */
function cheapestWays(
  excess: readonly number[],
  exchanges: readonly (Exchange | undefined)[],
): readonly (Stop | undefined)[] {
  const width = excess.length;
  const ways = excess.map((each): Stop | undefined =>
    each > 0 ? { cost: 0, row: -1, before: -1 } : undefined,
  );
  for (let changed = true; changed;) {
    changed = false;
    exchanges.forEach((exchange, k) => {
      const [from, to] = [Math.floor(k / width), k % width];
      const way = ways[from];
      if (!exchange || !way || way.cost + exchange.cost >= (ways[to]?.cost ?? Infinity)) return;
      ways[to] = { cost: way.cost + exchange.cost, row: exchange.row, before: from };
      changed = true;
    });
  }
  return ways;
}
