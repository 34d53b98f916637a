import { describe, expect, it } from 'vitest';
import { controlsOf, crossed, fallen, grainAt, groupBoxes, wayOf } from '../../src/layouts/grains/grain-fall';
import { placeGrains } from '../../src/layouts/grains/grains';

const counts = { staying: 399, moved: 76, others: 525, risen: 0 };
const room = { width: 990, height: 436, heading: 40, callouts: [{ width: 240, height: 110 }] };
const placed = placeGrains(counts, room);
const pitch = placed.radius / 0.36;
const moved = placed.grains.filter(({ group }) => group === 'moved');
const lines = (ys: readonly number[]) => [...new Set(ys.map((y) => Math.round(y)))];

describe(placeGrains, () => {
  it('hangs blocks of a hundred above and settles them below', () => {
    const blockOf = (x: number) => Math.floor(x / (pitch * 10.9));
    const above = placed.grains.filter(({ group }) => group !== 'others').map(({ from }) => from);
    const below = placed.grains.filter(({ group }) => group !== 'staying').map(({ to }) => to);
    const perBlock = (points: readonly { x: number }[]) =>
      points.reduce<number[]>((sums, { x }) => {
        const found = blockOf(x);
        return sums.with(found, (sums[found] ?? 0) + 1);
      }, new Array<number>(7).fill(0));
    expect(perBlock(above)).toEqual([100, 100, 100, 100, 75, 0, 0]);
    expect(perBlock(below)).toEqual([100, 100, 100, 100, 100, 100, 1]);
  });

  it('lets the lowest line above leave first and lie lowest below', () => {
    expect(moved.map(({ rank }) => rank)).toEqual(moved.map((_, i) => i));
    const [first, last] = [moved[0]!, moved.at(-2)!];
    expect(first.from.y).toBeGreaterThan(last.from.y);
    expect(first.to.y).toBeGreaterThan(last.to.y);
    expect(lines(moved.slice(0, 5).map(({ to }) => to.y))).toHaveLength(1);
  });

  it('stands the callout beside the blocks above', () => {
    expect(placed.callout.form).toBe(0);
    expect(placed.callout.x0).toBeGreaterThan(placed.upper.x1);
  });

  it('gives the callout a line of its own where nothing is free beside the blocks', () => {
    const narrow = { ...room, width: 300, callouts: [{ width: 280, height: 60 }] };
    const { callout, upper } = placeGrains({ staying: 500, moved: 0, others: 500, risen: 0 }, narrow);
    expect(callout.y1).toBeLessThanOrEqual(upper.y0);
    expect(callout.y1 - callout.y0).toBe(60);
  });

  it('draws marks of no group without a number', () => {
    const none = placeGrains({ staying: 0, moved: 0, others: 1000, risen: 0 }, room);
    expect(none.grains.every(({ group }) => group === 'others')).toBe(true);
    expect(Number.isFinite(none.radius)).toBe(true);
  });

  it.each([-1, 0.5, Number.NaN])('refuses %s marks', (staying) => {
    expect(() => placeGrains({ ...counts, staying }, room)).toThrow('not a number of marks');
  });
});

describe('what rises', () => {
  const both = placeGrains({ staying: 390, moved: 76, others: 520, risen: 14 }, room);
  const of = (group: string) => both.grains.filter((grain) => grain.group === group);

  it('goes up, and takes no place another mark has or had', () => {
    expect(of('risen')).toHaveLength(14);
    for (const { from, to } of of('risen')) expect(to.y).toBeLessThan(from.y);
    const places = [
      ...both.grains.map((g) => g.to),
      ...of('moved').map((g) => g.from),
      ...of('risen').map((g) => g.from),
    ];
    expect(new Set(places.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(places.length);
  });
});

describe('the fall', () => {
  it('is half over when half the marks are more than half way', () => {
    expect(crossed(76, 0.5)).toBe(38);
    expect([crossed(76, 0), crossed(76, 1), crossed(0, 0.5)]).toEqual([0, 76, 0]);
  });

  it('moves nothing that stays', () => {
    expect([0, 0.5, 1].map((at) => fallen(-1, 76, at))).toEqual([0, 0, 0]);
  });

  it('follows the way that is drawn', () => {
    const grain = moved[10]!;
    const [a, b] = controlsOf(grain);
    expect(grainAt(grain, 0)).toEqual(grain.from);
    expect(grainAt(grain, 1).y).toBeCloseTo(grain.to.y);
    expect(grainAt(grain, 0.5)).toEqual({
      x: expect.closeTo((grain.from.x + 3 * a.x + 3 * b.x + grain.to.x) / 8),
      y: expect.closeTo((grain.from.y + 3 * a.y + 3 * b.y + grain.to.y) / 8),
    });
    expect(wayOf(grain)).toMatch(/^M[\d.]+ [\d.]+C([\d.]+ ){5}[\d.]+$/);
  });
});

describe(groupBoxes, () => {
  it('holds every mark of the group, and no mark of another in its lines', () => {
    const { all, lines: each } = groupBoxes(placed, 'moved', 'to');
    expect(all).toBeDefined();
    const others = placed.grains.filter(({ group }) => group === 'others').map(({ to }) => to);
    for (const box of each.slice(2))
      expect(others.some(({ x, y }) => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1)).toBe(false);
    expect(
      groupBoxes(placeGrains({ staying: 1000, moved: 0, others: 0, risen: 0 }, room), 'moved', 'to').all,
    ).toBeUndefined();
  });
});
