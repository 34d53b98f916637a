import type { Allocation } from '../plan/allocation';
import type { PlanGround } from '../plan/plan-ground';
import type { ComparedSizes, Planned } from './comparison';
import type { Counting } from './counting';
import { countingOf } from './counting';
import { rollUpCut } from './roll-up-cut';

/** Two plans made comparable: cut at one level, counted in one unit. */
export interface Comparable {
  readonly was: Planned;
  readonly is: Planned;
  readonly rolledUp: boolean;
  readonly counting: Counting;
}

/** Where only one of two plans cuts by unit, both are told by system; where totals differ, both are per thousand. */
export function comparable(ground: PlanGround, before: Planned, after: Planned): Comparable {
  const { together, rolledUp } = rolledTogether(ground, [before, after]);
  const [was, is] = [together[0] ?? before, together[1] ?? after];
  return { was, is, rolledUp, counting: countingOf([was.allocation, is.allocation]) };
}

/** Plans as they are where all cut at one level, else all told by system. */
export function rolledTogether(
  ground: PlanGround,
  plans: readonly Planned[],
): { readonly together: readonly Planned[]; readonly rolledUp: boolean } {
  const rolledUp = new Set(plans.map(({ plan }) => plan.cut.level)).size > 1;
  return { together: rolledUp ? plans.map((planned) => rolled(ground, planned)) : plans, rolledUp };
}

/** The sizes of two allocations side by side. */
export const sizesOf = (was: Allocation, is: Allocation, counting: Counting): ComparedSizes => ({
  counted: counting.unit,
  total: { was: was.total, is: is.total },
  moved: { was: counting.of(was)(was.moved), is: counting.of(is)(is.moved) },
});

function rolled({ ledger }: PlanGround, { plan, allocation }: Planned): Planned {
  if (plan.cut.level === 'system') return { plan, allocation };
  const { from, to } = ledger.period;
  return { plan, allocation: rollUpCut(ledger, allocation, plan.mode === 'redo' ? from : to) };
}
