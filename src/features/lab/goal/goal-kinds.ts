import type { PlanUnit } from '../../../domain/plan/plan-units';
import type { Plan } from '../../../domain/plan/plan';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { UnitId } from '../../../domain/ledger/unit';
import type { Goal } from '../../../domain/plan-effects/goal';
import { planPopulation } from '../../../domain/plan-effects/plan-population';
import type { Format } from '../../../i18n/format';
import { measures, postsOfUnit, shares, type NumberGrammar } from '../../../levers/fields/number-grammar';
import { levelDigits } from '../../../pictures/plan/level-numbers';

export type GoalKind = Goal['kind'];
export const goalKinds = ['lowest-level', 'grass-roots-share', 'lowest-posts'] as const;

/** How the number of a goal is typed. */
export const goalGrammars: Readonly<Record<GoalKind, NumberGrammar>> = {
  'lowest-level': measures,
  'grass-roots-share': shares,
  'lowest-posts': postsOfUnit,
};

export const goalOf = (kind: GoalKind, value: number): Goal => {
  if (kind === 'lowest-level') return { kind, level: value };
  return kind === 'lowest-posts' ? { kind, posts: value } : { kind, percent: value };
};

/** A value of a goal as it is printed, with what it counts. */
export const printGoal = (kind: GoalKind, value: number, unit: string, format: Format): string => {
  if (kind === 'grass-roots-share') return format.percent(value / 100, 2);
  return `${kind === 'lowest-posts' ? format.posts(value) : format.number(value, levelDigits([value]))} ${unit}`;
};

/** What has to be entered before a goal can be sought. */
export interface GoalLack {
  readonly openings: readonly UnitId[];
  readonly residents: readonly UnitId[];
}

export const lacking = (
  ground: PlanGround,
  plan: Plan,
  districts: readonly PlanUnit[],
  kind: GoalKind,
): GoalLack => {
  const { residentsOf } = planPopulation(ground, plan);
  const ids = (wanted: (unit: PlanUnit) => boolean) => districts.filter(wanted).map(({ id }) => id);
  return {
    openings: ids(({ opening }) => !opening.known),
    residents: kind === 'lowest-level' ? ids(({ id }) => residentsOf(id) === undefined) : [],
  };
};
