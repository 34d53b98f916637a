import { at } from '../numbers/table';
import type { Table } from '../numbers/table';

/** So many cells to choose in each row and each column. */
export interface Counts {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

interface Market {
  /** Worth of each cell times the number of rows and columns, so that whole prices can be exact; 0 is closed. */
  readonly worth: Table<number>;
  readonly chosen: boolean[][];
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  /** No price falls below it while some choice has the counts. */
  readonly leastPrice: number;
  /** Cells still to be chosen in a row; cells chosen beyond its count in a column. */
  readonly rowExcess: number[];
  readonly columnExcess: number[];
}

/**
 * Chooses the cells with the largest total worth, exactly so many in each row and column. Worths are whole, ≥ 0; a
 * cell worth 0 is never chosen. Some choice with these counts must exist, else it throws.
 *
 * Minimum-cost flow by cost scaling (Goldberg & Tarjan 1990): prices of rows and columns under which no chosen cell
 * is worse, and no other better, than `slack`; the slack shrinks until the choice is the best.
 */
export function chooseCells(worth: Table<number>, counts: Counts): Table<boolean> {
  const nodes = counts.rows.length + counts.columns.length + 1;
  const most = nodes * worth.reduce((max, row) => row.reduce((m, w) => Math.max(m, w), max), 0);
  const market: Market = {
    worth: worth.map((row) => row.map((w) => w * nodes)),
    chosen: worth.map((row) => row.map(() => false)),
    rowPrice: counts.rows.map(() => 0),
    columnPrice: counts.columns.map(() => 0),
    leastPrice: -16 * nodes * Math.max(1, most),
    rowExcess: [],
    columnExcess: [],
  };
  for (let slack = Math.max(1, most); slack > 0; slack = tighter(slack)) refine(market, counts, slack);
  return market.chosen;
}

/** Down to 1, then 0: at 1 no exchange of cells can gain as much as one part of worth. */
const tighter = (slack: number): number => (slack > 1 ? Math.max(1, Math.floor(slack / 10)) : 0);

function refine(market: Market, counts: Counts, slack: number): void {
  chooseWhatGains(market, counts);
  const rows = counts.rows.length;
  const active = new Set<number>();
  market.rowExcess.forEach((excess, i) => excess > 0 && active.add(i));
  market.columnExcess.forEach((excess, j) => excess > 0 && active.add(rows + j));
  for (const node of active) {
    active.delete(node);
    if (node < rows) for (const j of fillRow(market, node, slack)) active.add(rows + j);
    else for (const i of relieveColumn(market, node - rows, slack)) active.add(i);
  }
}

/** Takes every cell with a gain and drops every cell with a loss; what that leaves too many or too few is excess. */
function chooseWhatGains(
  { worth, chosen, rowPrice, columnPrice, rowExcess, columnExcess }: Market,
  counts: Counts,
) {
  counts.columns.forEach((count, j) => (columnExcess[j] = -count));
  worth.forEach((row, i) => {
    const cells = at(chosen, i);
    const price = at(rowPrice, i);
    row.forEach((w, j) => {
      const gain = w + at(columnPrice, j) - price;
      cells[j] = w > 0 && (gain > 0 || (gain === 0 && at(cells, j)));
      if (cells[j]) columnExcess[j] = at(columnExcess, j) + 1;
    });
    rowExcess[i] = at(counts.rows, i) - cells.filter(Boolean).length;
  });
}

/** A row or column one could go on with, and what that gains at the present prices. */
interface Offer {
  readonly place: number;
  readonly gain: number;
}

/** Chooses the best cells a row still lacks, lowering its price to the last of them; gives the columns now crowded. */
function fillRow(market: Market, i: number, slack: number): readonly number[] {
  const { rowPrice, columnPrice, rowExcess, columnExcess } = market;
  const [row, cells] = [at(market.worth, i), at(market.chosen, i)];
  const price = at(rowPrice, i);
  const offers: Offer[] = [];
  row.forEach((w, place) => {
    if (w > 0 && !cells[place]) offers.push({ place, gain: w + at(columnPrice, place) - price });
  });
  const taken = best(offers, at(rowExcess, i));
  for (const { place } of taken) {
    cells[place] = true;
    columnExcess[place] = at(columnExcess, place) + 1;
  }
  rowExcess[i] = 0;
  rowPrice[i] = lowered(price, taken, slack, market.leastPrice);
  return taken.map((offer) => offer.place).filter((j) => at(columnExcess, j) > 0);
}

/** Drops the worst cells a column has too many, lowering its price to the last of them; gives the rows now lacking. */
function relieveColumn(market: Market, j: number, slack: number): readonly number[] {
  const { worth, chosen, rowPrice, columnPrice, rowExcess, columnExcess } = market;
  const price = at(columnPrice, j);
  const offers: Offer[] = [];
  chosen.forEach((cells, place) => {
    if (cells[j]) offers.push({ place, gain: at(rowPrice, place) - at(at(worth, place), j) - price });
  });
  const dropped = best(offers, at(columnExcess, j));
  for (const { place } of dropped) {
    at(chosen, place)[j] = false;
    rowExcess[place] = at(rowExcess, place) + 1;
  }
  columnExcess[j] = 0;
  columnPrice[j] = lowered(price, dropped, slack, market.leastPrice);
  return dropped.map((offer) => offer.place).filter((i) => at(rowExcess, i) > 0);
}

/** The offers with the largest gains, the first among equals; one alone, by far the commonest, without sorting. */
function best(offers: Offer[], count: number): readonly Offer[] {
  if (count !== 1 || offers.length === 0) return offers.sort((a, b) => b.gain - a.gain).slice(0, count);
  return [offers.reduce((first, next) => (next.gain > first.gain ? next : first))];
}

/** The price at which the last offer taken gains exactly the slack; never a higher one. */
function lowered(price: number, taken: readonly Offer[], slack: number, least: number): number {
  const next = price + Math.min(0, (taken.at(-1)?.gain ?? -Infinity) - slack);
  if (next < least) throw new Error('no choice of cells has these counts');
  return next;
}
