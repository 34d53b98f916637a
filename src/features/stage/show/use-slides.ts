import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Deck, DeckStep } from '../../../domain/deck/deck';
import {
  nextPlace,
  placesOf,
  previousPlace,
  stepAt,
  viewAt,
  type DeckPlace,
} from '../../../domain/deck/walk-deck';

/** One place of a show as it stands on the screen, or ready behind it. */
export interface Slide {
  readonly key: string;
  readonly place: DeckPlace;
  readonly step: DeckStep;
  readonly address: string;
  /**
   * `seen` is on the screen, `ahead` is laid out and not seen, `leaving` lends its picture until the one that is called has been
   * drawn.
   */
  readonly is: 'seen' | 'ahead' | 'leaving';
  /** False where the words are on screen, and the picture is to come in a render that a further key interrupts. */
  readonly hasPicture: boolean;
}

/** Milliseconds for which nothing is laid out ahead: the picture moves, and further keys may come. */
const calm = 350;

/**
 * The slides of a show: the one called, and those before and after, which are laid out ahead in quiet moments so that a key only brings
 * them to sight. One that was not ready has its words on screen in the next frame, and its picture a moment later.
 */
export const useSlides = (deck: Deck, place: DeckPlace): readonly Slide[] => {
  const called = keyOf(place);
  const drawn = useDeferredValue(called);
  const ready = useReadySlides(deck, drawn);
  return useMemo(() => {
    const isReady = ready.has(called);
    const kept = new Set([...ready, called, drawn]);
    return placesOf(deck).flatMap((at): readonly Slide[] => {
      const key = keyOf(at);
      const step = stepAt(deck, at);
      if (!step || !kept.has(key)) return [];
      const isLeaving = key === drawn && !isReady;
      const is = key === called ? 'seen' : isLeaving ? 'leaving' : 'ahead';
      const hasPicture = key === drawn || ready.has(key);
      return [{ key, place: at, step, address: viewAt(step, at.build).address, is, hasPicture }];
    });
  }, [deck, called, drawn, ready]);
};

const keyOf = ({ step, build }: DeckPlace): string => `${step} ${build}`;

/** What is laid out beside the place that is drawn: its neighbours, once it has been on screen for a moment. */
const useReadySlides = (deck: Deck, drawn: string): ReadonlySet<string> => {
  const [settled, setSettled] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(drawn)), calm);
    return () => clearTimeout(timer);
  }, [drawn]);
  return useMemo(() => {
    const at = placesOf(deck).find((place) => keyOf(place) === settled);
    return new Set(at ? [previousPlace(deck, at), at, nextPlace(deck, at)].map(keyOf) : []);
  }, [deck, settled]);
};
