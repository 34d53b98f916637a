import { useState } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import { stepAt, viewAt, type DeckPlace } from '../../../domain/deck/walk-deck';
import type { ShowPoint } from '../../../state/show-message';
import type { ShowAct, ShowActKind } from '../keys/show-act';
import { useShowKeys } from '../keys/use-show-keys';
import { useArrivalFocus } from '../use-arrival-focus';
import { ShowHelp } from '../show/show-help';
import { toldState } from '../show/use-show';
import { WarmedSteps } from '../show/warmed-steps';
import { takeTyped } from '../tryout/take-typed';
import { TryPanel } from '../tryout/try-panel';
import { useTriedShow } from '../tryout/use-tried-show';
import { HeldTries } from './held-tries';
import { NextPlace } from './next-place';
import { SpeakerHead } from './speaker-head';
import { SpeakerNotes } from './speaker-notes';
import { SpeakerNow } from './speaker-now';
import { SpeakerRehearsal } from './speaker-rehearsal';
import { SpeakerSteps } from './speaker-steps';
import styles from './speaker.module.css';
import { useAudienceWindow } from './use-audience-window';
import { useMirroredShow, useTelling } from './use-mirrored-show';
import { useOnlyHere } from './use-only-here';
import { useSpeakerLink } from './use-speaker-link';
import { useTalk } from './use-talk';

interface SpeakerRoomProps {
  readonly deck: DeckDocument;
  readonly first: DeckPlace;
  readonly onGreeted: (deck: DeckDocument) => void;
}

/** What is done in the audience's window alone. */
const notHere: ReadonlySet<ShowActKind> = new Set(['full-screen', 'overview', 'notes', 'down', 'up']);

/** The speaker's window of a running show. */
export const SpeakerRoom = ({ deck, first, onGreeted }: SpeakerRoomProps) => {
  const mirrored = useMirroredShow(deck, first);
  const { show, onState } = mirrored;
  const { place } = show;
  const [pointed, setPointed] = useState<ShowPoint>();
  const window = useAudienceWindow(deck.id);
  const only = useOnlyHere();
  const link = useSpeakerLink({
    deck,
    plans: only.plans,
    wanted: toldState(show),
    onState,
    onPoint: setPointed,
    onGreeted,
    isClosed: window.isClosed,
  });
  useTelling(mirrored, link.tell);
  const talk = useTalk(deck.id, place.step);
  const step = stepAt(deck, place);
  const address = step ? viewAt(step, place.build).address : '';
  const trying = useTriedShow(show, address);
  const act = (asked: ShowAct): boolean => {
    if (notHere.has(asked.kind)) return false;
    if (['send', 'next', 'previous'].includes(asked.kind) && !takeTyped()) return true;
    if (asked.kind === 'return') trying.close();
    if (asked.kind === 'send') void trying.send();
    else if (asked.kind === 'try') trying.toggle();
    else if (asked.kind === 'window') window.open(place);
    else return show.act(asked);
    return true;
  };
  useArrivalFocus();
  useShowKeys(act);
  if (!step) return null;
  const onDeck = (next: DeckDocument) => {
    onGreeted(next);
    link.tell({ say: 'hello', deck: next, plans: only.plans() });
  };
  return (
    <main
      id="main"
      tabIndex={-1}
      className={styles.room}
      data-speaker
      data-step={place.step}
      data-build={place.build}
    >
      <SpeakerHead {...{ deck, place, talk, window }} audience={link.audience} screen={show.screen} />
      <div className={styles.side}>
        <SpeakerSteps deck={deck} place={place} talk={talk} onGo={show.go} />
        <SpeakerRehearsal talk={talk} />
        <HeldTries held={only.held} />
      </div>
      <SpeakerNow
        {...{ step, address, show, trying, pointed, act }}
        deck={deck.id}
        audience={link.audience}
        tell={link.tell}
      />
      <div className={styles.other}>
        {trying.open ? (
          <TryPanel
            {...{ deck, trying, show, act }}
            audience={link.audience}
            onDeck={onDeck}
            onHeld={only.hold}
          />
        ) : (
          <>
            <NextPlace deck={deck} place={place} />
            <SpeakerNotes step={step} />
          </>
        )}
      </div>
      <WarmedSteps deck={deck} />
      {show.layer === 'help' && <ShowHelp onClose={() => show.set({ layer: undefined })} />}
    </main>
  );
};
