import { compareProducts } from '../numbers/exact-products';
import { sum } from '../numbers/table';
import type { Allocation, UnitAllocation } from '../plan/allocation';
import type { Plan, ThresholdId } from '../plan/plan';
import { thresholdIds } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { planPopulation } from './plan-population';
import type { FindingOf, RuleCause } from './rule-finding';
import { sidePosts } from './side-posts';

/** Where a plan stands against one limit: a product ÷ a product above 0, exact where it is compared. */
interface Measured {
  readonly part: readonly number[];
  readonly whole: readonly number[];
  readonly cause?: RuleCause;
}

interface Standing {
  readonly measured?: Measured;
  readonly unknown?: number;
}

/** At least, or at most. */
const senses: Readonly<Record<ThresholdId, 'least' | 'most'>> = {
  'lowest-level': 'least',
  'largest-ratio': 'most',
  'grass-roots-share': 'least',
  'headquarters-share': 'most',
  'largest-cut-rate': 'most',
};

/** One finding for each limit the planner set. They are the planner's own aims and block nothing. */
export function thresholdRules(
  ground: PlanGround,
  plan: Plan,
  allocation: Allocation,
): readonly FindingOf<'threshold'>[] {
  const standings: Readonly<Record<ThresholdId, () => Standing>> = {
    'lowest-level': () => levelsOf(ground, plan, allocation).lowest,
    'largest-ratio': () => levelsOf(ground, plan, allocation).ratio,
    'grass-roots-share': () => shareOf(ground, plan, allocation, 'districts'),
    'headquarters-share': () => shareOf(ground, plan, allocation, 'releasing'),
    'largest-cut-rate': () => cutRateOf(allocation),
  };
  return thresholdIds.flatMap((threshold) => {
    const limit = plan.thresholds[threshold];
    return limit === undefined ? [] : [judged(threshold, limit, standings[threshold]())];
  });
}

function judged(
  threshold: ThresholdId,
  limit: number,
  { measured, unknown }: Standing,
): FindingOf<'threshold'> {
  const field = `thresholds/${threshold}`;
  const base = { rule: 'threshold', blocks: false } as const;
  if (!measured || !Number.isFinite(limit))
    return {
      ...base,
      state: 'not-known',
      detail: { threshold, limit, ...(unknown !== undefined && { unknown }) },
      cause: { field },
    };
  const { part, whole, cause = { field } } = measured;
  const sign = compareProducts(part, [limit, ...whole]);
  const holds = senses[threshold] === 'least' ? sign >= 0 : sign <= 0;
  return {
    ...base,
    state: holds ? 'holds' : 'broken',
    detail: { threshold, limit, value: product(part) / product(whole) },
    cause,
  };
}

const product = (factors: readonly number[]): number => factors.reduce((a, b) => a * b, 1);

interface Level {
  readonly unit: UnitAllocation;
  readonly posts: number;
  readonly residents: number;
}

function levelsOf(
  ground: PlanGround,
  plan: Plan,
  { topUp }: Allocation,
): { readonly lowest: Standing; readonly ratio: Standing } {
  const { residentsOf } = planPopulation(ground, plan);
  const levels = topUp.units.flatMap((unit): readonly Level[] => {
    const residents = residentsOf(unit.unit);
    return unit.opening.known && residents !== undefined
      ? [{ unit, posts: unit.opening.posts + unit.posts, residents }]
      : [];
  });
  const unknown = topUp.units.length - levels.length;
  if (unknown > 0 || levels.length === 0) return { lowest: { unknown }, ratio: { unknown } };
  const ordered = [...levels].sort((a, b) => compareProducts([a.posts, b.residents], [b.posts, a.residents]));
  const [low, high] = [ordered[0]!, ordered.at(-1)!];
  const cause = { side: 'topUp', unit: low.unit.unit } as const;
  return {
    lowest: { measured: { part: [low.posts, 10_000], whole: [low.residents], cause } },
    ratio:
      low.posts > 0
        ? {
            measured: {
              part: [high.posts, low.residents],
              whole: [low.posts, high.residents],
              cause,
            },
          }
        : {},
  };
}

function shareOf(
  ground: PlanGround,
  plan: Plan,
  allocation: Allocation,
  side: 'districts' | 'releasing',
): Standing {
  const { after } = sidePosts(ground, plan, allocation)[side];
  const unknown = allocation.topUp.units.filter(({ opening }) => !opening.known).length;
  if (!after.known) return side === 'districts' ? { unknown } : {};
  return {
    measured: { part: [after.posts, 100], whole: [allocation.total], cause: { field: 'size/moved' } },
  };
}

function cutRateOf({ cut }: Allocation): Standing {
  const giving = cut.units.filter(({ posts }) => posts > 0);
  const known = giving.flatMap(({ unit, posts, opening }) =>
    opening.known && opening.posts > 0 ? [{ unit, posts, opening: opening.posts }] : [],
  );
  const unknown = giving.length - known.length;
  const most = known.reduce<(typeof known)[number] | undefined>(
    (a, b) => (a && compareProducts([a.posts, b.opening], [b.posts, a.opening]) >= 0 ? a : b),
    undefined,
  );
  if (unknown > 0) return { unknown };
  if (!most) return sum(cut.units.map((u) => u.posts)) === 0 ? noCut : {};
  const cause = { side: 'cut', unit: most.unit } as const;
  return { measured: { part: [most.posts, 100], whole: [most.opening], cause } };
}

/** Nothing is cut, at whatever rate. */
const noCut: Standing = { measured: { part: [0], whole: [1] } };
