import { useId, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { useSpeech } from '../../i18n/language-context';
import { isComposing } from './is-composing';
import type { NumberGrammar, NumberTextProblem } from './number-grammar';

export interface NumberEntryInput {
  /** What holds; undefined where nothing does. */
  readonly value: number | undefined;
  readonly grammar: NumberGrammar;
  /** True where the field may be left empty, which then decides nothing. */
  readonly optional?: boolean;
  readonly onCommit: (value: number | undefined) => void;
  /** Arrow keys: by 1, with Shift by 10. Without it they do nothing. */
  readonly onStep?: ((by: number) => void) | undefined;
}

/** A number being typed: what a field shows, what is wrong with it, and what its keys do. */
export interface NumberEntry {
  readonly id: string;
  readonly text: string;
  /** True while the text is what holds, and nothing is being typed. */
  readonly settled: boolean;
  readonly problem: NumberTextProblem | undefined;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Brings back what holds. */
  readonly drop: () => void;
}

/**
 * The text stays as it was typed until it is taken: by Enter or by leaving the field, where it can be read. What cannot
 * be read stays too, with the reason beside it; Esc brings back what holds.
 */
export const useNumberEntry = (input: NumberEntryInput): NumberEntry => {
  const { value, grammar, optional = false, onCommit, onStep } = input;
  const { format } = useSpeech();
  const [typed, setTyped] = useState<string>();
  const printed = value === undefined ? '' : grammar.print(value, format);
  const read = typed === undefined ? undefined : readTyped(typed, grammar, optional);
  const commit = (): void => {
    if (!read?.ok) return;
    setTyped(undefined);
    if (read.value !== value) onCommit(read.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const by = stepOf(event);
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && typed !== undefined) setTyped(undefined);
    else if (by !== 0 && onStep) {
      setTyped(undefined);
      onStep(by);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    id: useId(),
    text: typed ?? printed,
    settled: typed === undefined,
    problem: read && !read.ok ? read.problems : undefined,
    onChange: (event) => setTyped(event.target.value),
    onBlur: commit,
    onKeyDown,
    drop: () => setTyped(undefined),
  };
};

const readTyped = (text: string, grammar: NumberGrammar, optional: boolean) => {
  const read = grammar.read(text);
  if (!read.ok && read.problems.code === 'empty' && optional) return { ok: true, value: undefined } as const;
  return read;
};

/** How far an arrow key goes; 0 for other keys. */
export const stepOf = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): number => {
  if (ctrlKey || metaKey || altKey) return 0;
  const by = shiftKey ? 10 : 1;
  return key === 'ArrowUp' ? by : key === 'ArrowDown' ? -by : 0;
};
