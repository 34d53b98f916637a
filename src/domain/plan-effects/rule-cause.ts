import { unitId } from '../ledger/unit';
import { planSides } from '../plan/plan';
import type { PlanProblem } from '../plan/plan-problem';
import type { RuleCause } from './rule-finding';

/** Where a problem of a plan is to be changed. */
export function causeOf({ where, detail = {} }: PlanProblem): RuleCause {
  const side = planSides.find((one) => one === detail['side'] || where.split('/')[0] === one);
  const [unit, year] = [detail['unit'], Number(detail['year'])];
  return {
    field: where,
    ...(side && { side }),
    ...(typeof unit === 'string' && { unit: unitId(unit) }),
    ...(Number.isInteger(year) && { year }),
  };
}
