import type { Box, Point } from '../flow/ribbon';

/** One organisation, or several of a kind, on one side of a change. */
export interface LaneBody {
  readonly name: string;
  /** What stands small beside the name, such as a count: on one line where there is room, else a line each. */
  readonly values: readonly string[];
  /** Number of units, ≥ 0; absent where it is not known. */
  readonly count?: number;
  /** `nowhere` is no organisation but the mark of a beginning or an end; `outside` stands beyond the system. */
  readonly stands: 'inside' | 'outside' | 'nowhere';
}

export interface ChangeLane {
  readonly key: string;
  /** Lanes of one family that follow each other stand under one heading. */
  readonly family: string;
  /** What is done, printed on the ribbon; absent where the heading says it already. */
  readonly act?: string;
  readonly before: readonly LaneBody[];
  readonly after: readonly LaneBody[];
}

/** The sizes a sheet is drawn in, CSS pixels. */
export interface LaneScale {
  readonly font: number;
  /** What is printed small: values, what is done, headings. */
  readonly note: number;
  readonly line: number;
  /** Side of the square that stands for one unit, its gap included. */
  readonly brick: number;
  /** Lines a name may have. */
  readonly lines: number;
  /** Where the ribbons of a column begin and end, as parts of its width. */
  readonly ribbons: readonly [number, number];
}

/** A line of text; what is printed small after it stands on the same line. */
export interface LabelLine {
  readonly text: string;
  readonly value?: string;
}

export type LaneLine = LabelLine & Point;

export interface PlacedBody {
  readonly stands: LaneBody['stands'];
  /** Absent where it is not known. */
  readonly count?: number;
  /** The mark. */
  readonly box: Box;
  /** One square a unit; empty where the count is unknown, or too large to be drawn one by one. */
  readonly bricks: readonly Box[];
  readonly lines: readonly LaneLine[];
  /** The room of the text. */
  readonly label: Box;
  readonly anchor: 'start' | 'end';
}

/** A band from one body to another: from y `a0`–`a1` at `x0` to y `b0`–`b1` at `x1`. */
export interface LaneRibbon {
  readonly x0: number;
  readonly x1: number;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  /** Ends whose breadth says nothing, since the count is unknown. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

export interface PlacedLane {
  readonly key: string;
  readonly box: Box;
  readonly before: readonly PlacedBody[];
  readonly after: readonly PlacedBody[];
  readonly ribbons: readonly LaneRibbon[];
  readonly act?: { readonly text: string; readonly x: number; readonly y: number };
  /** Where the border of the system is crossed. */
  readonly border?: { readonly x: number; readonly y0: number; readonly y1: number };
  /** CSS pixels of ribbon a unit has in this lane. */
  readonly unit: number;
}

export interface LaneHeading {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
}

export interface LaneSheet {
  /** CSS pixels; more than the room where the lanes do not fit: the place scrolls. */
  readonly height: number;
  readonly font: number;
  readonly note: number;
  readonly brick: number;
  readonly headings: readonly LaneHeading[];
  readonly lanes: readonly PlacedLane[];
}
