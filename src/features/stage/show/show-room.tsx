import { useRef, useState } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import { stepAt, type DeckPlace } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import type { ShowPoint } from '../../../state/show-message';
import type { ShowAct } from '../keys/show-act';
import { useShowKeys } from '../keys/use-show-keys';
import { NotesQuestion } from './notes-question';
import { ShowBar } from './show-bar';
import { ShowFoot } from './show-foot';
import { ShowHelp } from './show-help';
import { ShowOverview } from './show-overview';
import { StepHeading } from './step-heading';
import { StepNotes } from './step-notes';
import { StepPicture } from './step-picture';
import styles from './show.module.css';
import { useDrawnLater } from './use-drawn-later';
import { useAudienceLink } from './use-audience-link';
import { useFullScreen } from './use-full-screen';
import { scrollPicture } from './use-more-below';
import { useShow } from './use-show';
import { useSpeakerOpener } from './use-speaker-opener';
import { useSwipe } from './use-swipe';
import { useWakeLock } from './use-wake-lock';
import { WarmedSteps } from './warmed-steps';

interface ShowRoomProps {
  readonly deck: DeckDocument;
  readonly place: DeckPlace;
  readonly onGo: (place: DeckPlace) => void;
  readonly onGreeted: (deck: DeckDocument) => void;
}

/** A show that runs. */
export const ShowRoom = ({ deck, place, onGo, onGreeted }: ShowRoomProps) => {
  const words = showWords[useSpeech().language];
  const show = useShow(deck, place, onGo);
  const room = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState<ShowPoint>();
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const fullScreen = useFullScreen();
  const awake = useWakeLock();
  const speaker = useSpeakerOpener(deck.id);
  const link = useAudienceLink({ deck, show, onGreeted, onPoint: setPointed });
  const act = (asked: ShowAct): boolean => {
    if (asked.kind === 'down' || asked.kind === 'up')
      return scrollPicture(room.current, asked.kind === 'down' ? 1 : -1);
    if (asked.kind !== 'full-screen') return show.act(asked);
    fullScreen.toggle();
    return true;
  };
  const number = useShowKeys(act);
  useSwipe(room, (way) => void act({ kind: way }));
  const step = stepAt(deck, place);
  const drawn = useDrawnLater(deck, show);
  if (!step || !drawn) return null;
  return (
    <main
      ref={room}
      id="main"
      tabIndex={-1}
      className={styles.show}
      aria-label={words.screen}
      data-show={show.screen}
      data-step={step.id}
      data-build={place.build}
    >
      <div className={styles.stage} inert={show.layer !== undefined || show.screen !== 'picture'}>
        <StepHeading deck={deck} step={step} tried={show.tried?.plan} />
        <StepPicture
          {...drawn.picture}
          pointing={show.pointing}
          pointed={pointed}
          basisIn={foot}
          onPoint={link.point}
        />
        {show.withNotes && <StepNotes step={step} />}
        <ShowFoot deck={deck} place={place} slot={setFoot} />
      </div>
      {show.screen !== 'picture' && <div className={styles.blank} data-screen={show.screen} />}
      {show.asksNotes && <NotesQuestion onForget={() => show.set({ asksNotes: false })} />}
      {number !== '' && (
        <p role="status" className={styles.jumping}>
          {words.jumping({ number })}
        </p>
      )}
      <ShowBar {...{ deck, place, show, fullScreen, speaker, awake, act }} />
      {show.layer === 'overview' && <ShowOverview deck={deck} show={show} />}
      {show.layer === 'help' && <ShowHelp onClose={() => show.set({ layer: undefined })} />}
      {drawn.isSettled && <WarmedSteps deck={deck} place={place} />}
    </main>
  );
};
