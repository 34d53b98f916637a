import { allocate } from '../plan/allocate';
import type { Allocation } from '../plan/allocation';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { PlanProblem } from '../plan/plan-problem';
import { planRemarks } from '../plan/plan-remarks';
import type { Result } from '../result';
import { boundRules } from './bound-rules';
import { causeOf } from './rule-cause';
import type { RuleFinding } from './rule-finding';
import { shareRules } from './share-rules';
import { stationRule } from './station-rule';
import { staffRules } from './staff-rules';
import { sumRules } from './sum-rules';
import { thresholdRules } from './threshold-rules';

/**
 * Every rule on a plan, with its numbers and where to change it. A rule about single units has one finding for each
 * that breaks it, or one for all where none does. What rests on an unknown is not known, never kept or broken.
 */
export const checkRules = (ground: PlanGround, plan: Plan): readonly RuleFinding[] =>
  rulesOn(ground, plan, allocate(ground, plan));

/** `checkRules` where the plan is allocated already. */
export function rulesOn(
  ground: PlanGround,
  plan: Plan,
  allocated: Result<Allocation, readonly PlanProblem[]>,
): readonly RuleFinding[] {
  if (!allocated.ok)
    return [
      ...allocated.problems.map((problem) => infeasible(problem)),
      ...remarks(ground, plan),
      // Where nobody has any posts yet, nobody is within bounds either.
      ...boundRules(ground, plan).filter(({ state }) => state === 'broken'),
    ];
  const allocation = allocated.value;
  return [
    { rule: 'feasible', state: 'holds', detail: {}, blocks: false },
    ...remarks(ground, plan),
    ...sumRules(allocation),
    ...boundRules(ground, plan),
    ...staffRules(ground, plan, allocation),
    ...shareRules(ground, plan, allocation),
    stationRule(ground, plan, allocation),
    ...thresholdRules(ground, plan, allocation),
  ];
}

const infeasible = (problem: PlanProblem): RuleFinding => ({
  rule: 'feasible',
  state: 'broken',
  detail: { problem },
  cause: causeOf(problem),
  blocks: true,
});

/** What counts for nothing is named and stands against nothing; openings that cannot be do, as do their numbers. */
const remarks = (ground: PlanGround, plan: Plan): readonly RuleFinding[] =>
  planRemarks(ground, plan).map((problem) => ({
    rule: 'remark',
    state: 'broken',
    detail: { problem },
    cause: causeOf(problem),
    blocks: problem.code === 'openings-exceed-group',
  }));

/** Whether anything stands against submitting a plan of these findings. */
export const isBlocked = (findings: readonly RuleFinding[]): boolean =>
  findings.some((finding) => finding.blocks);
