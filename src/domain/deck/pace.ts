import type { Deck } from './deck';
import { shownSteps, type DeckPlace } from './walk-deck';

/** How a talk stands against its plan. */
export interface Pace {
  /** Seconds meant for all shown steps; those without a plan count nothing. */
  readonly planned: number;
  /** Seconds ahead of the plan (> 0) or behind it (< 0); 0 while within the time of the step, and where nothing is planned. */
  readonly ahead: number;
}

/** The pace of a talk that stands at a place after so many seconds, ≥ 0. */
export const paceOf = (deck: Pick<Deck, 'steps'>, place: DeckPlace, elapsed: number): Pace => {
  const steps = shownSteps(deck);
  const planned = steps.reduce((sum, step) => sum + (step.planned ?? 0), 0);
  const at = steps.findIndex(({ id }) => id === place.step);
  if (planned === 0 || at < 0) return { planned, ahead: 0 };
  const begins = steps.slice(0, at).reduce((sum, step) => sum + (step.planned ?? 0), 0);
  const ends = begins + (steps[at]?.planned ?? 0);
  if (elapsed < begins) return { planned, ahead: begins - elapsed };
  return { planned, ahead: elapsed > ends ? ends - elapsed : 0 };
};
