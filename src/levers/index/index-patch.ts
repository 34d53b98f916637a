import type { Patch } from '../../domain/plan/patch';
import type { ById, Plan } from '../../domain/plan/plan';

const weightOf = (index: ById<number>, id: string): number => index[id] ?? 0;
const total = (index: ById<number>): number => Object.values(index).reduce((all, each) => all + each, 0);

/** The part of the index an indicator has, of 1; 0 where nothing weighs anything. */
export const indexShare = (index: ById<number>, id: string): number => {
  const all = total(index);
  return all === 0 ? 0 : weightOf(index, id) / all;
};

/** Weights as small as this in all are parts of one, or of a few: they are shown and rewritten in parts of a hundred. */
const smallest = 10;

const inHundreds = (index: ById<number>): boolean => total(index) > 0 && total(index) <= smallest;

/** A weight as it is shown: as it is written, or in parts of a hundred (to hundredths) where all are small. */
export const shownWeight = (index: ById<number>, id: string): number =>
  inHundreds(index) ? Math.round(indexShare(index, id) * 10_000) / 100 : weightOf(index, id);

/** Sets one weight of the index to what is shown; what stands beside it is written as it is shown, too. */
export const indexPatch = (index: ById<number>, id: string, weight: number): Patch<Plan> => {
  const others = Object.keys(index).filter((each) => each !== id && inHundreds(index));
  const shown = Object.fromEntries(others.map((each) => [each, shownWeight(index, each)]));
  return { topUp: { index: { ...shown, [id]: weight === 0 ? null : weight } } };
};
