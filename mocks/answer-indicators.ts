import { ok } from '../src/domain/result';
import { partOf, type Answerer } from './answerer';

export const answerIndicators: Answerer<'indicators'> = async (store, { path }) => {
  const indicators = await partOf(store, path.id, 'indicators');
  if (!indicators.ok) return indicators;
  const tiles = await partOf(store, path.id, 'tiles');
  return tiles.ok ? ok({ indicators: indicators.value, tiles: tiles.value }) : tiles;
};
