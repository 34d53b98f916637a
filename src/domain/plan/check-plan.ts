import { largestTotal } from '../numbers/largest-total';
import { told } from '../ledger/violation';
import type { Plan, UnitDecision } from './plan';
import { planSides } from './plan';
import type { PlanGround } from './plan-ground';
import { cutLevelsOf, planModesOf } from './plan-modes';
import type { PlanProblem, PlanProblemCode } from './plan-problem';
import { pathOf } from './merge-patch';

/** Years a plan may run over at most. */
export const mostYears = 30;

/** A number of posts a plan can decide: whole, from 0 to the largest total. */
export const isPlanPosts = (posts: number): boolean =>
  Number.isInteger(posts) && posts >= 0 && posts <= largestTotal;

/** What is wrong with a plan before anything is computed: its frame, and numbers that are none. */
export const checkPlan = (ground: PlanGround, plan: Plan): readonly PlanProblem[] => [
  ...frameProblems(ground, plan),
  ...yearsProblems(ground, plan),
  ...sizeProblems(ground, plan),
  ...planSides.flatMap((side) =>
    Object.entries(plan[side].units).flatMap(([unit, decision]) =>
      unitProblems([side, 'units', unit], decision),
    ),
  ),
  ...weightProblems(['cut', 'weights'], plan.cut.weights),
  ...weightProblems(['topUp', 'index'], plan.topUp.index),
  ...phasingProblems(plan),
];

const problem = (
  code: PlanProblemCode,
  path: readonly string[],
  detail: Readonly<Record<string, string | number>> = {},
): PlanProblem => ({ code, where: pathOf(path), detail });

function frameProblems(ground: PlanGround, { dataset, mode, cut }: Plan): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (dataset !== ground.dataset.id)
    problems.push(problem('dataset-differs', ['dataset'], { dataset, data: ground.dataset.id }));
  const [own] = planModesOf(ground);
  if (mode !== own) problems.push(problem('mode-not-in-data', ['mode'], { mode }));
  if (!cutLevelsOf(ground).includes(cut.level))
    problems.push(problem('level-not-in-data', ['cut', 'level'], { level: cut.level }));
  return problems;
}

function yearsProblems({ ledger }: PlanGround, { mode, years: { from, to } }: Plan): readonly PlanProblem[] {
  const { period } = ledger;
  const detail = { from: told(from), to: told(to), first: period.from, last: period.to };
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to)
    return [problem('years-out-of-order', ['years'], detail)];
  const fits = mode === 'redo' ? period.from <= from && to <= period.to : from === period.to + 1;
  if (!fits) return [problem('years-outside-mode', ['years'], { ...detail, mode })];
  return to - from < mostYears ? [] : [problem('years-too-many', ['years'], { ...detail, most: mostYears })];
}

function sizeProblems({ ledger }: PlanGround, { size: { total, moved } }: Plan): readonly PlanProblem[] {
  const found = [...postsProblems(['size', 'moved'], moved)];
  if (total === undefined) return found;
  if (ledger.displayUnit !== 'per-thousand') found.push(problem('total-of-real-posts', ['size', 'total']));
  else if (total === 0) found.push(problem('total-not-positive', ['size', 'total'], { total }));
  else found.push(...postsProblems(['size', 'total'], total));
  return found;
}

function postsProblems(path: readonly string[], posts: number | undefined): readonly PlanProblem[] {
  if (posts === undefined || isPlanPosts(posts)) return [];
  const detail = { posts: told(posts), largest: largestTotal };
  if (Number.isFinite(posts) && posts < 0) return [problem('posts-negative', path, detail)];
  return [problem(Number.isInteger(posts) ? 'posts-too-large' : 'posts-not-whole', path, detail)];
}

const unitProblems = (path: readonly string[], decision: UnitDecision): readonly PlanProblem[] =>
  (['posts', 'floor', 'cap'] as const).flatMap((field) => postsProblems([...path, field], decision[field]));

const weightProblems = (
  path: readonly string[],
  weights: Readonly<Record<string, number>>,
): readonly PlanProblem[] =>
  Object.entries(weights).flatMap(([id, weight]) =>
    Number.isFinite(weight) && weight >= 0
      ? []
      : [problem('weight-not-usable', [...path, id], { weight: told(weight) })],
  );

const phasingProblems = ({ phasing }: Plan): readonly PlanProblem[] => [
  ...weightProblems(['phasing', 'weights'], phasing.weights),
  ...Object.entries(phasing.locked).flatMap(([year, posts]) =>
    postsProblems(['phasing', 'locked', year], posts),
  ),
  ...planSides.flatMap((side) =>
    Object.entries(phasing.cells[side]).flatMap(([unit, years]) =>
      Object.entries(years).flatMap(([year, posts]) =>
        postsProblems(['phasing', 'cells', side, unit, year], posts),
      ),
    ),
  ),
];
