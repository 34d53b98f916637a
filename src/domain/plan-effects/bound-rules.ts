import { pathOf } from '../plan/merge-patch';
import type { Plan, PlanSide } from '../plan/plan';
import { decisionOf, planSides } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { planUnits } from '../plan/plan-units';
import type { PlanUnit } from '../plan/plan-units';
import type { FindingOf } from './rule-finding';

/** Posts set by hand stay within the floor and the cap of the unit. What the rule decides does so anyway. */
export function boundRules(ground: PlanGround, plan: Plan): readonly FindingOf<'bounds'>[] {
  const units = planUnits(ground, plan);
  const broken = planSides.flatMap((side) => units[side].flatMap((unit) => outside(plan, side, unit)));
  if (broken.length > 0) return broken;
  const bounded = planSides.flatMap((side) =>
    units[side].filter(({ id }) => {
      const { floor, cap, locked } = decisionOf(plan[side].units, id);
      return floor !== undefined || cap !== undefined || locked === true;
    }),
  );
  return [{ rule: 'bounds', state: 'holds', detail: { bounded: bounded.length }, blocks: false }];
}

function outside(plan: Plan, side: PlanSide, { id }: PlanUnit): readonly FindingOf<'bounds'>[] {
  const { posts, floor, cap } = decisionOf(plan[side].units, id);
  const held = posts ?? (plan[side].rule === 'by-hand' ? 0 : undefined);
  if (held === undefined || (held >= (floor ?? 0) && held <= (cap ?? Infinity))) return [];
  return [
    {
      rule: 'bounds',
      state: 'broken',
      detail: {
        posts: held,
        ...(floor !== undefined && { floor }),
        ...(cap !== undefined && { cap }),
      },
      cause: { side, unit: id, field: pathOf([side, 'units', id, 'posts']) },
      blocks: true,
    },
  ];
}
