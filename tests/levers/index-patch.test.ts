import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePatch } from '../../src/domain/plan/merge-patch';
import type { ById, Plan } from '../../src/domain/plan/plan';
import { indexPatch, indexShare, shownWeight } from '../../src/levers/index/index-patch';

const set = (index: ById<number>, id: string, weight: number): ById<number> =>
  mergePatch({ topUp: { index } } as unknown as Plan, indexPatch(index, id, weight)).topUp.index;

describe('weights of the index', () => {
  it('are shown in parts of a hundred where they are written in parts of one', () => {
    const index = { people: 1, area: 1 };
    expect(shownWeight(index, 'people')).toBe(50);
    expect(shownWeight({ people: 60, area: 15 }, 'area')).toBe(15);
    expect(shownWeight({}, 'people')).toBe(0);
  });

  it('are set beside the others as those are shown', () => {
    expect(set({ people: 1 }, 'area', 25)).toEqual({ people: 100, area: 25 });
    expect(set({ people: 60, area: 15 }, 'calls', 25)).toEqual({ people: 60, area: 15, calls: 25 });
  });

  it('go out of the index at zero', () => {
    expect(set({ people: 60, area: 40 }, 'area', 0)).toEqual({ people: 60 });
  });

  it('have parts that sum to one wherever there is a weight', () => {
    const weight = fc.double({ min: 0, max: 1000, noNaN: true });
    const indexes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), weight, { minKeys: 1 });
    fc.assert(
      fc.property(indexes, (index) => {
        const sum = Object.keys(index).reduce((all, id) => all + indexShare(index, id), 0);
        const weightless = Object.values(index).every((each) => each === 0);
        expect(sum).toBeCloseTo(weightless ? 0 : 1, 9);
      }),
    );
  });
});
