import { memo, startTransition, useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import { placesOf, stepAt, viewAt } from '../../../domain/deck/walk-deck';
import { whenIdle } from '../../../state/when-idle';
import { ViewContent } from '../view-pane/view-pane';

/** Asks in a quiet moment for the code and data of everything a deck shows: a show goes on where the network goes. Draws nothing. */
export const WarmedSteps = memo(({ deck }: { readonly deck: Deck }) => {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setQuiet(true))), []);
  if (!isQuiet) return null;
  const addresses = placesOf(deck).flatMap((at) => {
    const step = stepAt(deck, at);
    return step ? [viewAt(step, at.build).address] : [];
  });
  return [...new Set(addresses)].map((address) => (
    <ViewContent key={address} address={address} show={nothing} />
  ));
});
WarmedSteps.displayName = 'WarmedSteps';

const nothing = () => null;
