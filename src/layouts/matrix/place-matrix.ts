import type { HeatMatrix } from './heat-matrix';
import type { Box } from '../flow/ribbon';

/** Widths and heights of a matrix in CSS pixels. Lines from the top: years, rows that give, the joining row, rows that get. */
export interface PlacedMatrix {
  readonly rowHeight: number;
  readonly blockWidth: number;
  readonly nameWidth: number;
  readonly columnWidth: number;
  readonly totalWidth: number;
  /** Of the whole matrix, which may be larger than its room. */
  readonly width: number;
  readonly height: number;
}

export interface MatrixRoom {
  readonly width: number;
  readonly height: number;
  /** The widest name and the widest number in it. */
  readonly nameWidth: number;
  readonly numberWidth: number;
  /** How much larger than usual text is; 1 unless told. */
  readonly textScale?: number;
}

const [lowest, highest] = [24, 46] as const;
/** Of the column with a block's name, set upright, where text is as large as usual. */
const usualBlock = 30;
const cellPadding = 8;

/** Lines a matrix has: the years, the rows of both blocks, and the row that joins them. */
export const linesOf = ({ rows }: HeatMatrix): number => rows.out.length + rows.in.length + 2;

/** The place of a matrix: as large as its room, and larger only where its rows or columns would be too small to read. */
export const placeMatrix = (matrix: HeatMatrix, room: MatrixRoom): PlacedMatrix => {
  const { width, height, textScale = 1 } = room;
  const lines = linesOf(matrix);
  const blockWidth = Math.round(usualBlock * Math.max(1, textScale));
  const rowHeight = Math.min(highest * textScale, Math.max(lowest, Math.floor(height / lines)));
  const nameWidth = Math.min(
    Math.ceil(room.nameWidth) + 2 * cellPadding,
    Math.max(88, Math.floor(width * 0.3)),
  );
  const narrowest = Math.max(40, Math.ceil(room.numberWidth) + cellPadding);
  const totalWidth = narrowest + 20;
  const left = width - blockWidth - nameWidth - totalWidth;
  const columnWidth = Math.max(narrowest, left / Math.max(1, matrix.columns.length));
  return {
    rowHeight,
    blockWidth,
    nameWidth,
    columnWidth,
    totalWidth,
    width: blockWidth + nameWidth + columnWidth * matrix.columns.length + totalWidth,
    height: rowHeight * lines,
  };
};

/** The line of the first row that gives, of the joining row, and of the first row that gets. */
export const firstLines = ({ rows }: HeatMatrix) => ({
  out: 1,
  join: 1 + rows.out.length,
  in: 2 + rows.out.length,
});

/**
 * The box of a cell.
 * @param line From 0, the row of years.
 * @param column −1 for the name of the row, then the years, then the total.
 */
export const matrixBox = (placed: PlacedMatrix, line: number, column: number, columns: number): Box => {
  const { rowHeight, nameWidth, columnWidth, totalWidth } = placed;
  const start = placed.blockWidth + nameWidth;
  const [y0, y1] = [line * rowHeight, (line + 1) * rowHeight];
  if (column < 0) return { x0: placed.blockWidth, y0, x1: start, y1 };
  const x0 = start + column * columnWidth;
  return { x0, y0, x1: x0 + (column < columns ? columnWidth : totalWidth), y1 };
};
