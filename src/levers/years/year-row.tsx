import { memo, useId, useState } from 'react';
import { setYearPosts } from '../../domain/plan/gestures';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { BoundField } from '../fields/bound-field';
import icons from '../fields/icon-button.module.css';
import { LockButton } from '../fields/lock-button';
import { postsOfUnit, weights } from '../fields/number-grammar';
import { FieldReason, NumberInput } from '../fields/number-input';
import { Slider } from '../fields/slider';
import { useNumberEntry } from '../fields/use-number-entry';
import { useLeverActs, type MakeGesture } from '../lever-desk';
import styles from '../units/unit-row.module.css';

interface YearRowProps {
  readonly year: number;
  /** Absent where the decisions cannot be met. */
  readonly posts: number | undefined;
  readonly most: number;
  /** Posts that stay as they are. */
  readonly held: number | undefined;
  readonly weight: number;
  readonly readOnly: boolean;
}

/** One year: how many of the posts are moved in it. Typed posts stay as they are, until the lock is opened. */
export const YearRow = memo(({ year, posts, most, held, weight, readOnly }: YearRowProps) => {
  const { language, format } = useSpeech();
  const words = leverWords[language];
  const acts = useLeverActs();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = words.phasing.year(String(year));
  const key = `year/${year}`;
  const to =
    (value: number): MakeGesture =>
    (ground, now) =>
      setYearPosts(ground, now, year, value);
  const hold = (value: number | undefined) =>
    acts.edit('phasing', { phasing: { locked: { [year]: value ?? null } } });
  const entry = useNumberEntry({
    value: posts ?? held,
    grammar: postsOfUnit,
    optional: true,
    onCommit: hold,
    onStep: (by) => acts.take('phasing', to((posts ?? 0) + by), key),
  });
  return (
    <li className={styles.row} data-at={`phasing/locked/${year}`}>
      <span className={styles.name}>{name}</span>
      <Slider
        label={name}
        value={posts ?? held ?? 0}
        max={most}
        text={words.posts(format.posts(posts ?? held ?? 0))}
        side="year"
        disabled={readOnly}
        onShow={(value) => (value === undefined ? acts.letGo() : acts.show(to(value)))}
        onSet={(value) => acts.take('phasing', to(value), key)}
      />
      <NumberInput
        entry={entry}
        label={words.posts(name)}
        readOnly={readOnly}
        decided={held === undefined ? 'rule' : 'hand'}
      />
      <LockButton
        name={name}
        locked={held !== undefined}
        disabled={readOnly || posts === undefined}
        onChange={(locked) => hold(locked ? posts : undefined)}
      />
      <button
        type="button"
        className={icons.icon}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={words.phasing.weightOf(name)}
        title={words.phasing.weightOf(name)}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={open ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
        </svg>
      </button>
      <FieldReason entry={entry} />
      {open && (
        <div id={id} className={styles.bounds}>
          <BoundField
            label={words.phasing.weight}
            name={words.phasing.weightOf(name)}
            value={weight}
            grammar={weights}
            readOnly={readOnly}
            onCommit={(value) =>
              acts.edit('phasing', { phasing: { weights: { [year]: value ?? null } } }, `weight/${year}`)
            }
          />
        </div>
      )}
    </li>
  );
});
YearRow.displayName = 'YearRow';
