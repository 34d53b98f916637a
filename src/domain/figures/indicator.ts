import type { Basis, Source } from '../basis';
import type { Localised } from '../localised';
import type { UnitId } from '../ledger/unit';

/** A number known of each district, used as a weight or a denominator. */
export interface Indicator {
  readonly id: string;
  readonly name: Localised;
  readonly unit: 'residents' | 'square-kilometres' | 'count' | 'posts';
  readonly basis: Basis;
  readonly source: Source;
  readonly year?: number;
  /** A unit without a value is missing, never zero. */
  readonly values: readonly { readonly unit: UnitId; readonly value: number }[];
  /** The published total, where there is one: it need not equal the sum of the values that are known. */
  readonly total?: number;
  readonly note?: Localised;
}

/** Where a district stands in the schematic grid, which is not a map. */
export interface Tile {
  readonly unit: UnitId;
  /** So that a district has its name where nothing moved into it. */
  readonly name?: Localised;
  /** The name in common use, where the full one is long. */
  readonly short?: Localised;
  readonly row: number;
  readonly column: number;
}
