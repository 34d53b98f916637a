import type { DerivedQuantity, Reading } from './derivation';
import { between } from '../numbers/interval';
import type { Problem, Result } from '../result';
import { fail, ok } from '../result';
import type { WholeRange } from '../numbers/whole-range';
import { agreeingMoved, agreeingReleasing, wholesOf } from '../numbers/whole-range';

/**
 * The system in whole posts. Each quantity has a representative and, as interval, the least and the greatest whole
 * number that an agreeing pair (moved, releasing) gives it; the representatives balance among themselves.
 */
export interface WholePosts {
  readonly moved: DerivedQuantity;
  readonly releasingBefore: DerivedQuantity;
  readonly releasingAfter: DerivedQuantity;
  readonly othersBefore: DerivedQuantity;
  readonly othersAfter: DerivedQuantity;
}

/** More posts than any system has; a larger total is taken for a slip of the keyboard. */
export const mostPosts = 10_000_000;

/**
 * What the shares a = moved ÷ total (F15) and b = moved ÷ releasing (F16), in per cent, mean for a whole `total` of
 * posts: for 1,000, the display unit, 76 moved, 475 → 399 releasing (461…490 before), 525 → 601 others. Stands on the
 * assumption of D1. Fails where `total` is not whole, 1 … `mostPosts`, or no whole numbers agree with both shares.
 */
export function wholePosts(total: number, a: Reading, b: Reading): Result<WholePosts, readonly Problem[]> {
  const detail = { total: Number.isFinite(total) ? total : String(total) };
  if (!Number.isInteger(total) || total < 1 || total > mostPosts)
    return fail([{ code: 'total-not-whole-posts', where: 'total', detail }]);
  const pairs = agreeingPairs(total, a, b);
  if (pairs.length === 0) return fail([{ code: 'no-agreeing-posts', where: 'total', detail }]);
  const target = (total * a.point) / 100;
  const distance = ({ moved }: Pairs) => Math.abs(moved - target);
  const { moved, releasing } = pairs.reduce((best, p) => (distance(p) < distance(best) ? p : best));
  const nearest = Math.round((100 * moved) / b.point);
  const released = Math.min(releasing.last, Math.max(releasing.first, nearest));
  return ok(quantitiesOf(total, pairs, moved, released));
}

/** One number of posts moved with the releasing totals that agree with it. */
interface Pairs {
  readonly moved: number;
  readonly releasing: Pick<WholeRange, 'first' | 'last'>;
}

function agreeingPairs(total: number, a: Reading, b: Reading): readonly Pairs[] {
  return wholesOf(agreeingMoved(total, a.interval)).flatMap((moved) => {
    const { first, last } = agreeingReleasing(moved, b.interval);
    const [from, to] = [Math.max(first, moved), Math.min(last, total)];
    return from > to ? [] : [{ moved, releasing: { first: from, last: to } }];
  });
}

function quantitiesOf(total: number, pairs: readonly Pairs[], moved: number, released: number): WholePosts {
  const spanning = (magnitude: number, ends: (pair: Pairs) => readonly number[]): DerivedQuantity => {
    const all = pairs.flatMap(ends);
    const least = all.reduce((x, y) => Math.min(x, y));
    const greatest = all.reduce((x, y) => Math.max(x, y));
    return { magnitude, digits: 0, interval: between(least, greatest) };
  };
  return {
    moved: spanning(moved, (p) => [p.moved]),
    releasingBefore: spanning(released, (p) => [p.releasing.first, p.releasing.last]),
    releasingAfter: spanning(released - moved, (p) => [
      p.releasing.first - p.moved,
      p.releasing.last - p.moved,
    ]),
    othersBefore: spanning(total - released, (p) => [total - p.releasing.last, total - p.releasing.first]),
    othersAfter: spanning(total - released + moved, (p) => [
      total - p.releasing.last + p.moved,
      total - p.releasing.first + p.moved,
    ]),
  };
}
