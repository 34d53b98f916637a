import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import { openShowChannel, type ShowChannel } from '../../../state/show-channel';
import type { CarriedPlan, ShowMessage, ShowPoint, ShowSaying, ShowState } from '../../../state/show-message';

export const audienceStates = ['none', 'live', 'lost', 'no-channel'] as const;
export type AudienceState = (typeof audienceStates)[number];

interface SpeakerLinkInput {
  readonly deck: DeckDocument;
  /** What the audience should see, for a window that comes anew. */
  readonly wanted: Pick<ShowState, 'place' | 'screen' | 'tried'>;
  /** Plans that only this window has. */
  readonly plans: () => CarriedPlan[];
  readonly onState: (state: ShowState) => void;
  readonly onPoint: (at: ShowPoint | undefined) => void;
  readonly onGreeted: (deck: DeckDocument) => void;
  /** Whether a window this one has opened is known to be closed. */
  readonly isClosed: () => boolean;
}

export interface SpeakerLink {
  readonly audience: AudienceState;
  readonly tell: (saying: ShowSaying) => void;
  /** Messages that were none, so far. */
  readonly dropped: () => number;
}

/** Milliseconds between two questions whether the audience window lives. */
const beat = 1_000;
/** So many questions in a row without an answer are no chance. A window out of sight asks seldom, but is answered at once. */
const mostUnanswered = 3;

/** What the speaker hears of the audience window, and tells it. */
export const useSpeakerLink = (input: SpeakerLinkInput): SpeakerLink => {
  const { deck } = input;
  const channel = useRef<ShowChannel>(undefined);
  const unanswered = useRef(0);
  const greeting = useRef(false);
  /** How many wishes were told; the audience answers with the last it has done. */
  const wishes = useRef(0);
  const [audience, setAudience] = useState<AudienceState>('none');
  const tell = (saying: ShowSaying) =>
    channel.current?.tell(saying.say === 'set' ? { ...saying, n: ++wishes.current } : saying);
  const hear = useEffectEvent((message: ShowMessage) => {
    if ('deck' in message && message.deck?.id === deck.id) input.onGreeted(message.deck);
    if (message.from === 'editor') return;
    unanswered.current = message.say === 'bye' ? mostUnanswered : 0;
    if (message.say === 'bye') return;
    setAudience('live');
    if (message.say === 'point') input.onPoint(message.at ?? undefined);
    if (message.say === 'hello') {
      greeting.current = true;
      wishes.current = 0;
    }
    if (message.say === 'state' && message.n >= wishes.current) {
      wishes.current = message.n;
      onState(message.state);
    }
  });
  /** A window that has just come is told what the one before had been told; the step, which its address holds, only with a try on it. */
  const onState = (state: ShowState) => {
    const { place, screen, tried } = input.wanted;
    const lacks = greeting.current && (screen !== state.screen || tried !== state.tried);
    if (lacks) tell({ say: 'set', n: 0, screen, ...(tried !== undefined && { place, tried }) });
    else input.onState(state);
    if (greeting.current) channel.current?.tell({ say: 'hello', deck, plans: input.plans() });
    greeting.current = false;
  };
  useEffect(() => {
    const opened = openShowChannel(deck.id, 'speaker', (message) => hear(message));
    channel.current = opened;
    if (opened) opened.tell({ say: 'hello' });
    else setAudience('no-channel');
    return () => opened?.close();
  }, [deck.id]);
  useBeat(() => {
    if (input.isClosed() || unanswered.current >= mostUnanswered)
      setAudience((now) => (now === 'live' ? 'lost' : now));
    tell({ say: 'ping', n: unanswered.current++ });
  });
  return { audience, tell, dropped: () => channel.current?.dropped() ?? 0 };
};

/** Calls once a second, or as often as the browser lets a window out of sight. */
const useBeat = (call: () => void): void => {
  const called = useEffectEvent(call);
  useEffect(() => {
    const clock = setInterval(() => called(), beat);
    return () => clearInterval(clock);
  }, []);
};
