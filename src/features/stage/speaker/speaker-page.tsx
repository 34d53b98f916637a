import { useEffect } from 'react';
import { firstPlace } from '../../../domain/deck/walk-deck';
import { markStartFinished } from '../../../state/safe-mode';
import type { SpeakerView } from '../../../state/stage-view';
import { NoShow } from '../no-show';
import { useGreeting } from '../use-greeting';
import { useStageDeck } from '../use-stage-deck';
import { SpeakerRoom } from './speaker-room';

/** What the speaker has before him. */
export const SpeakerPage = ({ view }: { view: SpeakerView }) => {
  const { deck, error, retry, onGreeted } = useStageDeck(view.deck);
  useGreeting({ id: view.deck, role: 'speaker', lacking: deck === undefined, onGreeted });
  useEffect(() => {
    if (deck || error) markStartFinished();
  }, [deck, error]);
  const first = deck && firstPlace(deck);
  if (!deck || !first) return <NoShow deck={deck} error={error} retry={retry} />;
  return <SpeakerRoom key={deck.id} deck={deck} first={first} onGreeted={onGreeted} />;
};
