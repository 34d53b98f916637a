/**
 * Measures of how posts are spread. Every input may be unknown (`undefined`, 原文未列), and a measure that rests on an
 * unknown, or has no meaning (no residents, no units), is `undefined` in turn: never 0, never NaN. Throws on NaN and
 * the infinities, which no decoded number is.
 */
export type Maybe = number | undefined;

/** The sum; unknown as soon as one part is. The sum of nothing is 0. */
export function sumOfKnown(values: readonly Maybe[]): Maybe {
  const known = allKnown(values);
  return known && total(known);
}

/** Posts per 10,000 residents (每万人编制). State which population. */
export const postsPerTenThousand = (posts: Maybe, residents: Maybe): Maybe =>
  quotient(scaled(posts, 10_000), residents);

/** The plain mean over units, each counting once. */
export function mean(values: readonly Maybe[]): Maybe {
  return quotient(sumOfKnown(values), values.length);
}

/** A unit's value, e.g. its posts per 10,000 residents. */
export interface Level<Id extends string = string> {
  readonly id: Id;
  readonly value: Maybe;
}

export interface KnownLevel<Id extends string = string> {
  readonly id: Id;
  readonly value: number;
}

export interface Spread<Id extends string = string> {
  readonly lowest: KnownLevel<Id>;
  readonly highest: KnownLevel<Id>;
  /** Highest ÷ lowest, ≥ 1; unknown unless the lowest is above 0. */
  readonly ratio: Maybe;
}

/** The lowest and the highest level and their ratio; where several units share one, the first id in code-unit order. */
export function spread<Id extends string>(levels: readonly Level<Id>[]): Spread<Id> | undefined {
  if (!allKnown(levels.map((l) => l.value))) return undefined;
  const known = levels.flatMap(({ id, value }) => (value === undefined ? [] : [{ id, value }]));
  const ordered = known.sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  const lowest = ordered[0];
  const highest = ordered.find((l) => l.value === ordered.at(-1)?.value);
  if (!lowest || !highest) return undefined;
  return { lowest, highest, ratio: lowest.value > 0 ? highest.value / lowest.value : undefined };
}

/**
 * Gini coefficient of values each counting once: Σᵢ Σⱼ |xᵢ − xⱼ| ÷ (2 n² x̄), from 0 (all equal) to (n − 1)/n (Gini 1912;
 * Sen, On Economic Inequality, 1973). Unknown for negative values and where all are 0.
 */
export const gini = (values: readonly Maybe[]): Maybe =>
  weightedGini(values.map((value) => ({ value, weight: 1 })));

/** A level and the residents who have it. */
export interface WeightedValue {
  readonly value: Maybe;
  readonly weight: Maybe;
}

/**
 * Gini coefficient of values each counting with its weight (residents): Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| ÷ (2 W² x̄) with the weighted
 * mean x̄ (Lerman & Yitzhaki 1989). It is the inequality among residents, as if each had the level of the unit.
 * Unknown for negative values or weights, without weight, and where all are 0.
 */
export function weightedGini(values: readonly WeightedValue[]): Maybe {
  const levels = allKnown(values.map((v) => v.value));
  const weights = allKnown(values.map((v) => v.weight));
  if (!levels || !weights || [...levels, ...weights].some((x) => x < 0)) return undefined;
  const parts = levels
    .map((value, i) => ({ value, weight: weights[i] ?? 0 }))
    .sort((a, b) => a.value - b.value);
  const held = total(parts.map((p) => p.value * p.weight));
  const weight = total(weights);
  let below = 0;
  const differences = parts.map((p) => {
    const rank = 2 * below + p.weight - weight;
    below += p.weight;
    return p.weight * p.value * rank;
  });
  return quotient(total(differences), weight * held);
}

/**
 * Share of the grass roots: the posts of these units (the receiving side, or the districts) ÷ the posts of the whole
 * system, 0 … 1. The caller says which units it counts: all units that did not release are more than the districts.
 */
export const grassRootsShare = (posts: readonly Maybe[], system: Maybe): Maybe =>
  quotient(sumOfKnown(posts), system);

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function allKnown(values: readonly Maybe[]): readonly number[] | undefined {
  const known = values.filter((value) => value !== undefined);
  const stray = known.find((value) => !Number.isFinite(value));
  if (stray !== undefined) throw new Error(`not a number to measure: ${stray}`);
  return known.length === values.length ? known : undefined;
}

/** One known number divided by a known positive one. */
function quotient(part: Maybe, whole: Maybe): Maybe {
  const known = allKnown([part, whole]);
  const [numerator, denominator] = known ?? [];
  if (numerator === undefined || denominator === undefined || denominator <= 0) return undefined;
  return numerator / denominator;
}

const scaled = (value: Maybe, factor: number): Maybe => (value === undefined ? undefined : value * factor);
