import type { Localised } from './localised';

/** Where a number comes from. Every number on screen carries exactly one. */
export const bases = ['reported', 'derived', 'external', 'illustrative', 'imported', 'scenario'] as const;
export type Basis = (typeof bases)[number];

/** From the strongest to the weakest: what a number made of several numbers can claim at most. */
const byStrength: readonly Basis[] = [
  'reported',
  'derived',
  'external',
  'imported',
  'scenario',
  'illustrative',
];

const rank = new Map(byStrength.map((basis, i) => [basis, i]));

/** The basis of a sum: that of its weakest part. A sum of nothing is as strong as any. */
export function weakest(...parts: readonly Basis[]): Basis {
  let found: Basis = 'reported';
  for (const basis of parts) if (rank.get(basis)! > rank.get(found)!) found = basis;
  return found;
}

/** Whole years, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The place a statement stands in. */
export type Source =
  /** A section and paragraph of the data set's report, e.g. `一·3`. */
  | { readonly kind: 'report'; readonly section: string }
  /** Another public source, cited. */
  | { readonly kind: 'public'; readonly title: Localised }
  /** Arithmetic on other figures. */
  | { readonly kind: 'figures'; readonly of: readonly string[] }
  /** A named assumption. */
  | { readonly kind: 'assumption'; readonly text: Localised };
