import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossed, fallen, grainAt } from '../../src/layouts/grains/grain-fall';
import {
  placeGrains,
  type Grain,
  type GrainCounts,
  type PlacedGrains,
} from '../../src/layouts/grains/grains';

const counts = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([a, b]): GrainCounts => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return { staying: low, moved: high - low, others: 1000 - high, risen: 0 };
  });

const room = fc.record({
  width: fc.integer({ min: 300, max: 3840 }),
  height: fc.integer({ min: 240, max: 2160 }),
  heading: fc.integer({ min: 20, max: 60 }),
  callouts: fc.constant([
    { width: 240, height: 120 },
    { width: 180, height: 40 },
  ]),
});

const placed = fc.tuple(counts, room).map(([c, r]) => ({ counts: c, room: r, placed: placeGrains(c, r) }));
const progress = fc.double({ min: 0, max: 1, noNaN: true });

const movedOf = ({ grains }: PlacedGrains) => grains.filter(({ rank }) => rank >= 0);

/** Marks that stand above and below, an airborne one on the side it is nearer to. */
const sides = (all: PlacedGrains, at: number) => {
  const moved = movedOf(all).length;
  const sunk = crossed(moved, at);
  const still = (group: Grain['group']) => all.grains.filter((grain) => grain.group === group).length;
  return { above: still('staying') + moved - sunk, below: still('others') + sunk };
};

const closest = (points: readonly { x: number; y: number }[], pitch: number): boolean => {
  const seen = new Set(points.map(({ x, y }) => `${Math.round(x / pitch)} ${Math.round(y / pitch)}`));
  return seen.size === points.length;
};

describe('a thousand marks', () => {
  it('are as many at every moment of the fall, above and below together', () => {
    fc.assert(
      fc.property(placed, progress, (input, at) => {
        const { above, below } = sides(input.placed, at);
        expect(above + below).toBe(1000);
        expect(input.placed.grains).toHaveLength(1000);
      }),
    );
  });

  it('start and end as they are counted', () => {
    fc.assert(
      fc.property(placed, ({ counts: { staying, moved, others }, placed: all }) => {
        expect(sides(all, 0)).toEqual({ above: staying + moved, below: others });
        expect(sides(all, 1)).toEqual({ above: staying, below: others + moved });
      }),
    );
  });

  it('sink and never rise again as the fall goes on', () => {
    fc.assert(
      fc.property(placed, progress, progress, ({ placed: all }, a, b) => {
        const moved = movedOf(all).length;
        expect(crossed(moved, Math.min(a, b))).toBeLessThanOrEqual(crossed(moved, Math.max(a, b)));
      }),
    );
  });

  it('stand inside the room at every moment, clear of the headings', () => {
    fc.assert(
      fc.property(placed, progress, ({ room: { width, height, heading }, placed: all }, at) => {
        const { radius } = all;
        const moved = movedOf(all).length;
        for (const grain of all.grains) {
          const { x, y } = grainAt(grain, fallen(grain.rank, moved, at));
          expect(x).toBeGreaterThanOrEqual(radius - 1e-6);
          expect(x).toBeLessThanOrEqual(width - radius + 1e-6);
          expect(y).toBeGreaterThanOrEqual(heading + radius - 1e-6);
          expect(y).toBeLessThanOrEqual(height - heading - radius + 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never overlap at rest, above or below', () => {
    fc.assert(
      fc.property(placed, ({ placed: all }) => {
        const distance = all.radius * 2;
        expect(distance).toBeGreaterThan(0);
        expect(
          closest(
            all.grains.map(({ from }) => from),
            distance,
          ),
        ).toBe(true);
        expect(
          closest(
            all.grains.map(({ to }) => to),
            distance,
          ),
        ).toBe(true);
      }),
    );
  });

  it('leave the callout a place of its own', () => {
    fc.assert(
      fc.property(placed, ({ room: { width, height }, placed: { grains, callout, radius } }) => {
        expect(callout.form).toBeGreaterThanOrEqual(0);
        expect(callout.x1).toBeLessThanOrEqual(width);
        expect(callout.y1).toBeLessThanOrEqual(height);
        const inside = grains
          .flatMap(({ from, to }) => [from, to])
          .filter(
            ({ x, y }) =>
              x + radius > callout.x0 &&
              x - radius < callout.x1 &&
              y + radius > callout.y0 &&
              y - radius < callout.y1,
          );
        expect(inside).toEqual([]);
      }),
    );
  });
});
