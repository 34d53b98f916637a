import type { Batch, Entry, Ledger, Refinement } from './ledger';
import type { UnitId } from './unit';
import type { UnitsIndex } from './units-index';
import { indexUnits } from './units-index';

/** A ledger with its units indexed. Expects one without structural violations (`verifyStructure`). */
export interface IndexedLedger {
  readonly ledger: Ledger;
  readonly units: UnitsIndex;
  /** The refinement of a batch, by the batch's id. */
  readonly refinements: ReadonlyMap<string, Refinement>;
}

const indexes = new WeakMap<Ledger['units'], UnitsIndex>();

/** Once for the same units: every state of a plan has a ledger of its own, and all of them the units of the data. */
const indexOf = (units: Ledger['units']): UnitsIndex => {
  const index = indexes.get(units) ?? indexUnits(units);
  indexes.set(units, index);
  return index;
};

export const indexLedger = (ledger: Ledger): IndexedLedger => ({
  ledger,
  units: indexOf(ledger.units),
  refinements: new Map(ledger.refinements.map((r) => [r.of, r])),
});

/** Whole posts, ≥ 0, that one unit gives or gets. */
export interface Share {
  readonly unit: UnitId;
  readonly posts: number;
}

/** The posts given and got in a batch, each once: by its transfers where it has them, else by its entries. */
export interface Gross {
  readonly releases: readonly Share[];
  readonly receipts: readonly Share[];
}

export function grossOf({ entries, transfers }: Batch): Gross {
  if (transfers !== undefined)
    return {
      releases: transfers.map(({ from, posts }) => ({ unit: from, posts })),
      receipts: transfers.map(({ to, posts }) => ({ unit: to, posts })),
    };
  return {
    releases: entries.filter((e) => e.posts < 0).map(({ unit, posts }) => ({ unit, posts: -posts })),
    receipts: entries.filter((e) => e.posts > 0),
  };
}

/** The same as signed posts, those of nothing left out: every unit a batch names, also one whose entries cancel out. */
export function movementsOf(batch: Batch): readonly Entry[] {
  const { releases, receipts } = grossOf(batch);
  const released = releases.map(({ unit, posts }) => ({ unit, posts: -posts }));
  return [...released, ...receipts].filter((e) => e.posts !== 0);
}
