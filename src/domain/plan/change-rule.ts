import { sum } from '../numbers/table';
import { divideSide } from './divide-side';
import type { Patch } from './patch';
import type { CutRule, Plan, PlanSide, TopUpRule, UnitDecision } from './plan';
import type { PlanGround } from './plan-ground';
import type { PlanUnit } from './plan-units';
import { planUnits } from './plan-units';

/** A side and a rule it can go by. */
export type SideRule =
  { readonly side: 'cut'; readonly rule: CutRule } | { readonly side: 'topUp'; readonly rule: TopUpRule };

/**
 * Goes over to another rule. `by-hand` begins with the posts each unit has, or has in the baseline where the rule before
 * gave none: from nothing a planner would have to enter all of them before anything follows. What was set by hand goes
 * when a rule comes back, for else it would leave the rule nothing to share; locks stay.
 */
export function changeRule(ground: PlanGround, plan: Plan, { side, rule }: SideRule): Patch<Plan> {
  const was = plan[side].rule;
  const units = planUnits(ground, plan)[side];
  if (rule === was) return {};
  if (rule === 'by-hand') return { [side]: { rule, units: handsOf(ground, plan, side, units) } };
  return { [side]: { rule, ...(was === 'by-hand' && { units: withoutHands(plan, side) }) } };
}

type Hands = Readonly<Record<string, Patch<UnitDecision>>>;

function handsOf(ground: PlanGround, plan: Plan, side: PlanSide, units: readonly PlanUnit[]): Hands {
  const divided = divideSide(ground, plan, side, units);
  const posts = divided.ok
    ? divided.value.units.map((each) => [each.unit, each.posts] as const)
    : units.map(({ id, baseline = 0 }) => [id, baseline] as const);
  const adds = sum(posts.map(([, count]) => count)) === plan.size.moved;
  return adds ? Object.fromEntries(posts.map(([id, count]) => [id, { posts: count }])) : {};
}

const withoutHands = (plan: Plan, side: PlanSide): Hands =>
  Object.fromEntries(
    Object.entries(plan[side].units)
      .filter(([, { locked }]) => locked !== true)
      .map(([id]) => [id, { posts: null }]),
  );
