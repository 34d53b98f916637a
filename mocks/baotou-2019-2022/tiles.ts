import type { Tile } from '../../src/domain/figures/indicator';
import { localised } from '../../src/domain/localised';
import { districts } from './districts';

/** Stands beside the grid wherever it is drawn. */
export const tilesCaption = localised('示意排布，非地图', 'Schematic layout, not a map');

export const tiles: readonly Tile[] = districts.map(({ unit, name, short, tile: [row, column] }) => ({
  unit,
  name,
  ...(short && { short }),
  row,
  column,
}));
