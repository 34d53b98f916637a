import type { Basis, Source } from '../basis';
import type { Quantity } from './figure';
import type { Localised } from '../localised';

export const reorganisationKinds = [
  'merge',
  'streamline',
  'convert',
  'transfer-in',
  'extend',
  'create',
  'restructure',
  'merge-duties',
  'reorganise',
] as const;
export type ReorganisationKind = (typeof reorganisationKinds)[number];

/** One organisation, or several of a kind, on one side of a change. */
export interface Body {
  readonly name: Localised;
  /** Number of units; absent where the source does not state it. */
  readonly count?: Quantity;
}

/** Organisations before and after. Weights are unit counts, never posts. */
export interface Reorganisation {
  readonly id: string;
  readonly kind: ReorganisationKind;
  readonly before: readonly Body[];
  readonly after: readonly Body[];
  readonly tiers: readonly ('city' | 'city-direct' | 'county' | 'township' | 'station' | 'specialised')[];
  readonly basis: Basis;
  readonly source: Source;
  /** The figures it rests on. */
  readonly figures?: readonly string[];
  readonly year?: number;
  readonly note?: Localised;
}
