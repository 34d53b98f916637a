import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveEnd, nextStep, stepsFrom, type Pace } from '../../src/layouts/year-steps';

const period = { from: 2017, to: 2022 };
const year = fc.integer({ min: period.from, max: period.to });
const range = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

it('foresees the next step of play and every end moved by a year, all within the period', () => {
  fc.assert(
    fc.property(range, fc.constantFrom<Pace>('cumulative', 'single'), (shown, pace) => {
      const steps = stepsFrom(shown, period, pace);
      const next = nextStep(shown, period, pace);
      if (next) expect(steps[0]).toEqual(next);
      for (const end of ['from', 'to'] as const)
        for (const by of [-1, 1])
          expect(steps).toContainEqual(moveEnd(shown, end, shown[end] + by, period, pace));
      for (const { from, to } of steps) {
        expect(from).toBeLessThanOrEqual(to);
        expect([from, to].every((each) => each >= period.from && each <= period.to)).toBe(true);
      }
    }),
  );
});
