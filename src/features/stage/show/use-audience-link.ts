import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import { stepAt } from '../../../domain/deck/walk-deck';
import { openShowChannel, type ShowChannel } from '../../../state/show-channel';
import type { ShowMessage, ShowPoint } from '../../../state/show-message';
import { readTried } from './read-tried';
import { useCarriedDeck } from './use-carried-deck';
import { toldState, type Show } from './use-show';

interface AudienceLink {
  /** Tells the speaker where the pointer is, parts of the picture. */
  readonly point: (at: ShowPoint | undefined) => void;
}

interface LinkInput {
  readonly deck: DeckDocument;
  readonly show: Show;
  readonly onGreeted: (deck: DeckDocument) => void;
  readonly onPoint: (at: ShowPoint | undefined) => void;
}

/** Tells the speaker what the audience sees, and does what the speaker asks. */
export const useAudienceLink = ({ deck, show, onGreeted, onPoint }: LinkInput): AudienceLink => {
  const channel = useRef<ShowChannel>(undefined);
  const takeDeck = useCarriedDeck(onGreeted);
  const state = toldState(show);
  const [done, setDone] = useState(0);
  const wishes = useRef(0);
  const tellState = useEffectEvent((withDeck: boolean) => {
    channel.current?.tell({ say: 'state', n: done, state, ...(withDeck && { deck }) });
  });
  const hear = useEffectEvent((message: ShowMessage) => {
    if (message.say === 'ping') channel.current?.tell({ say: 'pong', n: message.n });
    if (message.say === 'point') onPoint(message.at ?? undefined);
    if (message.say === 'set') void take(message);
    if (message.say !== 'hello') return;
    if (message.deck) void takeDeck(message.deck, message.plans);
    if (message.from === 'speaker') tellState(true);
  });
  /** Does what the speaker wants. A plan that does not read leaves the picture as it is; one that comes late, too. */
  const take = async (wanted: Wanted): Promise<void> => {
    const wish = ++wishes.current;
    setWanted(wanted, deck, show);
    if (typeof wanted.tried === 'string') {
      const tried = await readTried(wanted.tried);
      if (tried && wish === wishes.current) show.set({ tried, screen: wanted.screen ?? 'picture' });
    }
    setDone((n) => Math.max(n, wanted.n));
  };
  useEffect(() => {
    const opened = openShowChannel(deck.id, 'audience', (message) => hear(message));
    channel.current = opened;
    const leave = () => opened?.tell({ say: 'bye' });
    window.addEventListener('pagehide', leave);
    opened?.tell({ say: 'hello' });
    tellState(true);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      opened?.close();
    };
  }, [deck.id]);
  const said = JSON.stringify([state, done]);
  useEffect(() => tellState(false), [said]);
  const point = useCallback(
    (at: ShowPoint | undefined) => channel.current?.tell({ say: 'point', at: at ?? null }),
    [],
  );
  return { point };
};

type Wanted = Extract<ShowMessage, { say: 'set' }>;

/** What needs no reading first. */
const setWanted = ({ place, screen, zoomed, tried }: Wanted, deck: DeckDocument, show: Show): void => {
  if (place && stepAt(deck, place)) show.go(place);
  if (screen !== undefined) show.set({ screen });
  if (zoomed !== undefined) show.set({ zoomed });
  if (tried === null) show.set({ tried: undefined });
};
