import type { Claim, Method } from '../apportionment/claim';
import type { UnitId } from '../ledger/unit';
import { sum } from '../numbers/table';
import type { Claims, MethodReason, Posts } from './reason';

type Divisor = (held: number) => number;

/** The divisor for the post after `held`, as far apart as the whole numbers; see `divideByDivisor`. */
const divisors: Readonly<Partial<Record<Method, Divisor>>> = {
  'sainte-lague': (held) => held + 0.5,
  dhondt: (held) => held + 1,
  adams: (held) => held,
  'huntington-hill': (held) => Math.sqrt(held * (held + 1)),
};

/** Units that posts go to by weight. */
const taking = (claims: Claims): Claims => claims.filter((c) => c.locked === undefined && c.weight > 0);

/** Those that have more than their floor got their last post by the method. */
const gainers = (claims: Claims, posts: Posts): Claims =>
  taking(claims).filter(({ id, floor = 0 }) => posts.get(id)! > floor);

/** Reasons of a divisor method, which gives a post to the largest share ÷ divisor. */
export function quotientReasons(
  method: Method,
  claims: Claims,
  posts: Posts,
): (claim: Claim<UnitId>) => MethodReason {
  const divisor = divisors[method];
  if (!divisor) throw new Error(`${method} divides by no divisor`);
  const divided = taking(claims);
  const weights = sum(divided.map((c) => c.weight));
  const all = sum(divided.map((c) => posts.get(c.id)!));
  const share = ({ weight }: Claim<UnitId>) => (all * weight) / weights;
  const at = (claim: Claim<UnitId>, held: number) => defined(share(claim), divisor(held));
  const lasts = gainers(claims, posts).flatMap((c) => at(c, posts.get(c.id)! - 1) ?? []);
  return (claim) => {
    const own = posts.get(claim.id)!;
    const last = own > 0 ? at(claim, own - 1) : undefined;
    const next = at(claim, own);
    return {
      kind: 'divisor',
      share: share(claim),
      ...(last !== undefined && { last }),
      ...(next !== undefined && { next }),
      ...(lasts.length > 0 && { lowest: Math.min(...lasts) }),
    };
  };
}

const defined = (share: number, divisor: number): number | undefined =>
  divisor > 0 ? share / divisor : undefined;

/** Reasons of `level-up`, which gives a post to the lowest level. */
export function levelReasons(claims: Claims, posts: Posts): (claim: Claim<UnitId>) => MethodReason {
  const level = ({ weight, existing = 0 }: Claim<UnitId>, own: number) =>
    ((existing + own) * 10_000) / weight;
  const lasts = gainers(claims, posts).map((c) => level(c, posts.get(c.id)! - 1));
  return (claim) => {
    const own = posts.get(claim.id)!;
    return {
      kind: 'level',
      level: level(claim, own),
      ...(own > 0 && { last: level(claim, own - 1) }),
      ...(lasts.length > 0 && { highest: Math.max(...lasts) }),
    };
  };
}
