import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import type { DeckPlace } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import { encodeRoute } from '../../../state/route';
import type { ShowAct, ShowActKind } from '../keys/show-act';
import styles from './show-bar.module.css';
import type { FullScreen } from './use-full-screen';
import type { Show } from './use-show';
import type { SpeakerOpener } from './use-speaker-opener';

interface ShowBarProps {
  readonly deck: Deck;
  readonly place: DeckPlace;
  readonly show: Show;
  readonly fullScreen: FullScreen;
  readonly speaker: SpeakerOpener;
  /** True where the screen is kept awake. */
  readonly awake: boolean;
  readonly act: (act: ShowAct) => boolean;
}

/** Everything a key does, for the mouse; it comes when the mouse moves, and when the keyboard reaches it. */
export const ShowBar = ({ deck, place, show, fullScreen, speaker, awake, act }: ShowBarProps) => {
  const words = showWords[useSpeech().language];
  const seen = useMovement();
  const fresh = useFresh(Number(fullScreen.denied) + 2 * Number(speaker.blocked));
  const button = (kind: Exclude<ShowActKind, 'jump'> & keyof typeof words.acts, pressed?: boolean) => (
    <button type="button" aria-pressed={pressed} onClick={() => act({ kind })}>
      {words.acts[kind]}
    </button>
  );
  const warnings = [
    fullScreen.denied && words.fullScreenDenied,
    speaker.blocked && words.blocked,
    !awake && words.noWakeLock,
  ].filter((text) => text !== false);
  return (
    <div className={styles.bar} data-seen={seen || fresh || undefined}>
      <Warnings texts={warnings} />
      <div role="toolbar" aria-label={words.bar} className={styles.acts}>
        {button('previous')}
        {button('next')}
        {button('overview', show.layer === 'overview')}
        {button('black', show.screen === 'black')}
        {button('white', show.screen === 'white')}
        {button('pointer', show.pointing)}
        {button('zoom', show.zoomed)}
        <button
          type="button"
          aria-pressed={show.withNotes}
          onClick={() => show.set({ withNotes: !show.withNotes, asksNotes: false })}
        >
          {words.acts.notes}
        </button>
        {show.tried && button('return')}
        {button('full-screen', fullScreen.on)}
        <button type="button" onClick={speaker.open}>
          {words.acts.speaker}
        </button>
        {button('help', show.layer === 'help')}
        <a href={`#${encodeRoute({ page: 'stage', view: { deck: deck.id, step: place.step } })}`}>
          {words.acts.leave}
        </a>
      </div>
    </div>
  );
};

const Warnings = ({ texts }: { texts: readonly string[] }): ReactNode =>
  texts.map((text) => (
    <p key={text} role="status">
      {text}
    </p>
  ));

/** Milliseconds that what has just gone wrong stays to be read. */
const reading = 8_000;

/** True for some seconds after a trouble came; its number is 0 while there is none. */
const useFresh = (trouble: number): boolean => {
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(trouble), reading);
    return () => clearTimeout(timer);
  }, [trouble]);
  return trouble > 0 && trouble !== seen;
};

/** Milliseconds the bar stays after the last movement. */
const patience = 3_000;

/** True while the mouse moves, and some seconds after. */
const useMovement = (): boolean => {
  const [seen, setSeen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const onMove = ({ pointerType, movementX, movementY }: PointerEvent) => {
      if (pointerType === 'mouse' && movementX === 0 && movementY === 0) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setSeen(false), patience);
      setSeen(true);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      window.removeEventListener('pointermove', onMove);
      clearTimeout(timer.current);
    };
  }, []);
  return seen;
};
