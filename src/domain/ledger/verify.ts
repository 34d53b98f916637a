import type { Ledger } from './ledger';
import { indexLedger } from './ledger-index';
import { verifyConservation, verifyPeriods, verifyTransfers } from './verify-batches';
import { verifyRefinements } from './verify-refinements';
import { verifyBalances } from './verify-stocks';
import { verifyStructure } from './verify-structure';
import type { Violation } from './violation';

/**
 * Every law of the ledger that is broken; none for a sound ledger. Where the structure itself is broken (ids,
 * hierarchy, posts that are no whole numbers), that is all that is said: nothing can be computed on it.
 */
export function verifyLedger(ledger: Ledger): readonly Violation[] {
  const structure = verifyStructure(ledger);
  if (structure.length > 0) return structure;
  const indexed = indexLedger(ledger);
  return [
    ...verifyConservation(ledger),
    ...verifyTransfers(ledger),
    ...verifyPeriods(ledger),
    ...verifyRefinements(indexed),
    ...verifyBalances(indexed),
  ];
}
