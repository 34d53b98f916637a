import type { DeckStep } from '../../../domain/deck/deck';
import { shownWords, type Shown } from '../../../domain/deck/say-words';
import type { Plan } from '../../../domain/plan/plan';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import { BasisBadge } from '../../../ui/basis-badge';
import styles from './show.module.css';

interface StepHeadingProps {
  readonly step: DeckStep;
  /** What is tried live in the place of the script. */
  readonly tried: Plan | undefined;
}

/** The statement of a step and its few lines; of a plan tried live its name, so that nobody takes it for the script. */
export const StepHeading = ({ step, tried }: StepHeadingProps) => {
  const { language, messages } = useSpeech();
  const words = showWords[language];
  const title = shownWords(step.title, language);
  const lines = shownWords(step.words, language);
  return (
    <header className={styles.heading}>
      {tried ? (
        <>
          <h1 className={styles.title}>{tried.name}</h1>
          <p className={styles.words}>
            <BasisBadge basis="scenario" label={messages.basis.scenario} /> {words.tried}
          </p>
        </>
      ) : (
        <>
          <h1 className={styles.title} lang={title.lang}>
            <Numbers text={title.text} />
            <Untranslated shown={title} />
          </h1>
          {lines.text !== '' && (
            <p className={styles.words} lang={lines.lang}>
              {lines.text}
            </p>
          )}
        </>
      )}
    </header>
  );
};

/** Says that a text is not yet in the language of the reader. */
export const Untranslated = ({ shown }: { shown: Shown }) => {
  const { language } = useSpeech();
  if (!shown.lang) return null;
  return (
    <span className={styles.untranslated} lang={language}>
      {showWords[language].onlyIn[shown.lang]}
    </span>
  );
};

/** A statement whose percentages stand out, as they carry it. */
const Numbers = ({ text }: { text: string }) =>
  text.split(/(\d[\d,.]*\s?[%％])/).map((part, i) => (i % 2 === 1 ? <em key={i}>{part}</em> : part));
