import type { DeckPlace } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import { encodeRoute, type Route } from '../../../state/route';
import buttons from '../../../ui/button.module.css';
import type { ShowAct } from '../keys/show-act';
import type { Show } from '../show/use-show';
import type { TriedShow } from '../tryout/use-tried-show';
import styles from './speaker.module.css';

interface SpeakerActsProps {
  /** The id of the deck. */
  readonly deck: string;
  readonly show: Show;
  readonly trying: TriedShow;
  readonly act: (act: ShowAct) => boolean;
}

/** What the keys do, for the mouse. */
export const SpeakerActs = ({ deck, show, trying, act }: SpeakerActsProps) => {
  const words = speakerWords[useSpeech().language];
  const button = (kind: Exclude<keyof typeof words.acts, 'label' | 'leave'>, pressed?: boolean) => (
    <button
      type="button"
      className={kind === 'next' ? buttons.solid : buttons.quiet}
      aria-pressed={pressed}
      onClick={() => act({ kind })}
    >
      {words.acts[kind]}
    </button>
  );
  return (
    <div className={styles.acts} role="toolbar" aria-label={words.acts.label}>
      {button('previous')}
      {button('next')}
      {button('black', show.screen === 'black')}
      {button('white', show.screen === 'white')}
      {button('pointer', show.pointing)}
      {button('zoom', show.zoomed)}
      <button type="button" className={buttons.quiet} aria-pressed={trying.open} onClick={trying.toggle}>
        {trying.open ? words.tryout.close : words.tryout.open}
      </button>
      {button('help', show.layer === 'help')}
      <a className={buttons.quiet} href={`#${encodeRoute(deckOf(deck, show.place))}`} onClick={leave}>
        {words.acts.leave}
      </a>
    </div>
  );
};

const deckOf = (deck: string, { step }: DeckPlace): Route => ({ page: 'stage', view: { deck, step } });

/** A window that was opened for the speaker goes; another leads back to the deck. */
const leave = (event: { preventDefault: () => void }) => {
  if (!window.opener) return;
  event.preventDefault();
  window.close();
};
