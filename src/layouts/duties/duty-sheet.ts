import type { Box, Point } from '../flow/ribbon';

export type BandDirection = 'down' | 'up' | 'in' | 'across' | 'not-stated';

/** True of what sinks or rises between the tiers. */
export const isUpright = ({ direction }: DutyBand): boolean => direction === 'down' || direction === 'up';

/** A duty that moved, in words. */
export interface DutyBand {
  readonly key: string;
  readonly name: string;
  readonly direction: BandDirection;
  /** Absent where it is not stated. */
  readonly from?: string;
  readonly to?: string;
  /** Numbers it carries, each with what it is of. */
  readonly figures: readonly { readonly value: string; readonly of: string }[];
}

export type DutyRole = 'name' | 'end' | 'unknown' | 'value' | 'of';

export interface DutyLine extends Point {
  readonly text: string;
  readonly role: DutyRole;
  readonly anchor: 'start' | 'end';
}

export interface PlacedDuty {
  readonly key: string;
  readonly direction: BandDirection;
  /** All of it: band and words. */
  readonly box: Box;
  readonly band: Box;
  /** Which way it points; none where its destination is not stated. */
  readonly head: 'down' | 'up' | 'left' | 'right' | 'none';
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly lines: readonly DutyLine[];
  /** Where the border of the system is crossed. */
  readonly border?: { readonly x: number; readonly y0: number; readonly y1: number };
}

/** A tier of the system, as a line over all that leave it or arrive at it. */
export interface DutyLevel {
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly x0: number;
  /** Where its line begins and ends. */
  readonly line: readonly [number, number];
  readonly y: number;
}

export interface DutySheet {
  /** CSS pixels; more than the room where the duties do not fit: the place scrolls. */
  readonly height: number;
  readonly font: number;
  readonly duties: readonly PlacedDuty[];
  readonly levels: readonly DutyLevel[];
}

export interface DutyScale {
  readonly font: number;
  readonly line: number;
  /** Breadth of every band, CSS pixels: the same, since it says nothing. */
  readonly band: number;
}

export interface DutyRoom {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual text is; 1 unless told. */
  readonly textScale?: number;
  readonly measure: (text: string, fontSize: number) => number;
  /** What stands where an end is not stated. */
  readonly unstated: string;
  /** The tiers at the top and at the bottom. */
  readonly top: string;
  readonly bottom: string;
}

/** The outline of a band with its point: straight, of one breadth, the point as long as it is broad. */
export const bandPath = ({ band: { x0, y0, x1, y1 }, head }: Pick<PlacedDuty, 'band' | 'head'>): string => {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const tip = (head === 'down' || head === 'up' ? x1 - x0 : y1 - y0) * 0.7;
  const corners: Readonly<Record<PlacedDuty['head'], readonly (readonly [number, number])[]>> = {
    down: [
      [x0, y0],
      [x1, y0],
      [x1, y1 - tip],
      [x, y1],
      [x0, y1 - tip],
    ],
    up: [
      [x0, y1],
      [x1, y1],
      [x1, y0 + tip],
      [x, y0],
      [x0, y0 + tip],
    ],
    right: [
      [x0, y0],
      [x1 - tip, y0],
      [x1, y],
      [x1 - tip, y1],
      [x0, y1],
    ],
    left: [
      [x1, y0],
      [x0 + tip, y0],
      [x0, y],
      [x0 + tip, y1],
      [x1, y1],
    ],
    none: [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ],
  };
  return `M${corners[head].map(([a, b]) => `${Math.round(a * 10) / 10},${Math.round(b * 10) / 10}`).join('L')}Z`;
};
