import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/domain/plan/allocate';
import { partsAlone } from '../../../src/domain/plan/parts-alone';
import { allocated, baotou, baseline, planWith } from '../../support/plan-grounds';

describe('the parts of a plan', () => {
  it('are what all of it comes to where it goes together', () => {
    const { cut, topUp, years } = allocated(baotou, baseline(baotou));
    expect(partsAlone(baotou, baseline(baotou))).toEqual({ cut: cut.units, topUp: topUp.units, years });
  });

  it('stand by themselves where one does not add up', () => {
    const plan = planWith(baotou, { cut: { units: { 'sys-command': { posts: 90 } } } });
    expect(allocate(baotou, plan).ok).toBe(false);
    const { topUp, years } = allocated(baotou, baseline(baotou));
    expect(partsAlone(baotou, plan)).toEqual({ topUp: topUp.units, years });
  });

  it('come to nothing where the numbers are none', () => {
    expect(partsAlone(baotou, planWith(baotou, { size: { moved: -1 } }))).toEqual({});
  });
});
