import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import type { SeedDataset } from '../../mocks/seed-dataset';
import { yunze } from '../../mocks/yunze';
import { allocate } from '../../src/domain/plan/allocate';
import type { Allocation } from '../../src/domain/plan/allocation';
import { mergePatch } from '../../src/domain/plan/merge-patch';
import type { Patch } from '../../src/domain/plan/patch';
import type { Plan } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import type { PlanTemplate } from '../../src/domain/plan/plan-template';
import { startPlan } from '../../src/domain/plan/start-plan';

/** A plan, what it stands on and what it comes to. */
export interface MadePlan {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly allocation: Allocation;
}

const groundOf = ({ dataset, ledger, indicators }: SeedDataset): PlanGround => ({
  ...{ dataset, ledger, indicators },
  ...(dataset.displayUnit === 'per-thousand' && {
    shares: {
      ofSystem: { lo: 7.55, hi: 7.65, loOpen: false, hiOpen: true },
      ofReleasing: { lo: 15.5, hi: 16.5, loOpen: false, hiOpen: true },
    },
  }),
});

export const baotouGround = groundOf(baotou);
export const yunzeGround = groundOf(yunze);

/** A plan made from a template and an edit. */
export const madePlan = (
  ground: PlanGround,
  template: PlanTemplate,
  name: string,
  change: Patch<Plan> = {},
): MadePlan => {
  const plan = mergePatch(startPlan(ground, template, name), change);
  const made = allocate(ground, plan);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { ground, plan, allocation: made.value };
};

/** The report's period by population. */
export const baotouPlan = (change: Patch<Plan> = {}): MadePlan =>
  madePlan(baotouGround, 'population-first', '人口优先', change);

/** The same period with area counted, two systems set by hand with their reasons, and the first years taking more. */
export const baotouByArea = (change: Patch<Plan> = {}): MadePlan => {
  const made = madePlan(baotouGround, 'balance-by-area', '兼顾面积', {
    cut: {
      units: {
        'sys-supervision': { posts: 26, reason: '督察、信访、审计已合并' },
        'sys-operations': { posts: 12, reason: '一线警力不宜多减' },
      },
    },
    phasing: { weights: { '2019': 24, '2020': 20, '2021': 18, '2022': 14 } },
  });
  return madePlanOf(made, change);
};

const madePlanOf = ({ ground, plan }: MadePlan, change: Patch<Plan>): MadePlan => {
  const changed = mergePatch(plan, change);
  const made = allocate(ground, changed);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { ground, plan: changed, allocation: made.value };
};

/** The years after the fictional city's data. */
export const yunzePlan = (change: Patch<Plan> = {}): MadePlan =>
  madePlan(yunzeGround, 'population-first', '人口优先', change);

export const yunzeByArea = (change: Patch<Plan> = {}): MadePlan =>
  madePlan(yunzeGround, 'balance-by-area', '兼顾面积', change);

/** The fictional city's weakest first. */
export const yunzeLevelled = (change: Patch<Plan> = {}): MadePlan =>
  madePlan(yunzeGround, 'level-up-the-weakest', '补齐短板', change);
