import type { Amount } from '../ledger/amount';
import { known, less, sumOf } from '../ledger/amount';
import type { Maybe } from '../apportionment/measures';
import { grassRootsShare } from '../apportionment/measures';
import type { Allocation } from '../plan/allocation';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { sideTotal } from '../plan/plan-sides';
import { standingOf } from '../plan/plan-standing';

/** Posts of some units together, before the plan and after it, with their shares of the system, 0 … 1. */
export interface SharedPosts {
  readonly before: Amount;
  readonly after: Amount;
  readonly shareBefore: Maybe;
  readonly shareAfter: Maybe;
}

export interface SidePosts {
  /** All units of the releasing side, also those the plan takes nothing from (划出单位). */
  readonly releasing: SharedPosts;
  /** The rest of the system (其余单位，含接收单位): more than the districts. */
  readonly others: SharedPosts;
  /** The units that can receive, together. Known only where the posts of each are. */
  readonly districts: SharedPosts;
}

/** The posts of both sides. Σ cut = Σ topped up, so what the releasing side loses the others have more. */
export function sidePosts(ground: PlanGround, plan: Plan, allocation: Allocation): SidePosts {
  const { total, moved, topUp } = allocation;
  const releasing = sideTotal(standingOf(ground, plan), plan, 'cut');
  const others = less(known(total, 'derived'), releasing);
  const districts = sumOf(topUp.units.map(({ opening }) => opening));
  return {
    releasing: shared(releasing, -moved, total),
    others: shared(others, moved, total),
    districts: shared(topUp.units.length > 0 ? districts : { known: false }, moved, total),
  };
}

function shared(before: Amount, change: number, total: number): SharedPosts {
  const after = sumOf([before, known(change, 'scenario')]);
  const share = (amount: Amount) => grassRootsShare([amount.known ? amount.posts : undefined], total);
  return { before, after, shareBefore: share(before), shareAfter: share(after) };
}
