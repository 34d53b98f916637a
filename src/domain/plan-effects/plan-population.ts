import type { Maybe } from '../apportionment/measures';
import type { UnitId } from '../ledger/unit';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { PlanIndicator } from '../plan/plan-indicators';
import { planIndicator } from '../plan/plan-indicators';

/** The residents a plan counts by, to be named wherever a number per resident stands. */
export interface PlanPopulation {
  /** Undefined where neither the data nor the planner has the indicator the plan names. */
  readonly indicator: PlanIndicator | undefined;
  /** Residents of a unit, > 0; undefined where missing (原文未列): never zero. */
  readonly residentsOf: (unit: UnitId) => Maybe;
}

/** The population a plan names, the planner's values before the data's. */
export function planPopulation(ground: PlanGround, plan: Plan): PlanPopulation {
  const indicator = planIndicator(ground, plan, plan.topUp.population);
  return {
    indicator,
    residentsOf: (unit) => {
      const residents = indicator?.values.get(unit)?.value;
      return residents !== undefined && residents > 0 ? residents : undefined;
    },
  };
}
