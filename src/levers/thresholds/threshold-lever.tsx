import { memo } from 'react';
import { thresholdIds, type Plan, type ThresholdId } from '../../domain/plan/plan';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { shares, weights } from '../fields/number-grammar';
import { FieldReason, NumberInput } from '../fields/number-input';
import { useNumberEntry } from '../fields/use-number-entry';
import { LeverBlock } from '../lever-block';
import { useLeverActs, useLeverState } from '../lever-desk';
import styles from './threshold-lever.module.css';

const inPercent: readonly ThresholdId[] = ['grass-roots-share', 'headquarters-share', 'largest-cut-rate'];

/** 警戒线: limits a planner sets for the whole plan. They warn; they move nothing. */
export const ThresholdLever = () => {
  const { plan, readOnly } = useLeverState();
  return <Thresholds thresholds={plan.thresholds} readOnly={readOnly} />;
};

interface ThresholdsProps {
  readonly thresholds: Plan['thresholds'];
  readonly readOnly: boolean;
}

const Thresholds = memo(({ thresholds, readOnly }: ThresholdsProps) => {
  const words = leverWords[useSpeech().language].thresholds;
  return (
    <LeverBlock at="thresholds" title={words.title}>
      <p className={styles.hint}>{words.hint}</p>
      {thresholdIds.map((id) => (
        <Threshold key={id} id={id} value={thresholds[id]} readOnly={readOnly} />
      ))}
    </LeverBlock>
  );
});
Thresholds.displayName = 'Thresholds';

interface ThresholdProps {
  readonly id: ThresholdId;
  readonly value: number | undefined;
  readonly readOnly: boolean;
}

const Threshold = memo(({ id, value, readOnly }: ThresholdProps) => {
  const { language } = useSpeech();
  const words = leverWords[language];
  const acts = useLeverActs();
  const key = `threshold/${id}`;
  const set = (next: number | undefined) =>
    acts.edit('thresholds', { thresholds: { [id]: next ?? null } }, key);
  const entry = useNumberEntry({
    value,
    grammar: inPercent.includes(id) ? shares : weights,
    optional: true,
    onCommit: set,
    onStep: (by) => set(Math.max(0, (value ?? 0) + by)),
  });
  return (
    <div className={styles.threshold} data-at={`thresholds/${id}`}>
      <label htmlFor={`${entry.id}-field`}>{words.thresholds.names[id]}</label>
      <NumberInput entry={entry} readOnly={readOnly} placeholder={words.none} />
      <span>{words.thresholds.units[id]}</span>
      <FieldReason entry={entry} />
    </div>
  );
});
Threshold.displayName = 'Threshold';
