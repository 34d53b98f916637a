import type { Dataset } from '../src/domain/figures/dataset';
import type { Duty } from '../src/domain/figures/duty';
import type { Figure } from '../src/domain/figures/figure';
import type { Indicator, Tile } from '../src/domain/figures/indicator';
import type { Ledger } from '../src/domain/ledger/ledger';
import type { Localised } from '../src/domain/localised';
import type { Reorganisation } from '../src/domain/figures/reorganisation';

/** Everything one data set serves, before it is cut into answers. */
export interface SeedDataset {
  readonly dataset: Dataset;
  readonly ledger: Ledger;
  readonly figures: readonly Figure[];
  readonly reorganisations: readonly Reorganisation[];
  readonly duties: readonly Duty[];
  readonly indicators: readonly Indicator[];
  readonly tiles: readonly Tile[];
  /** Stands beside the grid of tiles wherever it is drawn. */
  readonly tilesCaption: Localised;
}
