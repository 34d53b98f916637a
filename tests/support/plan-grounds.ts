import { dataset as baotouDataset } from '../../mocks/baotou-2019-2022/dataset';
import { indicators as baotouIndicators } from '../../mocks/baotou-2019-2022/indicators';
import { ledger as baotouLedger } from '../../mocks/baotou-2019-2022/ledger';
import { readingOf } from '../../mocks/baotou-2019-2022/reported-readings';
import { dataset as yunzeDataset } from '../../mocks/yunze-2017-2022/dataset';
import { indicators as yunzeIndicators } from '../../mocks/yunze-2017-2022/indicators';
import { ledger as yunzeLedger } from '../../mocks/yunze-2017-2022/ledger';
import { allocate } from '../../src/domain/plan/allocate';
import type { Allocation } from '../../src/domain/plan/allocation';
import { mergePatch } from '../../src/domain/plan/merge-patch';
import type { Patch } from '../../src/domain/plan/patch';
import type { Plan, PlanSide } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import type { PlanProblem } from '../../src/domain/plan/plan-problem';
import { startPlan } from '../../src/domain/plan/start-plan';

export const baotou: PlanGround = {
  dataset: baotouDataset,
  ledger: baotouLedger,
  indicators: baotouIndicators,
  shares: { ofSystem: readingOf('F15').interval, ofReleasing: readingOf('F16').interval },
};

export const yunze: PlanGround = {
  dataset: yunzeDataset,
  ledger: yunzeLedger,
  indicators: yunzeIndicators,
};

export const baseline = (ground: PlanGround): Plan => startPlan(ground, 'baseline', '方案一');

/** The baseline plan of a data set with some decisions changed. */
export const planWith = (ground: PlanGround, ...patches: readonly Patch<Plan>[]): Plan =>
  patches.reduce<Plan>(mergePatch, baseline(ground));

export function allocated(ground: PlanGround, plan: Plan): Allocation {
  const result = allocate(ground, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export function planProblems(ground: PlanGround, plan: Plan): readonly PlanProblem[] {
  const result = allocate(ground, plan);
  if (result.ok) throw new Error('allocated');
  return result.problems;
}

export const postsOf = (allocation: Allocation, side: PlanSide): Readonly<Record<string, number>> =>
  Object.fromEntries(allocation[side].units.map(({ unit, posts }) => [unit, posts]));

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
