import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import { stepAt } from '../../../domain/deck/walk-deck';
import { replayLog } from '../../../domain/plan/replay-log';
import { unpackPlan } from '../../../interchange/plan-link';
import { openShowChannel, type ShowChannel } from '../../../state/show-channel';
import type { ShowMessage, ShowPoint } from '../../../state/show-message';
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
  const state = toldState(show);
  const tellState = useEffectEvent((withDeck: boolean) => {
    channel.current?.tell({ say: 'state', state, ...(withDeck && { deck }) });
  });
  const hear = useEffectEvent((message: ShowMessage) => {
    if (message.say === 'ping') channel.current?.tell({ say: 'pong', n: message.n });
    if (message.say === 'point') onPoint(message.at ?? undefined);
    if (message.say === 'set') void take(message, deck, show);
    if (message.say !== 'hello') return;
    if (message.deck) onGreeted(message.deck);
    tellState(true);
  });
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
  const said = JSON.stringify(state);
  useEffect(() => tellState(false), [said]);
  const point = useCallback(
    (at: ShowPoint | undefined) => channel.current?.tell({ say: 'point', at: at ?? null }),
    [],
  );
  return { point };
};

type Wanted = Extract<ShowMessage, { say: 'set' }>;

/** Does what the speaker wants. A plan that does not read leaves the picture as it is. */
const take = async ({ place, screen, zoomed, tried }: Wanted, deck: DeckDocument, show: Show) => {
  if (place && stepAt(deck, place)) show.go(place);
  if (screen !== undefined) show.set({ screen });
  if (zoomed !== undefined) show.set({ zoomed });
  if (tried === null) show.set({ tried: undefined });
  if (typeof tried !== 'string') return;
  const plan = await unpackPlan(tried);
  if (plan.ok) show.set({ tried: { packed: tried, plan: replayLog(plan.value).plan }, screen: 'picture' });
};
