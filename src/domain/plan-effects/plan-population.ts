import type { Basis, Source } from '../basis';
import type { UnitId } from '../ledger/unit';
import type { Localised } from '../localised';
import type { Maybe } from '../apportionment/measures';
import type { ById, Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';

/** The residents a plan counts by, to be named wherever a number per resident stands. */
export interface PlanPopulation {
  readonly indicator: string;
  /** The data's name of it, or the planner's own text; undefined where no such indicator is known. */
  readonly name: Localised | string | undefined;
  readonly basis?: Basis;
  readonly source?: Source | string;
  readonly year?: number;
  /** True where the planner entered or overrode some of the values. */
  readonly entered: boolean;
  /** Residents of a unit, > 0; undefined where missing (原文未列): never zero. */
  readonly residentsOf: (unit: UnitId) => Maybe;
}

/** The population a plan names, the planner's values before the data's. */
export function planPopulation(ground: PlanGround, plan: Plan): PlanPopulation {
  const id = plan.topUp.population;
  const served = ground.indicators.find((indicator) => indicator.id === id);
  const entered = Object.hasOwn(plan.entered.indicators, id) ? plan.entered.indicators[id] : undefined;
  const values = new Map(served?.values.map(({ unit, value }) => [unit, value]));
  const source = served?.source ?? entered?.source;
  return {
    indicator: id,
    name: served?.name ?? entered?.name,
    ...(served && { basis: served.basis }),
    ...(source !== undefined && { source }),
    ...(served?.year !== undefined && { year: served.year }),
    entered: entered !== undefined && Object.keys(entered.values).length > 0,
    residentsOf: (unit) => positive(own(entered?.values, unit) ?? values.get(unit)),
  };
}

const own = (values: ById<number> | undefined, unit: UnitId): Maybe =>
  values && Object.hasOwn(values, unit) ? values[unit] : undefined;

/** Nobody lives there is not a number to divide by. */
const positive = (residents: Maybe): Maybe =>
  residents !== undefined && residents > 0 ? residents : undefined;
