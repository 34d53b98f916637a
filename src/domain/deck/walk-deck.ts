import type { Deck, DeckStep, DeckView } from './deck';

/** A place in a show: a step, and how many of its builds stand, 0 for the view of the step itself. */
export interface DeckPlace {
  readonly step: DeckStep['id'];
  readonly build: number;
}

/** Every place there is, hidden steps and their builds too, in order. */
export const placesOf = ({ steps }: Pick<Deck, 'steps'>): readonly DeckPlace[] =>
  steps.flatMap(({ id, builds }) => [undefined, ...builds].map((_, build) => ({ step: id, build })));

/** The steps a show goes through, in order. */
export const shownSteps = ({ steps }: Pick<Deck, 'steps'>): readonly DeckStep[] =>
  steps.filter(({ hidden }) => hidden !== true);

const startOf = (step: DeckStep | undefined): DeckPlace | undefined => step && { step: step.id, build: 0 };
const endOf = (step: DeckStep | undefined): DeckPlace | undefined =>
  step && { step: step.id, build: step.builds.length };

/** Where a show begins; undefined where nothing is shown. */
export const firstPlace = (deck: Pick<Deck, 'steps'>): DeckPlace | undefined => startOf(shownSteps(deck)[0]);

/** The last step as it begins. */
export const lastPlace = (deck: Pick<Deck, 'steps'>): DeckPlace | undefined =>
  startOf(shownSteps(deck).at(-1));

/** The step of a number as the audience counts, from 1; undefined where there is none. */
export const placeOfNumber = (deck: Pick<Deck, 'steps'>, n: number): DeckPlace | undefined =>
  Number.isInteger(n) && n >= 1 ? startOf(shownSteps(deck)[n - 1]) : undefined;

/** The number of a step as the audience counts, from 1; 0 where it is hidden or not of the deck. */
export const numberOfStep = (deck: Pick<Deck, 'steps'>, step: DeckStep['id']): number =>
  shownSteps(deck).findIndex(({ id }) => id === step) + 1;

/** The step of a place; undefined where the deck no longer has it. */
export const stepAt = ({ steps }: Pick<Deck, 'steps'>, place: DeckPlace): DeckStep | undefined =>
  steps.find(({ id }) => id === place.step);

/** The view that stands at a place; the nearest build where there are fewer. */
export const viewAt = (step: DeckStep, build: number): DeckView =>
  build <= 0 ? step.view : (step.builds[build - 1] ?? step.builds.at(-1) ?? step.view);

/** The next build, or the next step as it begins; at the end the place itself. A place that is gone leads to the first. */
export const nextPlace = (deck: Pick<Deck, 'steps'>, place: DeckPlace): DeckPlace => {
  const step = stepAt(deck, place);
  if (!step) return firstPlace(deck) ?? place;
  if (step.hidden !== true && place.build < step.builds.length)
    return { step: step.id, build: Math.max(0, place.build) + 1 };
  return startOf(neighbour(deck, step, 1)) ?? place;
};

/** The build before, or the step before with all its builds; at the start the place itself. */
export const previousPlace = (deck: Pick<Deck, 'steps'>, place: DeckPlace): DeckPlace => {
  const step = stepAt(deck, place);
  if (!step) return firstPlace(deck) ?? place;
  if (step.hidden !== true && place.build > 0)
    return { step: step.id, build: Math.min(place.build, step.builds.length) - 1 };
  return endOf(neighbour(deck, step, -1)) ?? place;
};

/** The nearest shown step before or after one that may itself be hidden. */
const neighbour = ({ steps }: Pick<Deck, 'steps'>, of: DeckStep, way: 1 | -1): DeckStep | undefined => {
  const at = steps.indexOf(of);
  const ahead = way > 0 ? steps.slice(at + 1) : steps.slice(0, at).reverse();
  return ahead.find(({ hidden }) => hidden !== true);
};
