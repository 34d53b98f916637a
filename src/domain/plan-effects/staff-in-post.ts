import type { Maybe } from '../apportionment/measures';
import type { UnitId } from '../ledger/unit';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { planIndicator } from '../plan/plan-indicators';

/** The indicator that counts staff in post (实有人数), where the data has one. */
export const staffIndicator = 'staff-in-post';

/** People in post of a unit, the planner's numbers before the data's; undefined where not known. */
export function staffInPost(ground: PlanGround, plan: Plan): (unit: UnitId) => Maybe {
  const indicator = planIndicator(ground, plan, staffIndicator);
  const { staff } = plan.entered;
  return (unit) => (Object.hasOwn(staff, unit) ? staff[unit] : indicator?.values.get(unit)?.value);
}
