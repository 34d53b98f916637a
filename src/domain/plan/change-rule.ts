import { sum } from '../numbers/table';
import { divideSide } from './divide-side';
import { mergePatch } from './merge-patch';
import type { Patch } from './patch';
import type { CutLevel, CutRule, Plan, PlanSide, TopUpRule, UnitDecision } from './plan';
import type { PlanGround } from './plan-ground';
import type { PlanUnit } from './plan-units';
import { planUnits } from './plan-units';

/** A side and a rule it can go by. */
export type SideRule =
  { readonly side: 'cut'; readonly rule: CutRule } | { readonly side: 'topUp'; readonly rule: TopUpRule };

/**
 * Goes over to another rule. `by-hand` begins with the posts each unit has; where the rule before gave none, with those of
 * the baseline, else alike: from nothing a planner would have to enter all of them before anything follows. What was set by hand goes
 * when a rule comes back, for else it would leave the rule nothing to share; locks stay.
 */
export function changeRule(ground: PlanGround, plan: Plan, { side, rule }: SideRule): Patch<Plan> {
  const was = plan[side].rule;
  const units = planUnits(ground, plan)[side];
  if (rule === was) return {};
  if (rule === 'by-hand') return { [side]: { rule, units: handsOf(ground, plan, side, units) } };
  return { [side]: { rule, ...(was === 'by-hand' && { units: withoutHands(plan, side) }) } };
}

/** Goes over to units of another level; where all is by hand, they begin as `changeRule` has them begin. */
export function changeLevel(ground: PlanGround, plan: Plan, level: CutLevel): Patch<Plan> {
  const next = mergePatch<Plan>(plan, { cut: { level } });
  if (next.cut.rule !== 'by-hand') return { cut: { level } };
  return { cut: { level, units: handsOf(ground, next, 'cut', planUnits(ground, next).cut) } };
}

type Hands = Readonly<Record<string, Patch<UnitDecision>>>;

function handsOf(ground: PlanGround, plan: Plan, side: PlanSide, units: readonly PlanUnit[]): Hands {
  const dividedBy = (by: Plan) => {
    const divided = divideSide(ground, by, side, units);
    return divided.ok ? divided.value.units.map(({ unit, posts }) => [unit, posts] as const) : [];
  };
  const starts = [
    () => dividedBy(plan),
    () => units.map(({ id, baseline = 0 }) => [id, baseline] as const),
    () => dividedBy(mergePatch<Plan>(plan, { [side]: { rule: 'equal' } })),
  ];
  for (const start of starts) {
    const posts = start();
    const adds = sum(posts.map(([, count]) => count)) === plan.size.moved;
    if (adds) return Object.fromEntries(posts.map(([id, count]) => [id, { posts: count }]));
  }
  return {};
}

const withoutHands = (plan: Plan, side: PlanSide): Hands =>
  Object.fromEntries(
    Object.entries(plan[side].units)
      .filter(([, { locked }]) => locked !== true)
      .map(([id]) => [id, { posts: null }]),
  );
