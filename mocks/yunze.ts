import type { SeedDataset } from './seed-dataset';
import { dataset } from './yunze-2017-2022/dataset';
import { duties } from './yunze-2017-2022/duties';
import { figuresPosts } from './yunze-2017-2022/figures-posts';
import { figuresResults } from './yunze-2017-2022/figures-results';
import { indicators } from './yunze-2017-2022/indicators';
import { ledger } from './yunze-2017-2022/ledger';
import { reorganisations } from './yunze-2017-2022/reorganisations';
import { tiles, tilesCaption } from './yunze-2017-2022/tiles';

/** A city that does not exist, with everything the report of Baotou leaves out. A build holds it as computed. */
export const yunze: SeedDataset = {
  dataset,
  ledger,
  figures: [...figuresPosts, ...figuresResults],
  reorganisations,
  duties,
  indicators,
  tiles,
  tilesCaption,
};
