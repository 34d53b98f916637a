import type { SeedDataset } from '../seed-dataset';
import { dataset } from './dataset';
import { derivedFigures } from './derived-figures';
import { duties } from './duties';
import { indicators } from './indicators';
import { ledger } from './ledger';
import { reorganisations } from './reorganisations';
import { reportedFigures } from './reported-figures';
import { tiles, tilesCaption } from './tiles';

/** How the report of Baotou says its police posts moved, with the facts around it. */
export const baotou: SeedDataset = {
  dataset,
  ledger,
  figures: [...reportedFigures, ...derivedFigures],
  reorganisations,
  duties,
  indicators,
  tiles,
  tilesCaption,
};
