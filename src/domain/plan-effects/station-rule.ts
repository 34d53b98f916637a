import type { UnitId } from '../ledger/unit';
import { compareProducts, leastWhole } from '../numbers/exact-products';
import { sum } from '../numbers/table';
import type { Allocation } from '../plan/allocation';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { standingOf } from '../plan/plan-standing';
import type { Standing } from '../plan/plan-standing';
import type { FindingOf, RuleDetails } from './rule-finding';

/** The national goal for county level: per cent of police strength in police stations (派出所警力占比). */
export const stationGoal = 40;

/**
 * The posts of the police stations in those of the districts, after the plan. It is counted in posts, as the data has
 * no strength of stations, and over all districts. What a district receives is its own to pass on: the goal holds when
 * it is met with none of it in stations, is broken when not even all of it would do, and is open in between.
 */
export function stationRule(
  ground: PlanGround,
  plan: Plan,
  { topUp }: Allocation,
): FindingOf<'station-share'> {
  const standing = standingOf(ground, plan);
  const districts = topUp.units.map(({ unit, posts, opening }) => ({
    posts,
    opening: opening.known ? opening.posts : undefined,
    stations: stationPosts(standing, unit, plan.years.from),
  }));
  const known = districts.flatMap(({ posts, opening, stations }) =>
    opening === undefined || stations === undefined ? [] : [{ posts, opening, stations }],
  );
  const unknown = districts.length - known.length;
  if (unknown > 0 || known.length === 0)
    return finding('not-known', { goal: stationGoal, ...(unknown > 0 && { unknown }) });
  const sumOf = (count: (d: (typeof known)[number]) => number) => sum(known.map(count));
  return judged({
    stations: sumOf((d) => d.stations),
    opening: sumOf((d) => d.opening),
    received: sumOf((d) => d.posts),
  });
}

interface Totals {
  readonly stations: number;
  readonly opening: number;
  readonly received: number;
}

function judged({ stations, opening, received }: Totals): FindingOf<'station-share'> {
  const closing = opening + received;
  if (opening <= 0 || closing <= 0) return finding('not-known', { goal: stationGoal });
  const reaches = (posts: number) => compareProducts([posts, 100], [stationGoal, closing]) >= 0;
  const detail = {
    goal: stationGoal,
    before: (100 * stations) / opening,
    least: (100 * stations) / closing,
    most: (100 * (stations + received)) / closing,
    needed: Math.max(0, leastWhole([stationGoal, closing], [100]) - stations),
  };
  if (reaches(stations)) return finding('holds', detail);
  return finding(reaches(stations + received) ? 'not-known' : 'broken', detail);
}

const finding = (
  state: FindingOf<'station-share'>['state'],
  detail: RuleDetails['station-share'],
): FindingOf<'station-share'> => ({
  rule: 'station-share',
  state,
  detail,
  cause: { side: 'topUp' },
  blocks: false,
});

/** Posts of all stations that answer to a district; undefined where it has none, or one is not known. */
function stationPosts({ indexed, amounts }: Standing, district: UnitId, year: number): number | undefined {
  const { units } = indexed;
  const stations = units.units.filter(
    ({ id, tier }) => tier === 'station' && units.within(id, district, year),
  );
  const posts = stations.flatMap(({ id }) => {
    const amount = amounts.get(id);
    return amount?.known ? [amount.posts] : [];
  });
  return stations.length > 0 && posts.length === stations.length ? sum(posts) : undefined;
}
