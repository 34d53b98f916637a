import type { Indicator } from '../figures/indicator';
import type { Localised } from '../localised';
import { localised } from '../localised';
import type { UnitId } from '../ledger/unit';
import type { EnteredIndicator, Plan } from './plan';
import type { PlanGround } from './plan-ground';

/** A column of the data sheet: an indicator of the data with what the planner entered, or one the planner brought. */
export interface PlanIndicator {
  readonly id: string;
  readonly name: Localised;
  readonly unit: Indicator['unit'];
  /** The indicator of the data, where there is one. */
  readonly given?: Indicator;
  /** What the planner entered, where there is something. */
  readonly entered?: EnteredIndicator;
  /** By unit; one without a value is missing, never zero. */
  readonly values: ReadonlyMap<UnitId, { readonly value: number; readonly entered: boolean }>;
}

/** All indicators of a plan, the data's first. A value the planner entered stands in the place of the data's. */
export function planIndicators(
  { indicators }: PlanGround,
  { entered }: Pick<Plan, 'entered'>,
): readonly PlanIndicator[] {
  const given = new Set(indicators.map((i) => i.id));
  const brought = Object.keys(entered.indicators).filter((id) => !given.has(id));
  const own = (id: string) => (Object.hasOwn(entered.indicators, id) ? entered.indicators[id] : undefined);
  return [
    ...indicators.map((indicator) => columnOf(indicator.id, indicator, own(indicator.id))),
    ...brought.map((id) => columnOf(id, undefined, own(id))),
  ];
}

/** One indicator of a plan; undefined where neither the data nor the planner has it. */
export const planIndicator = (ground: PlanGround, plan: Plan, id: string): PlanIndicator | undefined =>
  planIndicators(ground, plan).find((indicator) => indicator.id === id);

function columnOf(
  id: string,
  given: Indicator | undefined,
  entered: EnteredIndicator | undefined,
): PlanIndicator {
  const values = new Map(given?.values.map(({ unit, value }) => [unit, { value, entered: false }]));
  for (const [unit, value] of Object.entries(entered?.values ?? {}))
    values.set(unit as UnitId, { value, entered: true });
  return {
    id,
    name: given?.name ?? localised(entered?.name ?? id, entered?.name ?? id),
    unit: given?.unit ?? entered?.unit ?? 'count',
    ...(given && { given }),
    ...(entered && { entered }),
    values,
  };
}
