import type { TextRow } from '../text-row';

/** A number and what its printed digits allow, on the scale of its picture. */
export interface Mark {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a figure's picture is drawn from; a count and a claim have none. */
export type OutcomePicture =
  /** A level where the year before is 100; `most` is the end of the scale all changes share. */
  | { readonly kind: 'change'; readonly level: Mark; readonly most: number }
  /** Parts of a hundred. */
  | { readonly kind: 'share'; readonly share: Mark }
  /** At least so many of a hundred. */
  | { readonly kind: 'floor'; readonly least: number }
  /** Numbers of one quantity on one axis. */
  | { readonly kind: 'conflict'; readonly marks: readonly Mark[]; readonly labels: readonly string[] };

/** One line of a cell, from the top left of the cell. */
export interface CellRow {
  readonly row: TextRow;
  readonly x: number;
  readonly y: number;
}

/** Everything in one cell, CSS pixels from its top left. */
export interface CellContent {
  readonly rows: readonly CellRow[];
  readonly picture?: {
    readonly is: OutcomePicture;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly height: number;
}

export const base = 100;

/** The end of the scale that shows all these levels (last year = 100), a whole number of tens. */
export const scaleEnd = (levels: readonly number[]): number =>
  Math.max(base + 20, Math.ceil(Math.max(0, ...levels) / 10) * 10);

/** The part of the axis that shows all marks with air at both ends. */
export const axisOf = (marks: readonly Mark[]): { readonly from: number; readonly to: number } => {
  const [low, high] = [Math.min(...marks.map(({ from }) => from)), Math.max(...marks.map(({ to }) => to))];
  const air = Math.max((high - low) * 0.18, 1e-9);
  return { from: low - air, to: high + air };
};

/** Where a value of a scale stands in a width, CSS pixels; kept within it. */
export const placeOn = (value: number, from: number, to: number, width: number): number =>
  Math.min(width, Math.max(0, (width * (value - from)) / (to - from)));
