import { describe, expect, it } from 'vitest';
import { startPlan } from '../../../src/domain/plan/start-plan';
import { shownBasis } from '../../../src/features/lab/shown-basis';
import { derivePlan } from '../../../src/pictures/plan/derive-plan';
import { planGraph } from '../../../src/pictures/plan/plan-graph';
import { baselineId } from '../../../src/state/lab-view';
import { baotouGround, yunzeGround } from '../../support/plan-data';

describe('what the numbers of the lab stand on', () => {
  it('are the planner’s own for a plan', () => {
    expect(shownBasis(baotouGround, { plan: 'p-1' })).toBe('scenario');
  });

  it('are an assumption for a baseline whose split the report does not state, or that goes on after the data', () => {
    expect(shownBasis(baotouGround, { plan: baselineId })).toBe('illustrative');
    expect(shownBasis(yunzeGround, { plan: baselineId })).toBe('illustrative');
  });

  it('are an assumption for what a template makes', () => {
    const ledger = { ...baotouGround.ledger, refinements: [] };
    expect(shownBasis({ ...baotouGround, ledger }, { plan: 'balance-by-area' })).toBe('illustrative');
  });

  it('are those of the data where it states every unit and year', () => {
    const ledger = { ...baotouGround.ledger, refinements: [] };
    expect(shownBasis({ ...baotouGround, ledger }, { plan: baselineId })).not.toBe('illustrative');
  });

  it.each([
    ['report', baotouGround],
    ['pace of the data', yunzeGround],
  ])('are drawn so, in every flow of the %s', (_, ground) => {
    const derived = derivePlan(ground, startPlan(ground, 'baseline', 'baseline'));
    const basesOf = (plan: string) =>
      new Set(planGraph(ground, derived, shownBasis(ground, { plan }))?.links.map((link) => link.basis));
    expect(basesOf(baselineId)).toEqual(new Set(['illustrative']));
    expect(basesOf('p-1')).toEqual(new Set(['scenario']));
  });
});
