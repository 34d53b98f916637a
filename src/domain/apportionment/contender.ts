import type { Claim, Method } from './claim';
import { compareIds } from './claim';
import { wholeProportions } from '../numbers/decimal';

/** A claim that takes part in the division: not locked, and with a weight to go by. */
export interface Contender<Id extends string = string> {
  readonly id: Id;
  /** In exact proportion to the weights of the others, > 0; 1 for each in `equal`. */
  readonly weight: bigint;
  /** Place in a tie: the lower first. */
  readonly rank: number;
  readonly existing: bigint;
  readonly floor: number;
  /** Infinity where nothing holds it from above. */
  readonly cap: number;
}

/** Units in the same standing for fewer posts than there are units: who they are, and who got one by the tie rule. */
export interface Tie<Id extends string = string> {
  /** In the order of the tie rule. */
  readonly among: readonly Id[];
  readonly given: readonly Id[];
}

/** Whole posts of each contender, and the ties that decided one. */
export interface Division<Id extends string = string> {
  readonly posts: ReadonlyMap<Id, number>;
  readonly ties: readonly Tie<Id>[];
}

export function contendersOf<Id extends string>(
  claims: readonly Claim<Id>[],
  method: Method,
): Contender<Id>[] {
  const open = claims.filter((c) => c.locked === undefined && (method === 'equal' || c.weight > 0));
  const proportions = wholeProportions(open.map((c) => (method === 'equal' ? 1 : c.weight)));
  const ranks = ranksOf(open, method);
  return open.map(({ id, existing = 0, floor = 0, cap = Infinity }, i) => {
    const weight = proportions[i] ?? 0n;
    return { id, weight, rank: ranks.get(id) ?? 0, existing: BigInt(existing), floor, cap };
  });
}

/**
 * The tie rule: the larger weight first; in `level-up` the smaller one, whom a post raises most (which is what makes
 * the result max-min fair to the last unit); then the id in code-unit order.
 */
function ranksOf<Id extends string>(claims: readonly Claim<Id>[], method: Method): ReadonlyMap<Id, number> {
  const sign = method === 'level-up' ? 1 : -1;
  const ordered = [...claims].sort((a, b) => sign * (a.weight - b.weight) || compareIds(a.id, b.id));
  return new Map(ordered.map(({ id }, rank) => [id, rank]));
}

/** The tie between those that got the last posts of one standing and those of it that got none, if there are such. */
export function tieBetween<Id extends string>(
  given: readonly Contender<Id>[],
  passedOver: readonly Contender<Id>[],
): readonly Tie<Id>[] {
  if (given.length === 0 || passedOver.length === 0) return [];
  const ids = (contenders: readonly Contender<Id>[]) =>
    [...contenders].sort((a, b) => a.rank - b.rank).map((c) => c.id);
  return [{ among: ids([...given, ...passedOver]), given: ids(given) }];
}
