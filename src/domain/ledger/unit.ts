import type { Localised } from '../localised';

declare const unitBrand: unique symbol;
export type UnitId = string & { readonly [unitBrand]: true };
export const unitId = (id: string): UnitId => id as UnitId;

/**
 * `city` a unit of the municipal bureau, `county` a banner, county or district bureau, `station` a police station,
 * `outside` beyond the system (posts that enter or leave it), `group` a sum of units known only together.
 */
export const tiers = ['city', 'county', 'station', 'outside', 'group'] as const;
export type Tier = (typeof tiers)[number];

/** The unit one answers to, from a year on. */
export interface DatedParent {
  readonly from: number;
  readonly parent: UnitId;
}

export interface Unit {
  readonly id: UnitId;
  readonly name: Localised;
  /** The name in common use, where the full one is long. */
  readonly short?: Localised;
  readonly tier: Tier;
  /** The system of the bureau a unit works in (e.g. `command`); a group with a system stands for that whole system. */
  readonly system?: string;
  /** Six-digit administrative division code, as text. */
  readonly adcode?: string;
  /** In order of `from`; empty for a root. */
  readonly parents: readonly DatedParent[];
  /** The year at whose end the unit was closed. */
  readonly closed?: number;
  /** True for the member of a group that holds whatever its named members do not. */
  readonly residual?: boolean;
}

/** The parent in force in a year; the earliest one for years before it. */
export const parentIn = (unit: Unit, year: number): UnitId | undefined => {
  const inForce = unit.parents.filter((p) => p.from <= year).at(-1) ?? unit.parents[0];
  return inForce?.parent;
};
