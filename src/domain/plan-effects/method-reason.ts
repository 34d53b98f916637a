import { apportion } from '../apportionment/apportion';
import type { Claim, Method } from '../apportionment/claim';
import type { Tie } from '../apportionment/contender';
import { contendersOf } from '../apportionment/contender';
import { remaindersOf, wholeShares } from '../apportionment/largest-remainder';
import type { UnitId } from '../ledger/unit';
import { sum } from '../numbers/table';
import { levelReasons, quotientReasons } from './quotient-reason';
import type { MethodReason, Posts, Claims } from './reason';

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
