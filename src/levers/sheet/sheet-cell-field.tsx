import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { fieldWords } from '../../i18n/field-words';
import { useSpeech } from '../../i18n/language-context';
import { isComposing } from '../fields/is-composing';
import type { NumberGrammar, NumberTextProblem } from '../fields/number-grammar';
import { sayNumberProblem } from '../fields/say-number-problem';
import styles from './sheet.module.css';

interface SheetCellFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** What is typed already; the value itself when absent. */
  readonly start: string | undefined;
  readonly grammar: NumberGrammar;
  readonly onSet: (value: number | undefined) => void;
  readonly onEnd: (how: 'stay' | 'down' | 'next' | 'back' | 'away') => void;
}

/** A cell being typed into. What cannot be read stays typed, with the reason under it. */
export const SheetCellField = ({ label, value, start, grammar, onSet, onEnd }: SheetCellFieldProps) => {
  const { format } = useSpeech();
  const [text, setText] = useState(start ?? (value === undefined ? '' : grammar.print(value, format)));
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  const [problem, setProblem] = useState<NumberTextProblem>();
  useEffect(() => {
    field.current?.focus();
    if (start === undefined) field.current?.select();
  }, [start]);
  const end = (how: 'stay' | 'down' | 'next' | 'back' | 'away') => {
    over.current = true;
    onEnd(how);
  };
  const take = (how: 'down' | 'next' | 'back' | 'away') => {
    const read = grammar.read(text);
    const empty = !read.ok && read.problems.code === 'empty';
    if (!read.ok && !empty) {
      setProblem(read.problems);
      return;
    }
    const next = read.ok ? read.value : undefined;
    if (next !== value) onSet(next);
    end(how);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') end('stay');
    else if (event.key === 'Enter') take('down');
    else if (event.key === 'Tab') take(event.shiftKey ? 'back' : 'next');
    else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        ref={field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && 'sheet-cell-reason'}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
        onBlur={() => !over.current && take('away')}
        onKeyDown={onKeyDown}
      />
      {problem && <Reason problem={problem} />}
    </>
  );
};

const Reason = ({ problem }: { problem: NumberTextProblem }) => {
  const { language, format } = useSpeech();
  return (
    <p id="sheet-cell-reason" role="alert" className={styles.reason}>
      {sayNumberProblem(problem, language, format)} {fieldWords[language].kept}
    </p>
  );
};
