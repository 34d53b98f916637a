import { ExactDrawing } from '../../../charts/drawing-context';
import type { Deck } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { nextPlace, stepAt, viewAt, type DeckPlace } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import { TextScale } from '../../../ui/use-text-scale';
import { ViewPane } from '../view-pane/view-pane';
import styles from './speaker.module.css';

/** Larger than on a page, as it is seen at half its size. */
const large = 1.3;

/** What comes next. */
export const NextPlace = ({ deck, place }: { deck: Deck; place: DeckPlace }) => {
  const { language } = useSpeech();
  const words = speakerWords[language];
  const next = nextPlace(deck, place);
  const step = stepAt(deck, next);
  const isEnd = next.step === place.step && next.build === place.build;
  if (!step || isEnd) return <p className={styles.next}>{words.end}</p>;
  return (
    <section className={styles.next} aria-label={words.next}>
      <h2>{next.step === place.step ? words.nextBuild : words.next}</h2>
      <p className={styles.title}>{shownWords(step.title, language).text}</p>
      <div className={styles.preview} inert>
        <div>
          <TextScale value={large}>
            <ExactDrawing value={true}>
              <ViewPane address={viewAt(step, next.build).address} />
            </ExactDrawing>
          </TextScale>
        </div>
      </div>
    </section>
  );
};
