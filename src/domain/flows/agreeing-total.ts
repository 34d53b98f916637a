import { floorDivide, wholeProportions } from '../numbers/decimal';
import type { Interval } from '../numbers/interval';
import { largestTotal } from '../numbers/largest-total';
import type { Problem, Result } from '../result';
import { fail, ok } from '../result';
import { told } from '../ledger/violation';
import type { WholeRange } from '../numbers/whole-range';
import { agreeingMoved, agreeingReleasing, wholesOf } from '../numbers/whole-range';

/**
 * What a total of real posts makes of the reported shares. A range runs from the least to the greatest whole number
 * that some agreeing pair of posts moved and of releasing units' posts gives its quantity; both ends are attained.
 */
export interface AgreeingTotal {
  readonly total: number;
  readonly moved: WholeRange;
  readonly releasing: WholeRange;
  readonly releasingAfter: WholeRange;
  readonly others: WholeRange;
  readonly othersAfter: WholeRange;
  /** The pair that is drawn. */
  readonly point: PostsPair;
  /** The pair the same shares give for 1,000 posts, where one agrees. */
  readonly perThousand?: PostsPair;
}

/** Posts moved, and the posts of the releasing units before the move. */
export interface PostsPair {
  readonly moved: number;
  readonly releasing: number;
}

export type AgreeingProblem = Problem<
  'total-not-whole' | 'total-not-positive' | 'total-too-large' | 'no-agreeing-moved' | 'no-agreeing-releasing'
>;

/** How many totals on either side are tried for one that agrees. */
const searched = 2_000;

/**
 * The whole numbers that agree with both reported shares, in per cent of bounded ends above 0: posts moved ÷ `total`
 * (F15) and posts moved ÷ posts of the releasing units (F16). The point is the m nearest to the middle of the first
 * share (of two, the smaller) and the t nearest to m ÷ the middle of the second (half up), both agreeing. For 1,000:
 * 76 of 475. Fails with why, and with the nearest totals `below` and `above` that do agree, where no number does.
 */
export function agreeingTotal(
  total: number,
  movedOfSystem: Interval,
  movedOfReleasing: Interval,
  largest = largestTotal,
): Result<AgreeingTotal, readonly AgreeingProblem[]> {
  const unusable = unusableTotal(total, largest);
  if (unusable) return fail([unusable]);
  const pairsOf = (n: number) => agreeingPairs(n, movedOfSystem, movedOfReleasing);
  const pairs = pairsOf(total);
  if (pairs.length === 0) {
    const code =
      agreeingMoved(total, movedOfSystem).count === 0 ? 'no-agreeing-moved' : 'no-agreeing-releasing';
    const near = nearestAgreeing(total, largest, (n) => agrees(n, movedOfSystem, movedOfReleasing));
    return fail([{ code, where: 'total', detail: { total, ...near } }]);
  }
  const thousand = pairsOf(1000);
  const middle = (n: number, of: readonly Pairs[]) => middlePair(n, of, movedOfSystem, movedOfReleasing);
  return ok({
    total,
    ...rangesOf(total, pairs),
    point: middle(total, pairs),
    ...(thousand.length === 0 ? {} : { perThousand: middle(1000, thousand) }),
  });
}

function unusableTotal(total: number, largest: number): AgreeingProblem | undefined {
  const problem = (code: AgreeingProblem['code']) => ({
    code,
    where: 'total',
    detail: { total: told(total), largest },
  });
  if (total <= 0) return problem('total-not-positive');
  if (total > largest) return problem('total-too-large');
  return Number.isInteger(total) ? undefined : problem('total-not-whole');
}

/** One number of posts moved with the releasing totals that agree with it: from it to the whole system. */
interface Pairs {
  readonly moved: number;
  readonly first: number;
  readonly last: number;
}

const agreeingPairs = (total: number, a: Interval, b: Interval): readonly Pairs[] =>
  wholesOf(agreeingMoved(total, a)).flatMap((moved) => pairsWith(moved, total, b) ?? []);

const agrees = (total: number, a: Interval, b: Interval): boolean =>
  wholesOf(agreeingMoved(total, a)).some((moved) => pairsWith(moved, total, b) !== undefined);

function pairsWith(moved: number, total: number, b: Interval): Pairs | undefined {
  const range = agreeingReleasing(moved, b);
  const [first, last] = [Math.max(range.first, moved), Math.min(range.last, total)];
  return first > last ? undefined : { moved, first, last };
}

function rangesOf(total: number, pairs: readonly Pairs[]): Omit<AgreeingTotal, 'total' | 'point'> {
  const spanning = (least: (pair: Pairs) => number, most: (pair: Pairs) => number): WholeRange => {
    const first = pairs.reduce((found, pair) => Math.min(found, least(pair)), Infinity);
    const last = pairs.reduce((found, pair) => Math.max(found, most(pair)), -Infinity);
    return { first, last, count: last - first + 1 };
  };
  return {
    moved: spanning(
      (p) => p.moved,
      (p) => p.moved,
    ),
    releasing: spanning(
      (p) => p.first,
      (p) => p.last,
    ),
    releasingAfter: spanning(
      (p) => p.first - p.moved,
      (p) => p.last - p.moved,
    ),
    others: spanning(
      (p) => total - p.last,
      (p) => total - p.first,
    ),
    othersAfter: spanning(
      (p) => total - p.last + p.moved,
      (p) => total - p.first + p.moved,
    ),
  };
}

/** Distances from the middles of the shares are compared as whole numbers, so that a tie is a tie. */
function middlePair(total: number, pairs: readonly Pairs[], a: Interval, b: Interval): PostsPair {
  const [lo = 0n, hi = 0n, hundred = 0n] = wholeProportions([a.lo, a.hi, 100]);
  const distance = ({ moved }: Pairs) => {
    const off = BigInt(moved) * 2n * hundred - BigInt(total) * (lo + hi);
    return off < 0n ? -off : off;
  };
  const { moved, first, last } = pairs.reduce((best, p) => (distance(p) < distance(best) ? p : best));
  const [from = 0n, to = 0n, per = 0n] = wholeProportions([b.lo, b.hi, 100]);
  const nearest = Number(halfUp(BigInt(moved) * 2n * per, from + to));
  return { moved, releasing: Math.min(last, Math.max(first, nearest)) };
}

const halfUp = (numerator: bigint, denominator: bigint): bigint =>
  floorDivide(2n * numerator + denominator, 2n * denominator);

interface Nearest {
  readonly below?: number;
  readonly above?: number;
}

function nearestAgreeing(total: number, largest: number, agrees: (total: number) => boolean): Nearest {
  const along = (step: 1 | -1): number | undefined => {
    for (let n = total + step; n >= 1 && n <= largest && Math.abs(n - total) <= searched; n += step)
      if (agrees(n)) return n;
    return undefined;
  };
  const [below, above] = [along(-1), along(1)];
  return { ...(below === undefined ? {} : { below }), ...(above === undefined ? {} : { above }) };
}
