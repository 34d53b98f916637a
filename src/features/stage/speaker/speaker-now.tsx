import { useState } from 'react';
import { emptyPast, FlowPlace } from '../../../charts/flow/flow-past';
import type { DeckStep } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import type { SpeakerWords } from '../../../i18n/speaker-words-zh-cn';
import type { ShowPoint, ShowSaying } from '../../../state/show-message';
import type { ShowAct } from '../keys/show-act';
import { StepPicture } from '../show/step-picture';
import type { Show } from '../show/use-show';
import type { TriedShow } from '../tryout/use-tried-show';
import { SpeakerActs } from './speaker-acts';
import styles from './speaker.module.css';
import type { AudienceState } from './use-speaker-link';

interface SpeakerNowProps {
  /** The id of the deck. */
  readonly deck: string;
  readonly step: DeckStep;
  readonly address: string;
  readonly show: Show;
  readonly trying: TriedShow;
  readonly audience: AudienceState;
  readonly pointed: ShowPoint | undefined;
  readonly act: (act: ShowAct) => boolean;
  readonly tell: (saying: ShowSaying) => void;
}

/** Text in the speaker's window is read from near. */
const near = { wanted: 1, least: 0.75 } as const;

/** What the audience sees, or what is tried and held back from it; and what can be done. */
export const SpeakerNow = (props: SpeakerNowProps) => {
  const { deck, step, address, show, trying, audience, pointed, act, tell } = props;
  const { language } = useSpeech();
  const words = speakerWords[language];
  const [past] = useState(emptyPast);
  const held = trying.isSent ? undefined : trying.held;
  return (
    <section className={styles.now} aria-label={words.now} data-held={held !== undefined || undefined}>
      <h2>{held ? words.nowHeld : sayNow(words, audience === 'live', show.tried !== undefined)}</h2>
      <p className={styles.title}>{shownWords(step.title, language).text}</p>
      <FlowPlace value={past}>
        <StepPicture
          {...{ step, address, pointed, held }}
          tried={show.tried}
          isZoomed={show.zoomed}
          pointing={show.pointing}
          light={show.light}
          scale={near}
          onPoint={(at) => tell({ say: 'point', at: at ?? null })}
        />
      </FlowPlace>
      <SpeakerActs deck={deck} show={show} trying={trying} act={act} />
    </section>
  );
};

/** Says who sees the picture, and whether it is a try. */
const sayNow = (words: SpeakerWords, isSeen: boolean, isTried: boolean): string =>
  isSeen ? (isTried ? words.nowTried : words.now) : isTried ? words.nowAloneTried : words.nowAlone;
