import type { Amount } from '../ledger/amount';
import { sumOf, unknown } from '../ledger/amount';
import type { Tier, Unit, UnitId } from '../ledger/unit';
import type { UnitsIndex } from '../ledger/units-index';
import type { Plan, PlanSide } from './plan';
import type { Standing } from './plan-standing';

/**
 * The units that take part on a side, in the order of the ledger: systems or units of the bureau that give, counties
 * that get; none within another, none closed before the plan is over, and of a pooled move only those under its groups.
 */
export function sideUnits(standing: Standing, plan: Plan, side: PlanSide): readonly Unit[] {
  const { units } = standing.indexed;
  const year = plan.years.from;
  const whole = standing.pooled?.[side];
  const isOpen = ({ closed }: Unit) => closed === undefined || closed >= plan.years.to;
  const fits = takesPart(plan, side);
  const above = (id: UnitId) => units.chain(id, year).slice(1);
  return units.units.filter(
    (unit) =>
      fits(unit) &&
      isOpen(unit) &&
      !above(unit.id).some((id) => fits(units.get(id))) &&
      (whole === undefined || above(unit.id).includes(whole)) &&
      (side === 'topUp' || isOfBureau(units, unit, year)),
  );
}

function takesPart(plan: Plan, side: PlanSide): (unit: Unit) => boolean {
  if (side === 'cut' && plan.cut.level === 'system')
    return (unit) => unit.tier === 'group' && unit.system !== undefined && unit.residual !== true;
  const tier: Tier = side === 'cut' ? 'city' : 'county';
  return (unit) => unit.tier === tier;
}

/** A county that answers to a unit of the bureau is topped up; nothing under a county is cut. */
const isOfBureau = (units: UnitsIndex, { id }: Unit, year: number): boolean =>
  units.family(id, year) === 'upper' && !units.chain(id, year).some((at) => units.get(at).tier === 'county');

/**
 * Posts of a whole side before the plan begins: of the group that holds all its units and none of the other side's,
 * else of its units together; unknown where neither is known.
 */
export function sideTotal(standing: Standing, plan: Plan, side: PlanSide): Amount {
  const { amounts, pooled } = standing;
  const group = pooled?.[side] ?? commonGroup(standing, plan, side);
  const amount = group === undefined ? undefined : amounts.get(group);
  if (amount?.known) return amount;
  return sumOf(sideUnits(standing, plan, side).map(({ id }) => amounts.get(id) ?? unknown));
}

function commonGroup(standing: Standing, plan: Plan, side: PlanSide): UnitId | undefined {
  const { units } = standing.indexed;
  const year = plan.years.from;
  const chainsOf = (of: PlanSide) =>
    sideUnits(standing, plan, of).map(({ id }) => new Set(units.chain(id, year)));
  const [first, ...rest] = chainsOf(side);
  const others = chainsOf(side === 'cut' ? 'topUp' : 'cut');
  return [...(first ?? [])].find(
    (at) =>
      units.get(at).tier === 'group' &&
      rest.every((chain) => chain.has(at)) &&
      !others.some((chain) => chain.has(at)),
  );
}
