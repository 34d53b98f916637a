import type { Basis, Source } from '../basis';
import type { Interval } from '../numbers/interval';
import type { Localised } from '../localised';

export const figureUnits = [
  'percent',
  'percentage-point',
  'ratio',
  'posts',
  'count',
  'times',
  /** A calendar year: printed without a thousands mark. */
  'year',
  /** A place in a ranking, 1 the first. */
  'rank',
  'ten-thousand-messages',
  'hundred-million-yuan',
  'ten-thousand-yuan',
  'none',
] as const;
export type FigureUnit = (typeof figureUnits)[number];

export const topics = [
  'posts',
  'structure',
  'control',
  'traffic',
  'fraud',
  'eco',
  'economic',
  'services',
  'party',
  'law',
  'order',
] as const;
export type Topic = (typeof topics)[number];

/** One number as it may be printed: its magnitude, the decimals to print, and what the rounding allows. */
export interface Quantity {
  readonly magnitude: number;
  readonly digits: number;
  readonly interval?: Interval;
  /** The whole numbers that agree with the report, where the quantity is a count. */
  readonly candidates?: readonly number[];
  readonly bound?: 'at-least' | 'more-than';
}

export type FigureValue =
  | { readonly kind: 'single'; readonly is: Quantity }
  | { readonly kind: 'change'; readonly before: Quantity; readonly after: Quantity }
  /** Two numbers of one quantity that cannot both hold; neither is preferred. */
  | { readonly kind: 'disagreeing'; readonly values: readonly Quantity[] }
  /** A statement without a number. */
  | { readonly kind: 'claim' };

/** How a derived figure was computed, language-neutral: the formula, the numbers put in, the result. */
export interface Working {
  readonly formula: string;
  readonly substituted: string;
  readonly result: string;
}

export interface Figure {
  /** `F1`…`F50` reported, `D1`…`D16` derived. */
  readonly id: string;
  readonly topic: Topic;
  readonly name: Localised;
  readonly value: FigureValue;
  readonly unit: FigureUnit;
  readonly basis: Basis;
  /** The sense of a change; the magnitude itself is never negative. */
  readonly direction?: 'up' | 'down';
  /** `yoy` compares with the year before. */
  readonly compared?: 'yoy';
  readonly period?: { readonly from?: number; readonly to?: number; readonly text?: Localised };
  readonly source: Source;
  readonly working?: Working;
  readonly assumption?: Localised;
  readonly conflictsWith?: readonly string[];
  readonly note?: Localised;
}
