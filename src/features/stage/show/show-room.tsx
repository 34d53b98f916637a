import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { emptyPast } from '../../../charts/flow/flow-past';
import type { DeckDocument } from '../../../domain/deck/deck';
import { stepAt, type DeckPlace } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import type { ShowPoint } from '../../../state/show-message';
import type { ShowAct } from '../keys/show-act';
import { useShowKeys } from '../keys/use-show-keys';
import { useArrivalFocus } from '../use-arrival-focus';
import { NotesQuestion } from './notes-question';
import { ShowBar } from './show-bar';
import { ShowHelp } from './show-help';
import { ShowOverview } from './show-overview';
import { ShowSlide } from './show-slide';
import { StepProgress } from './step-progress';
import styles from './show.module.css';
import { useAudienceLink } from './use-audience-link';
import { useFullScreen } from './use-full-screen';
import { scrollPicture } from './use-more-below';
import { useShow, type Show } from './use-show';
import { useSlides } from './use-slides';
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
  const [past] = useState(emptyPast);
  const fullScreen = useFullScreen();
  const awake = useWakeLock();
  const speaker = useSpeakerOpener(deck.id);
  const link = useAudienceLink({ deck, show, onGreeted, onPoint: setPointed });
  const act = (asked: ShowAct): boolean => {
    if (asked.kind === 'down' || asked.kind === 'up')
      return scrollPicture(seenSlide(room.current), asked.kind === 'down' ? 1 : -1);
    if (asked.kind === 'window') speaker.open();
    else if (asked.kind === 'full-screen') fullScreen.toggle();
    else return show.act(asked);
    return true;
  };
  useArrivalFocus();
  const number = useShowKeys(act);
  useSwipe(room, (way) => void act({ kind: way }));
  const step = stepAt(deck, place);
  const slides = useSlides(deck, place);
  const { tried, isZoomed } = useDrawn(slides.find(({ is }) => is === 'seen')?.key ?? '', show);
  if (!step) return null;
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
      <StepProgress deck={deck} step={step} />
      {slides.map((slide) => (
        <ShowSlide
          key={slide.key}
          {...{ deck, slide, show, tried, isZoomed, pointed, past }}
          onPoint={link.point}
        />
      ))}
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
      <WarmedSteps deck={deck} />
    </main>
  );
};

/** What changes in a picture that stays, a moment after the words: a key that comes meanwhile does not wait for it. */
const useDrawn = (slide: string, { tried, zoomed }: Show) => {
  const asked = useMemo(() => ({ slide, tried, isZoomed: zoomed }), [slide, tried, zoomed]);
  const drawn = useDeferredValue(asked);
  return drawn.slide === slide ? drawn : { tried: undefined, isZoomed: false };
};

const seenSlide = (room: HTMLElement | null) =>
  room?.querySelector<HTMLElement>('[data-slide="seen"]') ?? null;
