import { useEffect, useId, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { largestTotal } from '../../domain/numbers/largest-total';
import type { Interval } from '../../domain/numbers/interval';
import { parsePosts } from '../../domain/numbers/parse-posts';
import { useSpeech } from '../../i18n/language-context';
import { totalWords } from '../../i18n/total-words';
import { whenIdleSoon } from '../../state/when-idle';
import { BasisBadge } from '../../ui/basis-badge';
import buttons from '../../ui/button.module.css';
import { checkTotal, sayTotal, type CheckedTotal } from './check-total';
import styles from './total-entry.module.css';

interface TotalEntryProps {
  /** The total in force; undefined where the picture counts per thousand. */
  readonly total: number | undefined;
  /** Posts moved ÷ all posts (F15) and ÷ posts of the releasing units (F16), in per cent. */
  readonly movedOfSystem: Interval | undefined;
  readonly movedOfReleasing: Interval | undefined;
  readonly onTotal: (total: number | undefined) => void;
  /** Told of a total one has typed and may apply next. */
  readonly onNear?: (total: number | undefined) => void;
}

/** Takes the real total of posts, and shows which whole numbers agree with the report. What is typed stays typed. */
export const TotalEntry = ({ total, movedOfSystem, movedOfReleasing, onTotal, onNear }: TotalEntryProps) => {
  const { language, format } = useSpeech();
  const words = totalWords[language];
  const [text, setText] = useTyped(total, format.posts);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const checked = useMemo(
    () => checkTotal(text, movedOfSystem, movedOfReleasing),
    [text, movedOfSystem, movedOfReleasing],
  );
  const found = checked.kind === 'agreeing' ? checked.agreeing.total : undefined;
  // A total of the address that agrees with nothing is not counted by.
  const agrees = checkTotal(String(total ?? ''), movedOfSystem, movedOfReleasing).kind === 'agreeing';
  const inForce = agrees ? total : undefined;
  const nearest = checked.kind === 'refused' ? checked.nearest : [];
  const put = (value: number | undefined) => {
    setText(value === undefined ? '' : format.posts(value));
    onTotal(value);
    field.current?.focus();
  };
  const leaves = checked.kind === 'nothing' && total !== undefined;
  const applies = found !== undefined && found !== total;
  useEffect(() => {
    if (onNear && (applies || leaves)) return whenIdleSoon(() => onNear(found));
    return undefined;
  }, [onNear, applies, leaves, found]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (applies) onTotal(found);
    if (leaves) onTotal(undefined);
  };
  return (
    <form className={styles.entry} onSubmit={submit}>
      <label htmlFor={`${id}-field`}>{words.label}</label>
      <div className={styles.row}>
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={checked.kind === 'refused'}
          aria-describedby={`${id}-hint ${id}-status`}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={buttons.quiet} disabled={!applies && !leaves}>
          {words.apply}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          disabled={text === '' && total === undefined}
          onClick={() => put(undefined)}
        >
          {words.clear}
        </button>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
      <Status id={`${id}-status`} {...{ checked, total, inForce }} />
      {nearest.length > 0 && (
        <div className={styles.row}>
          {nearest.map((near) => (
            <button key={near} type="button" className={buttons.quiet} onClick={() => put(near)}>
              {words.use(format.posts(near))}
            </button>
          ))}
        </div>
      )}
    </form>
  );
};

interface StatusProps {
  readonly id: string;
  readonly checked: CheckedTotal;
  readonly total: number | undefined;
  /** What the picture counts by. */
  readonly inForce: number | undefined;
}

/** What is made of the text: the ranges that agree, or why it is refused. */
const Status = ({ id, checked, total, inForce }: StatusProps) => {
  const { language, messages, format } = useSpeech();
  const words = totalWords[language];
  return (
    <p id={id} role="status" className={styles.status} data-kind={checked.kind}>
      {sayTotal(checked, words, format).map((clause) => (
        <span key={clause} className={styles.range}>
          {clause}
        </span>
      ))}
      {checked.kind === 'refused' && (
        <span className={styles.range}>
          {inForce === undefined ? words.stillPerThousand : words.stillTotal(format.posts(inForce))}
        </span>
      )}
      {checked.kind === 'agreeing' && (
        <>
          {' '}
          <BasisBadge basis="derived" label={messages.basis.derived} />{' '}
          <span className={styles.next}>
            {checked.agreeing.total === total ? words.applied : words.pressEnter}
          </span>
        </>
      )}
    </p>
  );
};

/** The text in the field. It follows the total when that changes elsewhere, unless something else has been typed. */
const useTyped = (total: number | undefined, print: (total: number) => string) => {
  const printed = total === undefined ? '' : print(total);
  const [typed, setTyped] = useState({ text: printed, of: total });
  if (typed.of !== total) {
    const read = parsePosts(typed.text, largestTotal);
    const untouched = read.ok ? read.value === typed.of : typed.text === '' && typed.of === undefined;
    setTyped({ text: untouched ? printed : typed.text, of: total });
  }
  return [typed.text, (text: string) => setTyped({ text, of: total })] as const;
};
