import { useEffect, useEffectEvent } from 'react';
import type { DeckDocument } from '../../domain/deck/deck';
import { openShowChannel } from '../../state/show-channel';
import type { ShowRole } from '../../state/show-message';

interface GreetingInput {
  readonly id: string;
  readonly role: ShowRole;
  /** True while the deck is not there. */
  readonly lacking: boolean;
  readonly onGreeted: (deck: DeckDocument) => void;
}

/** Asks the other window of a show for the deck while this one does not have it. */
export const useGreeting = ({ id, role, lacking, onGreeted }: GreetingInput): void => {
  const greeted = useEffectEvent(onGreeted);
  useEffect(() => {
    if (!lacking) return undefined;
    const channel = openShowChannel(id, role, (message) => {
      if ('deck' in message && message.deck?.id === id) greeted(message.deck);
    });
    channel?.tell({ say: 'hello' });
    return () => channel?.close();
  }, [id, role, lacking]);
};
