import { useDeferredValue, useMemo } from 'react';
import type { Deck, DeckStep } from '../../../domain/deck/deck';
import { stepAt, viewAt } from '../../../domain/deck/walk-deck';
import type { Show, Tried } from './use-show';

interface DrawnPicture {
  readonly step: DeckStep;
  readonly address: string;
  readonly tried: Tried | undefined;
  readonly isZoomed: boolean;
}

export interface DrawnLater {
  readonly picture: DrawnPicture;
  /** True once the picture has caught up with the words. */
  readonly isSettled: boolean;
}

/**
 * The picture of a show, a moment after its words: the answer to a key is on screen in the next frame, however much there is to
 * draw, and a key that comes meanwhile does not wait for it. Undefined where the step is not of the deck.
 */
export const useDrawnLater = (deck: Deck, { place, tried, zoomed }: Show): DrawnLater | undefined => {
  const step = stepAt(deck, place);
  const { build } = place;
  const asked = useMemo(
    (): DrawnPicture | undefined =>
      step && { step, address: viewAt(step, build).address, tried, isZoomed: zoomed },
    [step, build, tried, zoomed],
  );
  const picture = useDeferredValue(asked);
  return picture && { picture, isSettled: picture === asked };
};
