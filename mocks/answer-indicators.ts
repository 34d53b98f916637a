import { ok } from '../src/domain/result';
import { partOf, type Answerer } from './answerer';

export const answerIndicators: Answerer<'indicators'> = async (store, { path }) => {
  const indicators = await partOf(store, path.id, 'indicators');
  if (!indicators.ok) return indicators;
  const tiles = await partOf(store, path.id, 'tiles');
  if (!tiles.ok) return tiles;
  const caption = await partOf(store, path.id, 'tilesCaption');
  return caption.ok
    ? ok({ indicators: indicators.value, tiles: tiles.value, tilesCaption: caption.value })
    : caption;
};
