import type { Party, Shares } from './bounded-shares';
import { boundedShares, splitShare } from './bounded-shares';
import type { Method } from './claim';
import type { Contender, Division } from './contender';
import { tieBetween } from './contender';
import { PriorityQueue } from './priority-queue';

export type DivisorMethod = Exclude<Method, 'largest-remainder'>;

/**
 * Each post in turn goes to the contender with the highest weight^power ÷ divisor(posts held).
 * Balinski & Young, Fair Representation (1982): Sainte-Laguë (Webster) 2s + 1, D'Hondt (Jefferson) s + 1, Adams s,
 * Huntington–Hill √(s(s + 1)), here squared. Level-up is Adams on posts already held: the lowest posts per
 * resident, held ÷ weight, is raised first. Among equal weights all divisors agree, so `equal` borrows one.
 */
interface Rule {
  readonly power: 1n | 2n;
  readonly divisor: (held: bigint) => bigint;
  /** True where a first post has the divisor 0 and those without a post are ordered by weight, the limit of the rule. */
  readonly firstByWeight?: true;
}

const rules: Readonly<Record<DivisorMethod, Rule>> = {
  'sainte-lague': { power: 1n, divisor: (s) => 2n * s + 1n },
  dhondt: { power: 1n, divisor: (s) => s + 1n },
  adams: { power: 1n, divisor: (s) => s, firstByWeight: true },
  'huntington-hill': { power: 2n, divisor: (s) => s * (s + 1n), firstByWeight: true },
  equal: { power: 1n, divisor: (s) => 2n * s + 1n },
  'level-up': { power: 1n, divisor: (s) => s },
};

/** A contender's standing for its next post. */
interface Standing<Id extends string> {
  readonly contender: Contender<Id>;
  readonly posts: number;
  readonly strength: bigint;
  readonly divisor: bigint;
}

/** Divides `seats` by a divisor method from the floors up; exact, and quick for any number of seats. */
export function divideByDivisor<Id extends string>(
  seats: number,
  contenders: readonly Contender<Id>[],
  method: DivisorMethod,
): Division<Id> {
  const rule = rules[method];
  const posts = headStart(seats, contenders, method);
  const queue = new PriorityQueue<Standing<Id>>(
    (a, b) => compare(a, b, rule) || a.contender.rank - b.contender.rank,
  );
  const enter = (contender: Contender<Id>, held: number) => {
    if (held < contender.cap) queue.push(standing(contender, held, method));
  };
  for (const contender of contenders) enter(contender, posts.get(contender.id) ?? 0);
  let lastGiven: Standing<Id>[] = [];
  for (let left = seats - total(posts.values()); left > 0; left -= 1) {
    const next = queue.pop();
    if (!next) throw new Error(`${left} of ${seats} posts find no taker`);
    const [previous] = lastGiven;
    lastGiven = previous && compare(previous, next, rule) === 0 ? [...lastGiven, next] : [next];
    posts.set(next.contender.id, next.posts + 1);
    enter(next.contender, next.posts + 1);
  }
  return { posts, ties: tiesAtTheEnd(lastGiven, queue.items, rule) };
}

function standing<Id extends string>(
  contender: Contender<Id>,
  posts: number,
  method: DivisorMethod,
): Standing<Id> {
  const { power, divisor } = rules[method];
  const held = BigInt(posts) + (method === 'level-up' ? contender.existing : 0n);
  return { contender, posts, strength: contender.weight ** power, divisor: divisor(held) };
}

/** Negative where `a` comes first. Cross-multiplied, so equal means equal; a divisor of 0 outranks all others. */
function compare<Id extends string>(a: Standing<Id>, b: Standing<Id>, { firstByWeight }: Rule): number {
  if (firstByWeight && a.divisor === 0n && b.divisor === 0n) return signOf(b.strength - a.strength);
  return signOf(b.strength * a.divisor - a.strength * b.divisor);
}

const signOf = (x: bigint): number => (x < 0n ? -1 : x > 0n ? 1 : 0);

const total = (posts: Iterable<number>): number => [...posts].reduce((a, b) => a + b, 0);

function tiesAtTheEnd<Id extends string>(
  given: readonly Standing<Id>[],
  waiting: readonly Standing<Id>[],
  rule: Rule,
): Division<Id>['ties'] {
  const [last] = given;
  if (!last) return [];
  const passedOver = waiting.filter((w) => compare(w, last, rule) === 0);
  return tieBetween(
    given.map((g) => g.contender),
    passedOver.map((w) => w.contender),
  );
}

/**
 * Posts that every divisor method gives anyway. With all shares scaled to sum to seats − n, a contender with the
 * share x has between x − 1 and x + 1 posts by any of the rules, so together they have at most `seats`, and each
 * ends with at least ⌊x⌋ − 1. That leaves no more than about 3n posts to hand out one by one.
 */
function headStart<Id extends string>(
  seats: number,
  contenders: readonly Contender<Id>[],
  method: DivisorMethod,
): Map<Id, number> {
  const scaled = seats - contenders.length;
  const floors = total(contenders.map((c) => c.floor));
  if (scaled <= floors) return new Map(contenders.map(({ id, floor }) => [id, floor]));
  const shares = boundedShares(
    BigInt(scaled),
    contenders.map((c) => partyOf(c, method)),
  );
  return new Map(contenders.map(({ id, floor }, i) => [id, Math.max(floor, atLeastFrom(shares, i))]));
}

const atLeastFrom = (shares: Shares, i: number): number => Number(splitShare(shares, i).whole) - 1;

const partyOf = ({ weight, existing, floor, cap }: Contender, method: DivisorMethod): Party => ({
  weight,
  offset: method === 'level-up' ? existing : 0n,
  floor: BigInt(floor),
  cap: Number.isFinite(cap) ? BigInt(cap) : undefined,
});
