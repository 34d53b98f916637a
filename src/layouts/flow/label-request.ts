import type { PlacedFlow } from './placed-flow';
import type { Box } from './ribbon';

/** Width of a text in CSS pixels at a font size in CSS pixels. */
export type MeasureText = (text: string, fontSize: number) => number;

export interface LabelLine {
  readonly text: string;
  /** CSS pixels. */
  readonly fontSize: number;
  /** Only a name may be shortened; a `note` is numbers written small. */
  readonly role: 'name' | 'value' | 'note';
  /** The lines that may stand in its place where there is no room for it, the fullest first. Numbers step back whole. */
  readonly instead?: readonly (readonly string[])[];
}

/** Where a label of a node stands relative to the node's box. */
export type LabelSide = 'above' | 'below' | 'left' | 'right' | 'over';

export interface BarMark {
  readonly kind: 'bar';
  readonly box: Box;
  readonly side: LabelSide;
  /** For `above` and `below`: which edge of the bar the label keeps to; `middle` unless told. */
  readonly align?: 'start' | 'middle' | 'end';
}

export interface RibbonMark {
  readonly kind: 'ribbon';
  readonly placed: PlacedFlow;
  readonly link: number;
  /** True for a label that may stand beside its ribbon, on free ground, where it does not fit in. */
  readonly outside?: boolean;
}

export interface LabelRequest {
  /** `encodeItem` of the item. */
  readonly key: string;
  /** From top to bottom. */
  readonly lines: readonly LabelLine[];
  /** All of it in one line, for places with no room for more. */
  readonly compact?: LabelLine;
  readonly mark: BarMark | RibbonMark;
  /** Larger ones are placed first. */
  readonly priority: number;
}

/** The room labels may take, in the coordinates of the placed flow. */
export interface LabelFrame {
  readonly width: number;
  readonly height: number;
  readonly measure: MeasureText;
  /** Boxes no label may touch. */
  readonly obstacles?: readonly Box[];
  /** Least distance between labels, 6 CSS pixels unless told. */
  readonly gap?: number;
}

export interface PlacedLine extends LabelLine {
  /** Where the text is anchored, and its baseline. */
  readonly x: number;
  readonly y: number;
}

export type LabelWay =
  'beside' | 'wrap' | 'lean' | 'stagger' | 'upright' | 'shorten' | 'over' | 'inside' | 'outside' | 'fold';

export interface PlacedLabel {
  readonly key: string;
  readonly box: Box;
  readonly lines: readonly PlacedLine[];
  /** `text-anchor` of every line. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** `upright`: one line a character of the name, from top to bottom. Lines are drawn alike in both. */
  readonly orientation: 'horizontal' | 'upright';
  /** A line from the mark to the label: x0, y0, x1, y1. */
  readonly leader?: readonly [number, number, number, number];
  /** Folded away for want of room; the box is where to show it while its item has focus or hover, over the others. */
  readonly hidden: boolean;
  readonly way: LabelWay;
}
