import { memo } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import { nextPlace, previousPlace, stepAt, viewAt, type DeckPlace } from '../../../domain/deck/walk-deck';
import { ViewContent } from '../view-pane/view-pane';

interface WarmedStepsProps {
  readonly deck: Deck;
  readonly place: DeckPlace;
}

/** Asks for what the steps before and after show, so that they stand at once when they are called. Draws nothing. */
export const WarmedSteps = memo(({ deck, place }: WarmedStepsProps) => {
  const ahead = nextPlace(deck, place);
  const places = [ahead, nextPlace(deck, ahead), previousPlace(deck, place)];
  const addresses = places.flatMap((at) => {
    const step = stepAt(deck, at);
    return step ? [viewAt(step, at.build).address] : [];
  });
  return [...new Set(addresses)].map((address) => (
    <ViewContent key={address} address={address} show={nothing} />
  ));
});
WarmedSteps.displayName = 'WarmedSteps';

const nothing = () => null;
