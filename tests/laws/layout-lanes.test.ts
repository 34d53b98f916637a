import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, isInside } from '../../src/layouts/flow/label-room';
import { fillColumns } from '../../src/layouts/organisations/lane-columns';
import type { ChangeLane, LaneSheet, PlacedBody } from '../../src/layouts/organisations/lane-sheet';
import { placeLanes } from '../../src/layouts/organisations/place-lanes';
import type { Box } from '../../src/layouts/flow/ribbon';
import { approximateTextWidth } from '../../src/layouts/text-width';
import { anyLanes } from '../support/lane-arbitraries';

interface Case {
  readonly lanes: readonly ChangeLane[];
  readonly sheet: LaneSheet;
  readonly room: { readonly width: number; readonly height: number; readonly top: number };
}

/** Only rooms the lanes fit in; the last of the laws says that there are such rooms. */
const check = (law: (given: Case) => void) =>
  fc.assert(
    fc.property(
      anyLanes(20),
      fc.record({
        width: fc.integer({ min: 640, max: 2000 }),
        height: fc.integer({ min: 380, max: 3000 }),
        top: fc.constantFrom(0, 30),
      }),
      (lanes, room) => {
        const sheet = placeLanes(lanes, { ...room, measure: approximateTextWidth, heading: (f) => f });
        if (sheet) law({ lanes, sheet, room });
      },
    ),
    { numRuns: 30 },
  );

const bodiesOf = (sheet: LaneSheet): readonly PlacedBody[] =>
  sheet.lanes.flatMap(({ before, after }) => [...before, ...after]);

const inkOf = (sheet: LaneSheet): readonly Box[] =>
  bodiesOf(sheet).flatMap(({ box, label, lines }) => (lines.length > 0 ? [box, label] : [box]));

describe('placeLanes', () => {
  it('lets no two marks or names overlap', () => {
    check(({ sheet }) => {
      const boxes = inkOf(sheet);
      const overlapping = boxes.filter((a, i) =>
        boxes.some(
          (b, k) =>
            k > i && a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01,
        ),
      );
      expect(overlapping).toEqual([]);
    });
  });

  it('keeps lanes apart, in the room, and what is of a lane in it', () => {
    check(({ sheet, room }) => {
      const whole = { x0: -0.01, y0: room.top - 0.01, x1: room.width + 0.01, y1: sheet.height + 0.01 };
      sheet.lanes.forEach((lane, i) => {
        expect(isInside(lane.box, whole)).toBe(true);
        for (const other of sheet.lanes.slice(i + 1))
          expect(distance(lane.box, other.box)).toBeGreaterThan(4);
        const { x0, y0, x1, y1 } = lane.box;
        const own = { x0: x0 - 0.01, y0: y0 - 0.01, x1: x1 + 0.01, y1: y1 + 0.01 };
        for (const { box, label, lines } of [...lane.before, ...lane.after]) {
          expect(isInside(box, own)).toBe(true);
          if (lines.length > 0) expect(isInside(label, own)).toBe(true);
        }
      });
    });
  });

  it('keeps every line inside its label', () => {
    check(({ sheet }) => {
      const outside = bodiesOf(sheet).filter(({ lines, label }) =>
        lines.some(
          ({ text, value }) =>
            approximateTextWidth([text, value].filter(Boolean).join('  '), sheet.font) >
            label.x1 - label.x0 + 0.01,
        ),
      );
      expect(outside).toEqual([]);
    });
  });

  it('gives ribbons of a lane breadth by its counts, and a square to every unit it draws one by one', () => {
    check(({ lanes, sheet }) => {
      sheet.lanes.forEach((placed, i) => {
        const lane = lanes[i]!;
        lane.before.forEach(({ count, stands }, b) => {
          const mark = placed.before[b]!;
          if (count === undefined || stands === 'nowhere') return;
          const meeting = placed.ribbons.filter(
            ({ a0, a1 }) => (a0 + a1) / 2 > mark.box.y0 - 1 && (a0 + a1) / 2 < mark.box.y1 + 1,
          );
          const breadth = meeting.reduce((sum, { a0, a1 }) => sum + a1 - a0, 0);
          expect(breadth).toBeCloseTo(count * placed.unit, 6);
          if (mark.bricks.length > 0) expect(mark.bricks).toHaveLength(count);
        });
      });
    });
  });

  it('leaves ribbons open where a count is not known', () => {
    check(({ lanes, sheet }) => {
      sheet.lanes.forEach((placed, i) => {
        const unknown = lanes[i]!.after.some(({ count }) => count === undefined);
        const all = lanes[i]!.after.every(({ count, stands }) => count === undefined || stands === 'nowhere');
        if (!unknown)
          expect(
            placed.ribbons.every(
              ({ openTo }) => !openTo || lanes[i]!.after.some((b) => b.stands === 'nowhere'),
            ),
          ).toBe(true);
        if (all) expect(placed.ribbons.every(({ openTo }) => openTo)).toBe(true);
      });
    });
  });

  it('places every lane in a room that is large enough, higher than the room where it is low, and none in a narrow one', () => {
    fc.assert(
      fc.property(anyLanes(8), (lanes) => {
        const place = (width: number, height: number) =>
          placeLanes(lanes, { width, height, top: 0, measure: approximateTextWidth, heading: (f) => f });
        expect(place(1000, 4000)?.lanes.map(({ key }) => key)).toEqual(lanes.map(({ key }) => key));
        expect(place(1000, 12)?.lanes.map(({ key }) => key)).toEqual(lanes.map(({ key }) => key));
        expect(place(1000, 12)?.height).toBeGreaterThan(12);
        expect(place(200, 4000)).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });
});

describe('fillColumns', () => {
  const items = fc.array(
    fc.record({ family: fc.constantFrom('a', 'b'), height: fc.integer({ min: 1, max: 90 }) }),
    { minLength: 1, maxLength: 25 },
  );

  it('keeps the order, in no more columns than there are', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 4 }), (all, most) => {
        const { places, heights } = fillColumns(all, most, { gap: 6, heading: 20 });
        expect(heights.length).toBeLessThanOrEqual(most);
        const order = places.map(({ column, top }) => column * 1e6 + top);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('heads the first of each family in a column, and no other', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 4 }), (all, most) => {
        const { places } = fillColumns(all, most, { gap: 6, heading: 20 });
        places.forEach(({ headed, column }, i) => {
          const first = i === 0 || places[i - 1]!.column !== column || all[i - 1]!.family !== all[i]!.family;
          expect(headed).toBe(first);
        });
      }),
    );
  });

  it('is no taller in more columns', () => {
    fc.assert(
      fc.property(items, (all) => {
        const tallest = (most: number) =>
          Math.max(...fillColumns(all, most, { gap: 6, heading: 20 }).heights);
        expect(tallest(2)).toBeLessThanOrEqual(tallest(1) + 0.5);
        expect(tallest(3)).toBeLessThanOrEqual(tallest(2) + 0.5);
      }),
    );
  });
});
