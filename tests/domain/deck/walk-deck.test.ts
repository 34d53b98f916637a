import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, DeckStep } from '../../../src/domain/deck/deck';
import {
  firstPlace,
  lastPlace,
  nextPlace,
  numberOfStep,
  placeOfNumber,
  previousPlace,
  shownSteps,
  viewAt,
  type DeckPlace,
} from '../../../src/domain/deck/walk-deck';

const said = { title: {}, words: {}, notes: {} };
const steps = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 3 })), { maxLength: 8 }).map((made) =>
  made.map(([hidden, builds], i): DeckStep => ({
    ...said,
    id: `s${i}`,
    view: { address: `/explore/grains?v=1&pin=${i}` },
    builds: Array.from({ length: builds }, (_, b) => ({ address: `/explore/matrix?v=1&pin=${i}.${b}` })),
    ...(hidden && { hidden }),
  })),
);
const decks = steps.map((made): Deck => ({ id: 'd', name: { en: 'd' }, steps: made }));

/** Every place of a show from one on, until it stops moving. */
const walk = (from: DeckPlace | undefined, go: (place: DeckPlace) => DeckPlace): DeckPlace[] => {
  const places: DeckPlace[] = [];
  for (let at = from; at && places.length < 100;) {
    places.push(at);
    const next = go(at);
    at = next.step === at.step && next.build === at.build ? undefined : next;
  }
  return places;
};

describe('walking through a deck', () => {
  it('comes by every shown step and each of its builds, in order, and stops at the end', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        const all = shownSteps(deck).flatMap(({ id, builds }) =>
          Array.from({ length: builds.length + 1 }, (_, build) => ({ step: id, build })),
        );
        expect(walk(firstPlace(deck), (place) => nextPlace(deck, place))).toEqual(all);
      }),
    );
  });

  it('goes back the way it came', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        const there = walk(firstPlace(deck), (place) => nextPlace(deck, place));
        expect(walk(there.at(-1), (place) => previousPlace(deck, place))).toEqual(there.reverse());
      }),
    );
  });

  it('counts what the audience counts', () => {
    fc.assert(
      fc.property(decks, fc.integer({ min: -3, max: 12 }), (deck, n) => {
        const place = placeOfNumber(deck, n);
        expect(place === undefined).toBe(n < 1 || n > shownSteps(deck).length);
        if (place) expect(numberOfStep(deck, place.step)).toBe(n);
        expect(lastPlace(deck)).toEqual(placeOfNumber(deck, shownSteps(deck).length));
      }),
    );
  });

  it('leads from a hidden step, a step that is gone and a build that is gone to what is shown', () => {
    fc.assert(
      fc.property(decks, fc.nat({ max: 9 }), fc.integer({ min: -2, max: 9 }), (deck, s, build) => {
        const place = { step: `s${s}`, build };
        const shown = shownSteps(deck).map(({ id }) => id);
        for (const next of [nextPlace(deck, place), previousPlace(deck, place)])
          expect(next === place || shown.includes(next.step)).toBe(true);
      }),
    );
  });

  it('has a view at every place', () => {
    fc.assert(
      fc.property(decks, fc.integer({ min: -2, max: 9 }), ({ steps: all }, build) => {
        for (const step of all) expect([step.view, ...step.builds]).toContain(viewAt(step, build));
      }),
    );
  });
});
