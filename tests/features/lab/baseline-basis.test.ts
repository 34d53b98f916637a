import { describe, expect, it } from 'vitest';
import { shownBasis } from '../../../src/features/lab/baseline-basis';
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

  it('are those of the data where it states every unit and year', () => {
    const ledger = { ...baotouGround.ledger, refinements: [] };
    expect(shownBasis({ ...baotouGround, ledger }, { plan: baselineId })).not.toBe('illustrative');
  });
});
