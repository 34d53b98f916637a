import type { DeckDocument } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import type { DeckPlace } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import { encodeRoute } from '../../../state/route';
import type { ShowScreen } from '../../../state/show-message';
import { AudienceSign } from './audience-sign';
import { SpeakerClock } from './speaker-clock';
import styles from './speaker.module.css';
import type { AudienceWindow } from './use-audience-window';
import type { AudienceState } from './use-speaker-link';
import type { Talk } from './use-talk';

interface SpeakerHeadProps {
  readonly deck: DeckDocument;
  readonly place: DeckPlace;
  readonly talk: Talk;
  readonly window: AudienceWindow;
  readonly audience: AudienceState;
  readonly screen: ShowScreen;
}

/** What is presented, how the time stands, and how the audience window is. */
export const SpeakerHead = ({ deck, place, talk, window, audience, screen }: SpeakerHeadProps) => {
  const { language } = useSpeech();
  return (
    <header className={styles.head}>
      <h1>{speakerWords[language].title({ deck: shownWords(deck.name, language).text })}</h1>
      <SpeakerClock deck={deck} place={place} talk={talk} />
      <AudienceSign
        audience={audience}
        screen={screen}
        blocked={window.blocked}
        here={`#${encodeRoute({ page: 'show', view: { deck: deck.id, ...place } })}`}
        onOpen={() => window.open(place)}
      />
    </header>
  );
};
