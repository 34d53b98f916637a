import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { FlowNode } from '../../../domain/flows/flow-graph';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { isComposing } from '../../../levers/fields/is-composing';
import { postsOfUnit, type NumberTextProblem } from '../../../levers/fields/number-grammar';
import { sayNumberProblem } from '../../../levers/fields/say-number-problem';
import { stepOf } from '../../../levers/fields/use-number-entry';
import type { LeverActs } from '../../../levers/lever-desk';
import styles from './plan-picture.module.css';
import type { PulledPlace } from './pulled-place';

interface PostsEditorProps {
  readonly place: PulledPlace;
  readonly acts: LeverActs;
  readonly onClose: () => void;
}

/** The number field of a bar or ribbon. Enter takes it, Esc leaves it be; arrows go by 1, with Shift by 10. */
export const PostsEditor = ({ place, acts, onClose }: PostsEditorProps) => {
  const { language, format } = useSpeech();
  const words = labWords[language].picture;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<NumberTextProblem>();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const close = () => {
    over.current = true;
    onClose();
  };
  const take = () => {
    const read = typed === undefined ? undefined : postsOfUnit.read(typed);
    if (read && !read.ok) return setProblem(read.problems);
    if (read && read.value !== place.posts) {
      if (place.typed) acts.edit(place.step, place.typed(read.value));
      else acts.take(place.step, place.to(read.value));
    }
    return close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const by = stepOf(event);
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape') close();
    else if (by !== 0) {
      setTyped(undefined);
      acts.take(place.step, place.to(Math.max(0, place.posts + by)), 'editor');
    } else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const label = words.editor(nameOf(place, language, words.ribbon));
  return (
    <div className={styles.editor}>
      <label htmlFor={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        ref={field}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        value={typed ?? format.posts(place.posts)}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(undefined);
        }}
        onBlur={(event: FocusEvent) => {
          if (!over.current && event.relatedTarget !== null) take();
        }}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <span id={`${id}-problem`} role="alert">
          {sayNumberProblem(problem, language, format)}
        </span>
      )}
    </div>
  );
};

const nameOf = (
  { node, ends }: PulledPlace,
  language: 'zh-CN' | 'en',
  ribbon: (from: string, to: string) => string,
): string => {
  const said = (of: FlowNode) => (of.short ?? of.name)[language];
  return ends ? ribbon(said(ends[0]), said(ends[1])) : node ? said(node) : '';
};
