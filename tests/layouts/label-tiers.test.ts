import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierLabels } from '../../src/layouts/plan/label-tiers';

const gap = 6;
/** Bars along a row, and labels not broader than the room from an end to the next but one bar. */
const rows = fc
  .array(fc.record({ step: fc.integer({ min: 14, max: 90 }), width: fc.integer({ min: 8, max: 120 }) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((steps) => {
    let at = 60;
    const labels = steps.map(({ step, width }) => ({ x: (at += step), width }));
    return { labels, width: at + 140 };
  });

describe('labels in rows', () => {
  it('all stand under their leaders, and none touches another or a leader that passes it', () => {
    fc.assert(
      fc.property(rows, ({ labels, width }) => {
        const tiers = tierLabels(labels, { width, gap })!;
        expect(tiers).toHaveLength(labels.length);
        const boxes = tiers.map(({ x0, tier }, i) => ({
          x0,
          tier,
          ...labels[i]!,
          x1: x0 + labels[i]!.width,
        }));
        for (const one of boxes) {
          expect([one.x0 >= 0, one.x1 <= width, one.x0 <= one.x, one.x <= one.x1]).not.toContain(false);
          for (const other of boxes) {
            if (one === other) continue;
            const isBeside = other.x0 >= one.x1 + gap || one.x0 >= other.x1 + gap;
            const isClear = other.x >= one.x1 + gap || other.x + gap <= one.x0;
            if (one.tier === other.tier) expect(isBeside).toBe(true);
            if (one.tier < other.tier) expect(isClear).toBe(true);
          }
        }
      }),
    );
  });

  it('stand in one row where that has room, and nowhere where one is too broad for its end', () => {
    const apart = [50, 150, 250].map((x) => ({ x, width: 80 }));
    expect(tierLabels(apart, { width: 300, gap })).toEqual([10, 110, 210].map((x0) => ({ x0, tier: 0 })));
    const broad = [20, 40, 280, 290].map((x) => ({ x, width: 90 }));
    expect(tierLabels(broad, { width: 300, gap })).toBeUndefined();
  });
});
