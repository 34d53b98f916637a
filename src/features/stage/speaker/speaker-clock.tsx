import { useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import { paceOf } from '../../../domain/deck/pace';
import type { DeckPlace } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import buttons from '../../../ui/button.module.css';
import { sayTime } from './say-time';
import styles from './speaker.module.css';
import type { Talk } from './use-talk';

interface SpeakerClockProps {
  readonly deck: Deck;
  readonly place: DeckPlace;
  readonly talk: Talk;
}

/** The time of day, and how the talk stands against its plan. */
export const SpeakerClock = ({ deck, place, talk }: SpeakerClockProps) => {
  const words = speakerWords[useSpeech().language];
  const { planned, ahead } = paceOf(deck, place, talk.elapsed);
  const pace = {
    none: words.pace.none,
    on: words.pace.on,
    ahead: words.pace.ahead({ time: sayTime(ahead) }),
    behind: words.pace.behind({ time: sayTime(-ahead) }),
  };
  const begun = talk.running || talk.elapsed > 0;
  const way = planned === 0 || !begun ? 'none' : ahead > 0 ? 'ahead' : ahead < 0 ? 'behind' : 'on';
  return (
    <div className={styles.clock}>
      <dl>
        <div>
          <dt>{words.clock}</dt>
          <dd>
            <TimeOfDay />
          </dd>
        </div>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>
            <span role="timer">{sayTime(talk.elapsed)}</span>
          </dd>
        </div>
        {planned > 0 && (
          <div>
            <dt>{words.planned}</dt>
            <dd>{sayTime(planned)}</dd>
          </div>
        )}
      </dl>
      <span className={styles.pace} data-pace={way}>
        {begun && pace[way]}
      </span>
      <button type="button" className={buttons.quiet} onClick={talk.toggle}>
        {talk.running ? words.pause : words.start}
      </button>
      <button type="button" className={buttons.quiet} onClick={talk.zero} disabled={talk.elapsed === 0}>
        {words.zero}
      </button>
    </div>
  );
};

const TimeOfDay = () => {
  const { format } = useSpeech();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <time>{format.time(now)}</time>;
};
