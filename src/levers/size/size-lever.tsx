import { useState } from 'react';
import { setMoved } from '../../domain/plan/gestures';
import { movedFor, planSize, totalPatch } from '../../domain/plan/plan-size';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { postsOfSystem, shares } from '../fields/number-grammar';
import { FieldReason, NumberInput } from '../fields/number-input';
import { useNumberEntry, type NumberEntryInput } from '../fields/use-number-entry';
import { LeverBlock } from '../lever-block';
import { useLeverActs, useLeverState } from '../lever-desk';
import styles from './size-lever.module.css';
import { TotalEntry } from './total-entry';

/** 规模: what all posts are counted in, and how many of them are moved. */
export const SizeLever = () => {
  const words = leverWords[useSpeech().language].size;
  const { ground } = useLeverState();
  return (
    <LeverBlock block="size" title={words.title}>
      {ground.dataset.displayUnit === 'per-thousand' ? <RealTotal /> : <StatedTotal />}
      <Moved />
    </LeverBlock>
  );
};

const StatedTotal = () => {
  const { language, format } = useSpeech();
  const words = leverWords[language].size;
  const { ground, plan } = useLeverState();
  return (
    <p className={styles.line}>
      <span>{words.total}</span>
      <b>{format.posts(planSize(ground, plan).total)}</b>
    </p>
  );
};

/** Per thousand until a real total is entered; one that no whole numbers of the report agree with is refused. */
const RealTotal = () => {
  const { language, format } = useSpeech();
  const words = leverWords[language].size;
  const acts = useLeverActs();
  const { ground, plan, readOnly } = useLeverState();
  const [open, setOpen] = useState(false);
  const { total } = plan.size;
  const said = total === undefined ? words.perThousand : format.posts(total);
  return (
    <>
      <p className={styles.line} data-at="size/total">
        <span>{words.total}</span>
        {readOnly ? (
          <b>{said}</b>
        ) : (
          <button type="button" className={styles.open} aria-expanded={open} onClick={() => setOpen(!open)}>
            {said}
          </button>
        )}
      </p>
      {open && !readOnly && (
        <div className={styles.entry}>
          <TotalEntry
            total={total}
            movedOfSystem={ground.shares?.ofSystem}
            movedOfReleasing={ground.shares?.ofReleasing}
            onTotal={(next) => {
              const { ground: on, plan: now } = acts.now();
              acts.edit('total', totalPatch(on, now, next));
            }}
          />
        </div>
      )}
    </>
  );
};

/** Posts to move in three readings of one number; to change one changes all. */
const Moved = () => {
  const { language } = useSpeech();
  const words = leverWords[language].size;
  const acts = useLeverActs();
  const { ground, plan, readOnly } = useLeverState();
  const size = planSize(ground, plan);
  const put = (moved: number | undefined) => moved !== undefined && acts.edit('moved', { size: { moved } });
  const step = (by: number) =>
    acts.take('moved', (on, now) => setMoved(on, now, Math.max(0, now.size.moved + by)), 'moved');
  const ofWhole = (of: 'system' | 'releasing') => (percent: number | undefined) => {
    const { ground: on, plan: now } = acts.now();
    if (percent !== undefined) put(movedFor(on, now, of, percent));
  };
  return (
    <div className={styles.moved} data-at="size/moved">
      <MovedField
        label={words.moved}
        unit={words.unit}
        readOnly={readOnly}
        input={{ value: size.moved, grammar: postsOfSystem, onCommit: put, onStep: step }}
      />
      <MovedField
        label={words.ofSystem}
        unit="%"
        readOnly={readOnly}
        input={{ value: rounded(size.ofSystem), grammar: shares, onCommit: ofWhole('system'), onStep: step }}
      />
      {size.ofReleasing === undefined ? (
        <p className={styles.unknown}>{words.ofReleasingUnknown}</p>
      ) : (
        <MovedField
          label={words.ofReleasing}
          unit="%"
          readOnly={readOnly}
          input={{
            value: rounded(size.ofReleasing),
            grammar: shares,
            onCommit: ofWhole('releasing'),
            onStep: step,
          }}
        />
      )}
    </div>
  );
};

const rounded = (percent: number): number => Math.round(percent * 100) / 100;

interface MovedFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly readOnly: boolean;
  readonly input: NumberEntryInput;
}

const MovedField = ({ label, unit, readOnly, input }: MovedFieldProps) => {
  const entry = useNumberEntry(input);
  return (
    <div className={styles.field}>
      <label htmlFor={`${entry.id}-field`}>{label}</label>
      <NumberInput entry={entry} readOnly={readOnly} />
      <span>{unit}</span>
      <FieldReason entry={entry} />
    </div>
  );
};
