import type { Tile } from '../../src/domain/figures/indicator';
import { localised } from '../../src/domain/localised';
import { districts } from './districts';

export const tilesCaption = localised(
  '示意排布，非地图；城市为虚构',
  'Schematic layout, not a map; the city is fictional',
);

export const tiles: readonly Tile[] = districts.map(({ unit, name, tile: [row, column] }) => ({
  unit,
  name,
  row,
  column,
}));
