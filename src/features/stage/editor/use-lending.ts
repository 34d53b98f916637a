import { useEffect, useEffectEvent } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import { openShowChannel } from '../../../state/show-channel';

/** Gives the deck to windows of its show that ask for it: where nothing can be stored, they have it from nowhere else. */
export const useLending = (deck: DeckDocument): void => {
  const lent = useEffectEvent(() => deck);
  useEffect(() => {
    const channel = openShowChannel(deck.id, 'editor', (message) => {
      if (message.say === 'hello' && !message.deck) channel?.tell({ say: 'hello', deck: lent() });
    });
    return () => channel?.close();
  }, [deck.id]);
};
