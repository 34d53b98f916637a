import { boundedShares, splitShare } from './bounded-shares';
import type { Contender, Division } from './contender';
import { tieBetween } from './contender';

interface Quota<Id extends string> {
  readonly contender: Contender<Id>;
  readonly whole: number;
  /** Numerator of the remainder, and its denominator, which is the same for all. */
  readonly rest: bigint;
  readonly of: bigint;
}

/**
 * Hamilton's method: each contender has the whole part of its exact share (held between floor and cap), and the posts
 * left go to the largest remainders. Not monotone in the seats: one post more may cost a unit one (Alabama paradox).
 */
export function divideByRemainder<Id extends string>(
  seats: number,
  contenders: readonly Contender<Id>[],
): Division<Id> {
  const quotas = quotasOf(seats, contenders);
  const left = seats - quotas.reduce((sum, q) => sum + q.whole, 0);
  const ordered = [...quotas].sort(
    (a, b) => Number(b.rest > a.rest) - Number(b.rest < a.rest) || a.contender.rank - b.contender.rank,
  );
  const given = new Set(ordered.slice(0, left));
  const posts = new Map(quotas.map((q) => [q.contender.id, q.whole + (given.has(q) ? 1 : 0)]));
  const last = ordered[left - 1];
  const level = ordered.filter((q) => q.rest === last?.rest);
  return {
    posts,
    ties: tieBetween(
      level.filter((q) => given.has(q)).map((q) => q.contender),
      level.filter((q) => !given.has(q)).map((q) => q.contender),
    ),
  };
}

/** The whole part of each contender's exact share: it gets that many, or one more where its remainder is large. */
export const wholeShares = <Id extends string>(
  seats: number,
  contenders: readonly Contender<Id>[],
): ReadonlyMap<Id, number> =>
  new Map(quotasOf(seats, contenders).map(({ contender, whole }) => [contender.id, whole]));

/** What is left of each contender's share beside its whole part, 0 … 1, to nine decimals. */
export const remaindersOf = <Id extends string>(
  seats: number,
  contenders: readonly Contender<Id>[],
): ReadonlyMap<Id, number> =>
  new Map(
    quotasOf(seats, contenders).map(({ contender, rest, of }) => [
      contender.id,
      Number((rest * 1_000_000_000n) / of) / 1e9,
    ]),
  );

function quotasOf<Id extends string>(
  seats: number,
  contenders: readonly Contender<Id>[],
): readonly Quota<Id>[] {
  const parties = contenders.map(({ weight, floor, cap }) => ({
    weight,
    offset: 0n,
    floor: BigInt(floor),
    cap: Number.isFinite(cap) ? BigInt(cap) : undefined,
  }));
  const shares = boundedShares(BigInt(seats), parties);
  return contenders.map((contender, i) => {
    const { whole, rest } = splitShare(shares, i);
    return { contender, whole: Number(whole), rest, of: shares.denominator };
  });
}
