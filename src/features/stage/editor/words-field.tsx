import { useId } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { withText, type SaidPart } from '../../../domain/deck/edit-deck';
import { deckWords } from '../../../i18n/deck-words';
import type { Language } from '../../../i18n/language';
import { useSpeech } from '../../../i18n/language-context';
import { useEditDesk } from './edit-desk';
import { isCutOnScreen } from './screen-room';
import styles from './step-form.module.css';

interface WordsFieldProps {
  readonly step: DeckStep;
  readonly part: SaidPart;
  /** The language that is written. */
  readonly language: Language;
}

const rows: Readonly<Record<SaidPart, number>> = { title: 2, words: 3, notes: 8 };
const longest: Readonly<Record<SaidPart, number>> = { title: 500, words: 2_000, notes: 20_000 };
const other = { 'zh-CN': 'en', en: 'zh-CN' } as const;

/** One text of a step in one language; while there is none, what stands for it is seen through. */
export const WordsField = ({ step, part, language }: WordsFieldProps) => {
  const words = deckWords[useSpeech().language].editor;
  const { readOnly, edit } = useEditDesk();
  const id = useId();
  const value = step[part];
  const text = value[language] ?? '';
  const isCut = isCutOnScreen(part, text);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.parts[part]}</label>
      <textarea
        id={id}
        lang={language}
        rows={rows[part]}
        maxLength={longest[part]}
        readOnly={readOnly}
        placeholder={value[other[language]]}
        value={text}
        aria-describedby={isCut ? `${id}-cut` : undefined}
        onChange={(event) =>
          edit(
            {
              ...{ kind: 'say', step: step.id, part },
              words: withText(value, language, event.target.value),
            },
            `${step.id}/${part}/${language}`,
          )
        }
      />
      {isCut && (
        <p id={`${id}-cut`} role="status" className={styles.cut}>
          {words.cutOnScreen}
        </p>
      )}
    </div>
  );
};
