import { floorDivide } from '../numbers/decimal';

/** One party to a division in proportion: its real share is λ · weight − offset, held between floor and cap. */
export interface Party {
  /** > 0. */
  readonly weight: bigint;
  /** What it holds already and the division counts towards its level. */
  readonly offset: bigint;
  readonly floor: bigint;
  /** `undefined` where nothing holds it from above. */
  readonly cap: bigint | undefined;
}

/** Exact real shares over one denominator, in the order of the parties. */
export interface Shares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** The whole part of a share and the numerator of the rest. */
export function splitShare(shares: Shares, i: number): { readonly whole: bigint; readonly rest: bigint } {
  const numerator = shares.numerators[i];
  if (numerator === undefined) throw new Error(`no share ${i}`);
  const whole = floorDivide(numerator, shares.denominator);
  return { whole, rest: numerator - whole * shares.denominator };
}

/**
 * Divides `total` so that each party has λ · weight − offset, or the bound that stops it, with one λ for all.
 * In each round the bounds on the side that violates more are final (Bitran & Hax 1981), so at most as many rounds
 * as parties. The floors must not exceed the total, nor the caps fall short of it.
 */
export function boundedShares(total: bigint, parties: readonly Party[]): Shares {
  const settled = new Map<Party, bigint>();
  for (;;) {
    const free = parties.filter((p) => !settled.has(p));
    const lambda = multiplier(total - sum([...settled.values()]), free);
    const { under, over } = violations(free, lambda);
    if (under.length + over.length === 0) return sharesOf(parties, settled, lambda);
    const lack = sum(under.map((p) => p.floor * lambda.denominator - shareAt(p, lambda)));
    const excess = sum(over.map((p) => shareAt(p, lambda) - (p.cap ?? 0n) * lambda.denominator));
    if (lack >= excess) for (const p of under) settled.set(p, p.floor);
    if (excess >= lack) for (const p of over) settled.set(p, p.cap ?? 0n);
  }
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

/** λ that uses up what is left among the free parties. */
const multiplier = (left: bigint, free: readonly Party[]): Fraction =>
  free.length === 0
    ? { numerator: 0n, denominator: 1n }
    : { numerator: left + sum(free.map((p) => p.offset)), denominator: sum(free.map((p) => p.weight)) };

/** λ · weight − offset, over λ's denominator. */
const shareAt = (p: Party, { numerator, denominator }: Fraction): bigint =>
  numerator * p.weight - p.offset * denominator;

const violations = (free: readonly Party[], lambda: Fraction) => ({
  under: free.filter((p) => shareAt(p, lambda) < p.floor * lambda.denominator),
  over: free.filter((p) => p.cap !== undefined && shareAt(p, lambda) > p.cap * lambda.denominator),
});

function sharesOf(parties: readonly Party[], settled: ReadonlyMap<Party, bigint>, lambda: Fraction): Shares {
  const numerators = parties.map((p) => {
    const bound = settled.get(p);
    return bound === undefined ? shareAt(p, lambda) : bound * lambda.denominator;
  });
  return { numerators, denominator: lambda.denominator };
}
