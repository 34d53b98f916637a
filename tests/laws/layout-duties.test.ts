import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandPath, type DutyBand, type DutyLine, type DutySheet } from '../../src/layouts/duties/duty-sheet';
import { isInside } from '../../src/layouts/flow/label-room';
import { placeDuties } from '../../src/layouts/duties/place-duties';
import type { Box } from '../../src/layouts/flow/ribbon';
import { approximateTextWidth } from '../../src/layouts/text-width';
import { anyName } from '../support/lane-arbitraries';

const anyDuties = (most: number): fc.Arbitrary<readonly DutyBand[]> =>
  fc
    .array(
      fc.record(
        {
          name: anyName,
          direction: fc.constantFrom('down', 'up', 'in', 'across', 'not-stated'),
          from: anyName,
          to: anyName,
          figures: fc.constantFrom([], [{ value: '7.6%', of: '下沉编制占全系统政法专项编制' }]),
        },
        { requiredKeys: ['name', 'direction', 'figures'] },
      ),
      { minLength: 1, maxLength: most },
    )
    .map((duties) => duties.map((duty, i) => ({ ...duty, key: `duty:${i}` })));

const place = (duties: readonly DutyBand[], width: number, height: number) =>
  placeDuties(duties, {
    width,
    height,
    measure: approximateTextWidth,
    unstated: '原文未列',
    top: '市局',
    bottom: 'Districts',
  });

interface Case {
  readonly duties: readonly DutyBand[];
  readonly sheet: DutySheet;
  readonly width: number;
  readonly height: number;
}

/** Only rooms the duties fit in; the last of the laws says that there are such rooms. */
const check = (law: (given: Case) => void) =>
  fc.assert(
    fc.property(
      anyDuties(12),
      fc.integer({ min: 640, max: 3840 }),
      fc.integer({ min: 380, max: 2160 }),
      (duties, width, height) => {
        const sheet = place(duties, width, height);
        if (sheet) law({ duties, sheet, width, height });
      },
    ),
    { numRuns: 60 },
  );

/** Where a line stands, as wide as it can be. */
const lineBox = ({ text, x, y, anchor }: DutyLine, font: number): Box => {
  const wide = approximateTextWidth(text, font);
  const x0 = anchor === 'start' ? x : x - wide;
  return { x0, x1: x0 + wide, y0: y - font * 0.55, y1: y + font * 0.55 };
};

const overlap = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01;

const grown = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: x0 - 0.01,
  y0: y0 - 0.01,
  x1: x1 + 0.01,
  y1: y1 + 0.01,
});

describe('placeDuties', () => {
  it('lets no two bands or texts overlap', () => {
    check(({ sheet }) => {
      const ink = sheet.duties.flatMap(({ band, lines }) => [
        band,
        ...lines.map((line) => lineBox(line, sheet.font)),
      ]);
      expect(ink.filter((a, i) => ink.some((b, k) => k > i && overlap(a, b)))).toEqual([]);
    });
  });

  it('keeps duties apart and in the room, and what is of a duty in its box', () => {
    check(({ sheet, width, height }) => {
      expect(sheet.height).toBeGreaterThanOrEqual(height);
      sheet.duties.forEach((duty, i) => {
        expect(isInside(duty.box, grown({ x0: 0, y0: 0, x1: width, y1: sheet.height }))).toBe(true);
        expect(sheet.duties.slice(i + 1).filter((other) => overlap(duty.box, other.box))).toEqual([]);
        const parts = [duty.band, ...duty.lines.map((line) => lineBox(line, sheet.font))];
        expect(parts.filter((part) => !isInside(part, grown(duty.box)))).toEqual([]);
      });
    });
  });

  it('gives every band the same breadth', () => {
    check(({ sheet }) => {
      const breadths = sheet.duties.map(({ band: { x0, x1, y0, y1 }, head }) =>
        head === 'up' || head === 'down' ? x1 - x0 : y1 - y0,
      );
      for (const breadth of breadths) expect(breadth).toBeCloseTo(breadths[0]!, 6);
    });
  });

  it('points every band its own way, and leaves open what is not stated', () => {
    const heads = { down: 'down', up: 'up', in: 'left', across: 'right', 'not-stated': 'none' };
    check(({ duties, sheet }) => {
      const placed = new Map(sheet.duties.map((duty) => [duty.key, duty]));
      for (const { key, direction, from, to } of duties) {
        const { head, openStart, openEnd, border } = placed.get(key)!;
        expect([head, openStart, openEnd]).toEqual([heads[direction], from === undefined, to === undefined]);
        expect(border !== undefined).toBe(direction === 'in');
      }
    });
  });

  it('places every duty, on a sheet higher than a room that is low, and none where names could not be read', () => {
    fc.assert(
      fc.property(anyDuties(8), (duties) => {
        const keys = place(duties, 3600, 4800)?.duties.map(({ key }) => key);
        expect(keys?.toSorted()).toEqual(duties.map(({ key }) => key).toSorted());
        expect(place(duties, 3600, 30)?.height).toBeGreaterThan(30);
        expect(place(duties, 60, 30)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });
});

describe('bandPath', () => {
  const band = { x0: 10, y0: 20, x1: 30, y1: 120 };

  it('ends in a point at the side it heads for', () => {
    expect(bandPath({ band, head: 'down' })).toContain('20,120');
    expect(bandPath({ band, head: 'up' })).toContain('20,20');
    expect(bandPath({ band, head: 'left' })).toContain('10,70');
    expect(bandPath({ band, head: 'right' })).toContain('30,70');
  });

  it('has no point where nothing is headed for', () => {
    expect(bandPath({ band, head: 'none' })).toBe('M10,20L30,20L30,120L10,120Z');
  });
});
