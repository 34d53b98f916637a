import { memo, useState } from 'react';
import { setMoved } from '../../domain/plan/gestures';
import { movedFor, planSize } from '../../domain/plan/plan-size';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { postsOfSystem, shares } from '../fields/number-grammar';
import { FieldReason, NumberInput } from '../fields/number-input';
import { useNumberEntry, type NumberEntryInput } from '../fields/use-number-entry';
import { useLeverActs, useLeverState } from '../lever-desk';
import styles from './size-lever.module.css';

type Whole = 'system' | 'releasing';

/** A share that was typed and is no whole number of posts. */
interface Rounded {
  readonly of: Whole;
  readonly percent: number;
  /** What it is in posts, with a fraction. */
  readonly exact: number;
  readonly posts: number;
}

/** Posts to move in three readings of one number; to change one changes all. */
export const MovedFields = () => {
  const { ground, plan, readOnly } = useLeverState();
  const { moved, ofSystem, ofReleasing } = planSize(ground, plan);
  return <LinkedFields {...{ moved, ofSystem, ofReleasing, readOnly }} />;
};

interface LinkedFieldsProps {
  readonly moved: number;
  /** Per cent. */
  readonly ofSystem: number;
  /** Per cent; undefined where what the releasing units have is not known. */
  readonly ofReleasing: number | undefined;
  readonly readOnly: boolean;
}

const LinkedFields = memo(({ moved, ofSystem, ofReleasing, readOnly }: LinkedFieldsProps) => {
  const { language } = useSpeech();
  const words = leverWords[language].size;
  const acts = useLeverActs();
  const [rounded, setRounded] = useState<Rounded>();
  const put = (posts: number | undefined) =>
    posts !== undefined && acts.edit('moved', { size: { moved: posts } });
  const step = (by: number) =>
    acts.take('moved', (on, now) => setMoved(on, now, Math.max(0, now.size.moved + by)), 'moved');
  const ofWhole = (of: Whole) => (percent: number | undefined) => {
    const { ground: on, plan: now } = acts.now();
    const posts = percent === undefined ? undefined : movedFor(on, now, of, percent);
    if (percent === undefined || posts === undefined) return;
    const { total, before } = planSize(on, now);
    const whole = of === 'system' ? total : before.cut.known ? before.cut.posts : 0;
    setRounded({ of, percent, exact: (percent * whole) / 100, posts });
    put(posts);
  };
  const shareField = (of: Whole, share: number) => (
    <MovedField
      label={of === 'system' ? words.ofSystem : words.ofReleasing}
      unit="%"
      readOnly={readOnly}
      note={rounded?.of === of && rounded.posts === moved ? rounded : undefined}
      input={{ value: toHundredths(share), grammar: shares, onCommit: ofWhole(of), onStep: step }}
    />
  );
  return (
    <div className={styles.moved} data-at="size/moved">
      <MovedField
        label={words.moved}
        unit={words.unit}
        readOnly={readOnly}
        input={{ value: moved, grammar: postsOfSystem, onCommit: put, onStep: step }}
      />
      {shareField('system', ofSystem)}
      {ofReleasing === undefined ? (
        <p className={styles.unknown}>{words.ofReleasingUnknown}</p>
      ) : (
        shareField('releasing', ofReleasing)
      )}
    </div>
  );
});
LinkedFields.displayName = 'LinkedFields';

const toHundredths = (percent: number): number => Math.round(percent * 100) / 100;
/** Less than this is the arithmetic's, and no fraction of a post. */
const nothing = 1e-6;

interface MovedFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly readOnly: boolean;
  readonly note?: Rounded | undefined;
  readonly input: NumberEntryInput;
}

const MovedField = ({ label, unit, readOnly, note, input }: MovedFieldProps) => {
  const { language, format } = useSpeech();
  const words = leverWords[language].size;
  const entry = useNumberEntry(input);
  const isRounded = note !== undefined && Math.abs(note.exact - note.posts) > nothing;
  return (
    <div className={styles.field}>
      <label htmlFor={`${entry.id}-field`}>{label}</label>
      <NumberInput entry={entry} readOnly={readOnly} describedBy={`${entry.id}-rounded`} />
      <span>{unit}</span>
      <FieldReason entry={entry} />
      <p id={`${entry.id}-rounded`} role="status" className={styles.rounded}>
        {isRounded &&
          words.rounded({
            percent: shares.print(note.percent, format),
            exact: shares.print(note.exact, format),
            posts: format.posts(note.posts),
          })}
      </p>
    </div>
  );
};
