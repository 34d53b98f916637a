import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import type { ShowScreen } from '../../../state/show-message';
import buttons from '../../../ui/button.module.css';
import styles from './speaker.module.css';
import type { AudienceState } from './use-speaker-link';

interface AudienceSignProps {
  readonly audience: AudienceState;
  readonly screen: ShowScreen;
  readonly blocked: boolean;
  /** The address of the show in this window. */
  readonly here: string;
  readonly onOpen: () => void;
}

/** How the audience window is, and the way to open it. */
export const AudienceSign = ({ audience, screen, blocked, here, onOpen }: AudienceSignProps) => {
  const words = speakerWords[useSpeech().language].audience;
  const isLive = audience === 'live';
  const live = screen === 'picture' ? words.live : words[screen];
  const said = { live, none: words.none, lost: words.lost, 'no-channel': words.noChannel }[audience];
  return (
    <div className={styles.audience} data-audience={audience} data-screen={screen}>
      <p role={audience === 'lost' ? 'alert' : 'status'}>{blocked && !isLive ? words.blocked : said}</p>
      {!isLive && audience !== 'no-channel' && (
        <button type="button" className={buttons.solid} onClick={onOpen}>
          {audience === 'lost' ? words.reopen : words.open}
        </button>
      )}
      {!isLive && (blocked || audience === 'no-channel') && (
        <a className={buttons.quiet} href={here}>
          {words.here}
        </a>
      )}
    </div>
  );
};
