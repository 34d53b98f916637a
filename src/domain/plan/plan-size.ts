import { apportion } from '../apportionment/apportion';
import { ceilDivide, decimalOf, floorDivide, tenTo } from '../numbers/decimal';
import type { Amount } from '../ledger/amount';
import type { WholeRange } from '../numbers/whole-range';
import { sum } from '../numbers/table';
import { isPlanPosts } from './check-plan';
import type { Patch } from './patch';
import type { ById, Plan, PlanSide, UnitDecision } from './plan';
import { planSides } from './plan';
import { planBaseline } from './plan-baseline';
import type { PlanGround } from './plan-ground';
import { sideTotal } from './plan-sides';
import { standingOf } from './plan-standing';
import { inScale } from './scale-ledger';

/** What the report’s shares allow of a total of posts. */
export interface Agreement {
  readonly moved: WholeRange;
  readonly releasing: WholeRange;
  /** The posts to move that are drawn as the report’s. */
  readonly point: number;
  /** Whether the posts to move agree. */
  readonly agrees: boolean;
}

/** The size of a plan in its linked readings. */
export interface PlanSize {
  /** Posts of the whole system before the plan begins. */
  readonly total: number;
  readonly moved: number;
  /** Posts to move, in per cent of the system. */
  readonly ofSystem: number;
  /** Posts to move, in per cent of what the releasing side has; absent where that is not known, or is nothing. */
  readonly ofReleasing?: number;
  /** Posts of both sides before the plan begins. */
  readonly before: { readonly [side in PlanSide]: Amount };
  /** Absent where the data reports no shares, or no whole numbers agree with them at this total. */
  readonly agreement?: Agreement;
}

export function planSize(ground: PlanGround, plan: Plan): PlanSize {
  const standing = standingOf(ground, plan);
  const { total, agreeing } = standing;
  const { moved } = plan.size;
  const before = {
    cut: sideTotal(standing, plan, 'cut'),
    topUp: sideTotal(standing, plan, 'topUp'),
  };
  const releasing = before.cut.known && before.cut.posts > 0 ? before.cut.posts : undefined;
  return {
    total,
    moved,
    ofSystem: (100 * moved) / total,
    ...(releasing !== undefined && { ofReleasing: (100 * moved) / releasing }),
    before,
    ...(agreeing && {
      agreement: {
        moved: agreeing.moved,
        releasing: agreeing.releasing,
        point: agreeing.point.moved,
        agrees: agreeing.moved.first <= moved && moved <= agreeing.moved.last,
      },
    }),
  };
}

/**
 * Whole posts to move for a share in per cent (finite, ≥ 0, read as the decimal it prints as), rounded half up;
 * undefined where what it is a share of is not known.
 */
export function movedFor(
  ground: PlanGround,
  plan: Plan,
  of: 'system' | 'releasing',
  percent: number,
): number | undefined {
  const { total, before } = planSize(ground, plan);
  const whole = of === 'system' ? total : before.cut.known ? before.cut.posts : undefined;
  if (whole === undefined) return undefined;
  const { digits, scale } = decimalOf(percent);
  const per = 100n * tenTo(scale);
  return Number(floorDivide(2n * digits * BigInt(whole) + per, 2n * per));
}

/**
 * The edit that counts a plan in posts of another total; without one, as the data counts. Everything the plan decides
 * in posts is rescaled with it, rounded so that what added up still does and what held still does; posts to move that
 * were those of the baseline stay those of the baseline. A total that is none is set as it was typed, and nothing else.
 */
export function totalPatch(ground: PlanGround, plan: Plan, total: number | undefined): Patch<Plan> {
  const size = { total: total ?? null };
  if (total !== undefined && (!isPlanPosts(total) || total === 0)) return { size };
  const { total: _old, ...kept } = plan.size;
  const next: Plan = { ...plan, size: total === undefined ? kept : { ...kept, total } };
  const [from, to] = [standingOf(ground, plan).total, standingOf(ground, next).total];
  if (from === to) return { size };
  const old = plan.size.moved;
  const own = planBaseline(ground, plan)?.moved === old;
  const moved = own ? planBaseline(ground, next)!.moved : inScale(old, from, to);
  const scale: Rescale = { from, to, old, moved };
  return {
    size: { ...size, moved },
    cut: { units: rescaleUnits(plan.cut.units, scale) },
    topUp: { units: rescaleUnits(plan.topUp.units, scale) },
    phasing: rescalePhasing(plan, scale),
    entered: { openings: mapped(plan.entered.openings, (posts) => floored(posts, scale)) },
  };
}

interface Rescale {
  readonly from: number;
  readonly to: number;
  /** Posts to move before and after. */
  readonly old: number;
  readonly moved: number;
}

const mapped = <V>(record: ById<V>, change: (value: V) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));

const floored = (posts: number, { from, to }: Rescale): number =>
  Number(floorDivide(BigInt(posts) * BigInt(to), BigInt(from)));

const ceiled = (posts: number, { from, to }: Rescale): number =>
  Number(ceilDivide(BigInt(posts) * BigInt(to), BigInt(from)));

/** Posts that together are all to move still are; others keep to their share, and none beyond what there is. */
function rescalePosts(posts: ById<number>, { from, to, old, moved }: Rescale): ById<number> {
  const all = sum(Object.values(posts));
  const target = all === old ? moved : Math.min(inScale(all, from, to), all < old ? moved : Infinity);
  const claims = Object.entries(posts).map(([id, weight]) => ({ id, weight }));
  const divided = all > 0 ? apportion(target, claims) : undefined;
  return divided?.ok ? Object.fromEntries(divided.value.posts) : mapped(posts, () => 0);
}

function rescaleUnits(units: ById<UnitDecision>, scale: Rescale): Record<string, UnitDecision> {
  const hands = Object.fromEntries(
    Object.entries(units).flatMap(([id, { posts }]) => (posts === undefined ? [] : [[id, posts]])),
  );
  const set = rescalePosts(hands, scale);
  return Object.fromEntries(
    Object.entries(units).map(([id, { floor, cap }]) => [
      id,
      {
        ...(Object.hasOwn(set, id) && { posts: set[id]! }),
        ...(floor !== undefined && { floor: floored(floor, scale) }),
        ...(cap !== undefined && { cap: ceiled(cap, scale) }),
      },
    ]),
  );
}

function rescalePhasing({ phasing }: Plan, scale: Rescale): Patch<Plan['phasing']> {
  const cells = planSides.map((side) => [
    side,
    mapped(phasing.cells[side], (years) => mapped(years, (posts) => floored(posts, scale))),
  ]);
  return {
    locked: rescalePosts(phasing.locked, scale),
    cells: Object.fromEntries(cells) as Plan['phasing']['cells'],
  };
}
