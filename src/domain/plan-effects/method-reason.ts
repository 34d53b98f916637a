import { apportion } from '../apportionment/apportion';
import type { Claim, Method } from '../apportionment/claim';
import type { Tie } from '../apportionment/contender';
import { contendersOf } from '../apportionment/contender';
import { remaindersOf, wholeShares } from '../apportionment/largest-remainder';
import type { UnitId } from '../ledger/unit';
import { sum } from '../numbers/table';
import { levelReasons, quotientReasons } from './quotient-reason';

/** Why a unit gets so many posts by a method, in numbers a person can check. */
export type MethodReason =
  /** Set by hand. */
  | { readonly kind: 'hand' }
  /** Without its bound the method would give it fewer, or more. */
  | { readonly kind: 'floor' | 'cap'; readonly bound: number }
  /** It weighs nothing, so it has its floor and nothing more. */
  | { readonly kind: 'no-weight' }
  /** Several stood alike for the last posts; the tie rule gave them to some. */
  | { readonly kind: 'tie'; readonly among: readonly UnitId[]; readonly given: boolean }
  /** The same for all that no hand or bound holds; `each` is the mean of these. */
  | { readonly kind: 'equal'; readonly each: number }
  /** The whole part of its share, and one more (`up`) if its remainder, 0 … 1, is not below `cutoff`. */
  | {
      readonly kind: 'remainder';
      readonly whole: number;
      readonly remainder: number;
      readonly up: boolean;
      /** The smallest remainder that got one more; absent where none did. */
      readonly cutoff?: number;
    }
  /**
   * Share ÷ divisor, where the share is the real one of all posts in proportion to weights: at its last post and at the
   * next, and the lowest of anybody that got a post. Absent where there is no such post, or a first one has no divisor.
   */
  | {
      readonly kind: 'divisor';
      readonly share: number;
      readonly last?: number;
      readonly next?: number;
      readonly lowest?: number;
    }
  /**
   * Posts per 10,000 residents: with what it gets, before its last post, and the highest anybody had before a post;
   * absent where there is no such post. A post goes to the lowest.
   */
  | {
      readonly kind: 'level';
      readonly level: number;
      readonly last?: number;
      readonly highest?: number;
    };

export type Posts = ReadonlyMap<UnitId, number>;
export type Claims = readonly Claim<UnitId>[];

/** The reasons of a division of claims by a method, by unit. */
export function reasonsOf(
  method: Method,
  claims: Claims,
  posts: Posts,
  ties: readonly Tie[],
): (unit: UnitId) => MethodReason {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const heldBy = boundsThatHold(method, claims, posts);
  const ruled = ruledReasons(method, claims, posts);
  return (unit) => {
    const claim = byId.get(unit);
    if (!claim) throw new Error(`no unit ${unit} is topped up`);
    if (claim.locked !== undefined) return { kind: 'hand' };
    if (claim.weight === 0 && method !== 'equal') return { kind: 'no-weight' };
    const held = heldBy(claim);
    if (held) return { kind: held, bound: posts.get(unit)! };
    const tie = ties.find(({ among }) => among.includes(unit));
    if (tie) return { kind: 'tie', among: tie.among as readonly UnitId[], given: tie.given.includes(unit) };
    return ruled(claim);
  };
}

/** Whether a unit at a bound would have fewer, or more, if no bound of that kind held anybody. */
function boundsThatHold(method: Method, claims: Claims, posts: Posts) {
  const without = (kind: 'floor' | 'cap') => {
    const loose = claims.map(({ [kind]: _bound, ...claim }) => claim);
    const divided = apportion(sum([...posts.values()]), loose, method);
    return divided.ok ? divided.value.posts : undefined;
  };
  const [unfloored, uncapped] = [without('floor'), without('cap')];
  return ({ id, floor = 0, cap }: Claim<UnitId>): 'floor' | 'cap' | undefined => {
    const own = posts.get(id)!;
    if (own === cap && (uncapped?.get(id) ?? Infinity) > own) return 'cap';
    return own === floor && (unfloored?.get(id) ?? 0) < own ? 'floor' : undefined;
  };
}

function ruledReasons(method: Method, claims: Claims, posts: Posts): (claim: Claim<UnitId>) => MethodReason {
  if (method === 'equal') return equalReasons(claims, posts);
  if (method === 'largest-remainder') return remainderReasons(claims, posts);
  return method === 'level-up' ? levelReasons(claims, posts) : quotientReasons(method, claims, posts);
}

function equalReasons(claims: Claims, posts: Posts): () => MethodReason {
  const heldBy = boundsThatHold('equal', claims, posts);
  const free = claims.filter((c) => c.locked === undefined && heldBy(c) === undefined);
  const each = sum(free.map((c) => posts.get(c.id)!)) / Math.max(1, free.length);
  return () => ({ kind: 'equal', each });
}

function remainderReasons(claims: Claims, posts: Posts): (claim: Claim<UnitId>) => MethodReason {
  const contenders = contendersOf(claims, 'largest-remainder');
  const seats = sum(contenders.map((c) => posts.get(c.id)!));
  const [wholes, remainders] = [wholeShares(seats, contenders), remaindersOf(seats, contenders)];
  const isUp = (id: UnitId) => posts.get(id)! > wholes.get(id)!;
  const ups = contenders.flatMap(({ id }) => (isUp(id) ? [remainders.get(id)!] : []));
  return ({ id }) => ({
    kind: 'remainder',
    whole: wholes.get(id)!,
    remainder: remainders.get(id)!,
    up: isUp(id),
    ...(ups.length > 0 && { cutoff: Math.min(...ups) }),
  });
}
