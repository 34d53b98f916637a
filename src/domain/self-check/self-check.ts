import type { Dataset } from '../figures/dataset';
import type { Figure } from '../figures/figure';
import type { Indicator, Tile } from '../figures/indicator';
import type { Ledger } from '../ledger/ledger';
import type { Reorganisation } from '../figures/reorganisation';
import { checkIndicators, checkReorganisations, checkReport } from './self-check-facts';
import { checkFigures } from './self-check-figures';
import { checkFlows, type ServedFlows } from './self-check-flows';
import { checkLedger } from './self-check-ledger';
import type { CheckResult } from './self-check-result';

/** All that was served of one data set, each part as its own answer had it. */
export interface Served {
  readonly dataset: Dataset;
  readonly ledger: Ledger;
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly tiles: readonly Tile[];
  readonly reorganisations: readonly Reorganisation[];
  readonly flows: readonly ServedFlows[];
}

/**
 * Recomputes every derived figure, every sum and every total from what was served, one result at a time, so that the
 * caller can stop between any two. What cannot be recomputed for want of an unknown is left out, never passed.
 */
export function* selfCheck(served: Served): Generator<CheckResult> {
  const { dataset, ledger, figures, indicators, tiles, reorganisations, flows } = served;
  yield* checkFigures(figures);
  yield* checkReport(figures, ledger, dataset, flows);
  yield* checkReorganisations(reorganisations, figures);
  yield* checkLedger(ledger, dataset);
  for (const each of flows) yield* checkFlows(each, ledger, dataset.systems);
  yield* checkIndicators(indicators, tiles.length);
}
