import { partOfItems } from '../part-of-items';
import type { PictureData, ScenePart } from '../scene';
import { figureKey, outcomesOf, type Outcome } from './outcome-facts';

/** The results with these keys, with those they conflict with; figures that are no results stay. */
export const outcomesPart = (data: PictureData, keys: readonly string[]): ScenePart | undefined => {
  const all = outcomesOf(data.figures);
  const keysOf = ({ figures }: Outcome) => figures.map(figureKey);
  const withItems = (some: readonly Outcome[]) => {
    const left = new Set(all.filter((outcome) => !some.includes(outcome)).flatMap(keysOf));
    return { ...data, figures: data.figures.filter((figure) => !left.has(figureKey(figure))) };
  };
  return partOfItems({ all, keysOf, withItems }, keys);
};
