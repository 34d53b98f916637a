import type { ApportionProblem, Claim, Method } from './claim';
import { checkClaims } from './claim';
import type { Division, Tie } from './contender';
import { contendersOf } from './contender';
import { divideByDivisor } from './divisor-methods';
import { divideByRemainder } from './largest-remainder';
import type { Result } from '../result';
import { fail, ok } from '../result';

/** Whole posts of every unit, in the order of the claims, summing to the seats; and the ties that decided a post. */
export interface Apportionment<Id extends string = string> {
  readonly posts: ReadonlyMap<Id, number>;
  readonly ties: readonly Tie<Id>[];
}

/**
 * Divides `seats` whole posts among the claims in proportion to their weights, within floors and caps, locked claims
 * set aside first. The result does not depend on the order of the claims.
 *
 * A unit without weight gets its floor and nothing more, also by Adams and Huntington–Hill, which give each unit with
 * weight a post before any has two (the heaviest first where posts are too few). `equal` looks at weights only to
 * break ties; `level-up` takes weights as residents and raises the fewest posts per resident first.
 *
 * Weights are compared as the decimals they print as, in whole numbers: a tie is a tie and never floating error. It
 * is broken by the larger weight (`level-up`: the smaller), then by id. Fails with every reason why it cannot be done.
 */
export function apportion<Id extends string>(
  seats: number,
  claims: readonly Claim<Id>[],
  method: Method = 'sainte-lague',
): Result<Apportionment<Id>, readonly ApportionProblem[]> {
  const checked = checkClaims(seats, claims, method);
  if (!checked.ok) return fail(checked.problems);
  const contenders = contendersOf(claims, method);
  const divided = new Set(contenders.map((c) => c.id));
  const fixed = new Map(
    claims.filter((c) => !divided.has(c.id)).map((c) => [c.id, c.locked ?? c.floor ?? 0]),
  );
  const left = [...fixed.values()].reduce((rest, posts) => rest - posts, seats);
  const division: Division<Id> =
    method === 'largest-remainder'
      ? divideByRemainder(left, contenders)
      : divideByDivisor(left, contenders, method);
  const postsOf = (id: Id) => fixed.get(id) ?? division.posts.get(id) ?? 0;
  return ok({ posts: new Map(claims.map(({ id }) => [id, postsOf(id)])), ties: division.ties });
}
