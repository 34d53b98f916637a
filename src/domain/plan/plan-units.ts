import type { Amount } from '../ledger/amount';
import { known, unknown } from '../ledger/amount';
import type { Localised } from '../localised';
import type { UnitId } from '../ledger/unit';
import { isPlanPosts } from './check-plan';
import type { Plan, PlanSide } from './plan';
import { planBaseline } from './plan-baseline';
import type { PlanGround } from './plan-ground';
import { sideUnits } from './plan-sides';
import type { Standing } from './plan-standing';
import { standingOf } from './plan-standing';

/** A unit a plan can cut from or top up. */
export interface PlanUnit {
  readonly id: UnitId;
  readonly name: Localised;
  readonly short?: Localised;
  /** Posts before the plan begins, in the posts the plan counts in: what the planner entered, else the data's. */
  readonly opening: Amount;
  /** Posts the baseline cuts or tops up, in the same posts; absent where it does not say. */
  readonly baseline?: number;
}

export type PlanUnits = { readonly [side in PlanSide]: readonly PlanUnit[] };

interface Kept {
  readonly key: string;
  readonly openings: Plan['entered']['openings'];
  readonly units: PlanUnits;
}
const kept = new WeakMap<Standing, Kept>();

/**
 * The units of both sides, in the order of the ledger. Units closed before the plan is over take no part. The same
 * objects from one edit to the next, unless it changes the level, the years, the total or the openings entered.
 */
export function planUnits(ground: PlanGround, plan: Plan): PlanUnits {
  const standing = standingOf(ground, plan);
  const key = `${plan.cut.level} ${plan.years.from} ${plan.years.to}`;
  const { openings } = plan.entered;
  const last = kept.get(standing);
  if (last?.key === key && last.openings === openings) return last.units;
  const units = describeUnits(ground, plan, standing);
  kept.set(standing, { key, openings, units });
  return units;
}

function describeUnits(ground: PlanGround, plan: Plan, standing: Standing): PlanUnits {
  const baseline = planBaseline(ground, plan);
  const describe = (side: PlanSide): readonly PlanUnit[] =>
    sideUnits(standing, plan, side).map((unit) => {
      const posts = baseline?.[side].get(unit.id);
      return {
        id: unit.id,
        name: unit.name,
        ...(unit.short && { short: unit.short }),
        opening: openingOf(standing, plan, unit.id),
        ...(posts && { baseline: posts.reduce((all, p) => all + p, 0) }),
      };
    });
  return { cut: describe('cut'), topUp: describe('topUp') };
}

/** Posts of a unit before the plan begins. */
export function openingOf({ amounts }: Standing, { entered }: Plan, unit: UnitId): Amount {
  const own = Object.hasOwn(entered.openings, unit) ? entered.openings[unit] : undefined;
  if (own !== undefined && isPlanPosts(own)) return known(own, 'scenario');
  return amounts.get(unit) ?? unknown;
}
