import type { Dataset } from '../src/domain/dataset';
import type { Duty } from '../src/domain/duty';
import type { Figure } from '../src/domain/figure';
import type { Indicator, Tile } from '../src/domain/indicator';
import type { Ledger } from '../src/domain/ledger';
import type { Localised } from '../src/domain/localised';
import type { Reorganisation } from '../src/domain/reorganisation';

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
