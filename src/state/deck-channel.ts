import * as z from 'zod/mini';
import { openChannel } from './open-channel';

/** What one window tells the others: a deck was written. */
const messageSchema = z.strictObject({
  say: z.literal('deck-written'),
  version: z.literal(1),
  deck: z.string(),
  revision: z.int(),
});

export interface DeckWritten {
  readonly deck: string;
  readonly revision: number;
}

export interface DeckChannel {
  tell(written: DeckWritten): void;
  /** Hears of other windows; returns how to stop. What is no such message is dropped. */
  listen(hear: (written: DeckWritten) => void): () => void;
}

/** Between the windows of one origin; silent where the browser does not allow it. */
export function deckChannel(name = 'quotaflow-decks'): DeckChannel {
  const channel = openChannel(name);
  return {
    tell: ({ deck, revision }) => channel?.postMessage({ say: 'deck-written', version: 1, deck, revision }),
    listen: (hear) => {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        const parsed = messageSchema.safeParse(data);
        if (parsed.success) hear({ deck: parsed.data.deck, revision: parsed.data.revision });
      };
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
    },
  };
}
