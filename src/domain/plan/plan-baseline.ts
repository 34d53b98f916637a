import type { Batch } from '../ledger/ledger';
import { grossOf } from '../ledger/ledger-index';
import type { UnitId } from '../ledger/unit';
import type { Plan, PlanSide } from './plan';
import type { PlanGround } from './plan-ground';
import { sideUnits } from './plan-sides';
import type { Standing } from './plan-standing';
import { standingOf } from './plan-standing';

/** What the data says was moved in the years a plan plans anew, in the posts the plan counts in. */
export interface Baseline {
  readonly moved: number;
  readonly years: readonly number[];
  /** Posts by unit, in the order of the years; a unit the data does not tell apart has no entry. */
  readonly cut: ReadonlyMap<UnitId, readonly number[]>;
  readonly topUp: ReadonlyMap<UnitId, readonly number[]>;
}

const kept = new WeakMap<Standing, Map<string, Baseline>>();

/** The baseline of a `redo`; undefined for the years after the data, of which it says nothing. */
export function planBaseline(ground: PlanGround, plan: Plan): Baseline | undefined {
  const standing = standingOf(ground, plan);
  if (standing.pooled === undefined) return undefined;
  const key = `${plan.cut.level} ${plan.years.from} ${plan.years.to}`;
  const found = kept.get(standing) ?? new Map<string, Baseline>();
  kept.set(standing, found);
  const baseline = found.get(key) ?? baselineOf(standing, plan);
  found.set(key, baseline);
  return baseline;
}

function baselineOf(standing: Standing, plan: Plan): Baseline {
  const { batch } = standing.pooled!;
  const { from, to } = batch.period;
  return {
    moved: batch.entries.reduce((posts, e) => posts + Math.max(0, e.posts), 0),
    years: Array.from({ length: to - from + 1 }, (_, i) => from + i),
    cut: sideBaseline(standing, plan, 'cut'),
    topUp: sideBaseline(standing, plan, 'topUp'),
  };
}

/** Every unit with what the refinement gives it or what is under it, unless something above it is all that is named. */
function sideBaseline(
  { indexed, pooled, ...standing }: Standing,
  plan: Plan,
  side: PlanSide,
): Baseline['cut'] {
  const { batch } = pooled!;
  const parts: readonly Batch[] = indexed.refinements.get(batch.id)?.parts ?? [batch];
  const members = sideUnits({ indexed, pooled: pooled!, ...standing }, plan, side).map((u) => u.id);
  const width = batch.period.to - batch.period.from + 1;
  const posts = new Map(members.map((id) => [id, new Array<number>(width).fill(0)]));
  const untold = new Set<UnitId>();
  for (const part of parts)
    for (const share of grossOf(part)[side === 'cut' ? 'releases' : 'receipts']) {
      const at = indexed.units.chain(share.unit, part.period.to).find((id) => posts.has(id));
      const year = part.period.from - batch.period.from;
      if (at !== undefined && part.period.from === part.period.to) posts.get(at)![year]! += share.posts;
      else for (const id of members) if (isUnder(indexed.units, id, share.unit, part)) untold.add(id);
    }
  return new Map([...posts].filter(([id]) => !untold.has(id)));
}

const isUnder = (units: Standing['indexed']['units'], id: UnitId, above: UnitId, part: Batch): boolean =>
  units.within(id, above, part.period.to) || units.within(above, id, part.period.to);
