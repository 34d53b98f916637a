import { useEffect } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import { firstPlace, stepAt, type DeckPlace } from '../../../domain/deck/walk-deck';
import { markStartFinished } from '../../../state/safe-mode';
import type { ShowView } from '../../../state/stage-view';
import { useGreeting } from '../use-greeting';
import { useStageDeck } from '../use-stage-deck';
import { NoShow } from '../no-show';
import { ShowRoom } from './show-room';

interface ShowPageProps {
  readonly view: ShowView;
  readonly go: (view: ShowView) => void;
}

/** What the audience sees: one step of a deck at a time, and nothing of the app. */
export const ShowPage = ({ view, go }: ShowPageProps) => {
  const { deck, error, retry, onGreeted } = useStageDeck(view.deck);
  useGreeting({ id: view.deck, role: 'audience', lacking: deck === undefined, onGreeted });
  useEffect(() => {
    if (deck || error) markStartFinished();
  }, [deck, error]);
  const place = deck && placeIn(deck, view);
  if (!deck || !place) return <NoShow deck={deck} error={error} retry={retry} />;
  return (
    <ShowRoom
      key={deck.id}
      deck={deck}
      place={place}
      onGo={({ step, build }) => go({ deck: view.deck, step, build })}
      onGreeted={onGreeted}
    />
  );
};

/** The place of an address; where the show begins if the address names none that is there. */
const placeIn = (deck: DeckDocument, { step, build }: ShowView): DeckPlace | undefined => {
  const named = step === undefined ? undefined : stepAt(deck, { step, build });
  return named ? { step: named.id, build: Math.min(build, named.builds.length) } : firstPlace(deck);
};
