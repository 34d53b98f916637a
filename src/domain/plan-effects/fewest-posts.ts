import { apportion } from '../apportionment/apportion';
import { contendersOf } from '../apportionment/contender';
import { divideByRemainder, wholeShares } from '../apportionment/largest-remainder';
import type { UnitId } from '../ledger/unit';
import { sum } from '../numbers/table';
import type { SideClaims } from './side-claims';

/** Posts each unit is to have at least; none where nothing is said. */
export type Needs = ReadonlyMap<UnitId, number>;

/**
 * The fewest posts, from `least` to `most`, whose division gives every unit what it needs; undefined where none does.
 * Any number in between must be divisible among the claims.
 *
 * By divisor methods nobody loses a post when there is one more, so the numbers that do are all from the first on and
 * halving finds it. By largest remainder one more may cost a unit one; there the whole parts of the exact shares, which
 * never fall, bound the search: a unit gets its whole part or one more. No number does before the first at which all
 * whole parts are within one of the need, and the first at which they reach it does; each in between is tried.
 */
export function fewestPosts(side: SideClaims, needs: Needs, least: number, most: number): number | undefined {
  if (least > most) return undefined;
  if (side.method !== 'largest-remainder')
    return firstFrom(least, most, (posts) => suffices(dividedBy(side, posts), needs));
  const remainders = remaindersOf(side);
  const from = firstFrom(least, most, (posts) => suffices(remainders.wholes(posts), needs, 1));
  if (from === undefined) return undefined;
  for (let posts = from; posts <= most; posts++) if (suffices(remainders.divided(posts), needs)) return posts;
  return undefined;
}

const suffices = (posts: ReadonlyMap<UnitId, number>, needs: Needs, short = 0): boolean =>
  [...needs].every(([unit, need]) => (posts.get(unit) ?? 0) + short >= need);

/** The first number of a range from which on a test holds, given that it holds from there to the end; found by halving. */
function firstFrom(least: number, most: number, holds: (posts: number) => boolean): number | undefined {
  let [below, above] = [least - 1, least];
  for (let step = 1; above < most && !holds(above); step *= 2) {
    below = above;
    above = Math.min(most, above + step);
  }
  if (!holds(above)) return undefined;
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

function dividedBy({ claims, method }: SideClaims, posts: number): ReadonlyMap<UnitId, number> {
  const divided = apportion(posts, claims, method);
  if (!divided.ok) throw new Error(`${posts} posts cannot be divided: ${JSON.stringify(divided.problems)}`);
  return divided.value.posts;
}

/** Largest remainders of claims read once, for any number of posts. */
function remaindersOf({ claims, method }: SideClaims) {
  const contenders = contendersOf(claims, method);
  const divided = new Set(contenders.map((c) => c.id));
  const fixed = claims
    .filter((c) => !divided.has(c.id))
    .map((c): [UnitId, number] => [c.id, c.locked ?? c.floor ?? 0]);
  const set = sum(fixed.map(([, posts]) => posts));
  const withFixed = (posts: ReadonlyMap<UnitId, number>) => new Map([...fixed, ...posts]);
  return {
    wholes: (posts: number) => withFixed(wholeShares(posts - set, contenders)),
    divided: (posts: number) => withFixed(divideByRemainder(posts - set, contenders).posts),
  };
}
