import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import buttons from '../../../ui/button.module.css';
import { sayTime } from './say-time';
import styles from './speaker.module.css';
import type { Talk } from './use-talk';

/** Times each step of a talk given to nobody, for the next one. */
export const SpeakerRehearsal = ({ talk }: { talk: Talk }) => {
  const words = speakerWords[useSpeech().language].rehearsal;
  const taken = Object.values(talk.times);
  const total = taken.reduce((sum, seconds) => sum + seconds, 0);
  return (
    <div className={styles.rehearsal}>
      <button type="button" className={buttons.quiet} aria-pressed={talk.rehearsing} onClick={talk.rehearse}>
        {talk.rehearsing ? words.stop : words.start}
      </button>
      {talk.rehearsing && <p role="status">{words.running}</p>}
      {!talk.rehearsing && taken.length > 0 && (
        <p>
          {words.total({ time: sayTime(total) })}{' '}
          <button type="button" className={buttons.quiet} onClick={talk.forget}>
            {words.reset}
          </button>
        </p>
      )}
    </div>
  );
};
