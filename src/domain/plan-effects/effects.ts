import type { Amount } from '../ledger/amount';
import { known, sumOf } from '../ledger/amount';
import type { UnitId } from '../ledger/unit';
import type { Localised } from '../localised';
import type { Maybe } from '../apportionment/measures';
import type { Allocation, UnitAllocation } from '../plan/allocation';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { baselineDistance } from './baseline-distance';
import type { PlanDistance } from './plan-distance';
import type { PlanPopulation } from './plan-population';
import { planPopulation } from './plan-population';
import type { ResidentLevels } from './resident-levels';
import { residentLevels } from './resident-levels';
import type { SidePosts } from './side-posts';
import { sidePosts } from './side-posts';

/** What a plan does to one district. Levels are posts per 10,000 residents (每万人编制); undefined is not known. */
export interface DistrictEffect {
  readonly unit: UnitId;
  readonly name: Localised;
  /** 划入前核定, 划入后核定. */
  readonly opening: Amount;
  readonly closing: Amount;
  /** Whole posts it receives. */
  readonly posts: number;
  readonly residents: Maybe;
  readonly received: Maybe;
  readonly before: Maybe;
  readonly after: Maybe;
}

/** What follows from a plan, as far as it is known (原文未列 stays undefined or unknown). */
export interface Effects {
  /** The posts of the system: the same before and after. */
  readonly total: number;
  readonly moved: number;
  /** 划出单位, 其余单位(含接收单位), and the districts that can receive, which are fewer than the other units. */
  readonly sides: SidePosts;
  /** Posts moved differently from the baseline; undefined where it does not say what each unit gives and gets. */
  readonly fromBaseline: PlanDistance | undefined;
  /** Named wherever a number per resident stands. */
  readonly population: PlanPopulation;
  /** The receiving units, in the order of the ledger. */
  readonly districts: readonly DistrictEffect[];
  readonly received: ResidentLevels;
  readonly before: ResidentLevels;
  readonly after: ResidentLevels;
  /** What stands between the planner and the levels: districts without opening posts, and without residents. */
  readonly missing: { readonly openings: readonly UnitId[]; readonly residents: readonly UnitId[] };
}

interface Kept {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly effects: Effects;
}
const kept = new WeakMap<Allocation, Kept>();

/** The effects of a plan that allocates so; worked out once for all who show them. */
export function effectsOf(ground: PlanGround, plan: Plan, allocation: Allocation): Effects {
  const known = kept.get(allocation);
  if (known?.ground === ground && known.plan === plan) return known.effects;
  const effects = workedOut(ground, plan, allocation);
  kept.set(allocation, { ground, plan, effects });
  return effects;
}

function workedOut(ground: PlanGround, plan: Plan, allocation: Allocation): Effects {
  const population = planPopulation(ground, plan);
  const districts = allocation.topUp.units.map(districtWith(population));
  const levelsOf = (postsIn: (district: DistrictEffect) => Maybe) =>
    residentLevels(districts.map((d) => ({ unit: d.unit, residents: d.residents, posts: postsIn(d) })));
  const [received, before, after] = [
    levelsOf((d) => d.posts),
    levelsOf((d) => countOf(d.opening)),
    levelsOf((d) => countOf(d.closing)),
  ];
  return {
    total: allocation.total,
    moved: allocation.moved,
    sides: sidePosts(ground, plan, allocation),
    fromBaseline: baselineDistance(ground, plan, allocation),
    population,
    districts: districts.map((d) => ({
      ...d,
      received: received.levels.get(d.unit),
      before: before.levels.get(d.unit),
      after: after.levels.get(d.unit),
    })),
    received,
    before,
    after,
    missing: {
      openings: districts.filter((d) => !d.opening.known).map((d) => d.unit),
      residents: districts.filter((d) => d.residents === undefined).map((d) => d.unit),
    },
  };
}

const districtWith =
  ({ residentsOf }: PlanPopulation) =>
  ({ unit, name, opening, posts }: UnitAllocation): DistrictEffect => ({
    unit,
    name,
    opening,
    closing: sumOf([opening, known(posts, 'scenario')]),
    posts,
    residents: residentsOf(unit),
    received: undefined,
    before: undefined,
    after: undefined,
  });

/** The posts of an amount; undefined where it is unknown. */
const countOf = (amount: Amount): Maybe => (amount.known ? amount.posts : undefined);
