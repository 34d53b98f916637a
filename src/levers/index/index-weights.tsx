import { memo, useMemo, useState } from 'react';
import type { Plan } from '../../domain/plan/plan';
import { planIndicators, type PlanIndicator } from '../../domain/plan/plan-indicators';
import type { PlanUnit } from '../../domain/plan/plan-units';
import { leverWords } from '../../i18n/lever-words';
import type { Language } from '../../i18n/language';
import { useSpeech } from '../../i18n/language-context';
import { weights } from '../fields/number-grammar';
import { FieldReason, NumberInput } from '../fields/number-input';
import { Slider } from '../fields/slider';
import { useNumberEntry } from '../fields/use-number-entry';
import blocks from '../lever-block.module.css';
import { useLeverActs, useLeverState } from '../lever-desk';
import styles from './index-weights.module.css';
import { indexPatch, indexShare, shownWeight } from './index-patch';

/** Names of more signs than this do not fit in one line beside a slider. */
const longName: Readonly<Record<Language, number>> = { 'zh-CN': 6, en: 12 };
const isLong = (name: string, language: Language): boolean => name.length > longName[language];
/** More weights than this would be far to go through, each under its name. */
const mostStacked = 4;

/** The weights of the index: any numbers, whose parts of the whole stand beside them. */
export const IndexWeights = () => {
  const { ground, plan, units, readOnly } = useLeverState();
  const { entered } = plan;
  const indicators = useMemo(() => planIndicators(ground, { entered }), [ground, entered]);
  return <Weights {...{ indicators, readOnly }} index={plan.topUp.index} districts={units.topUp} />;
};

interface WeightsProps {
  readonly indicators: readonly PlanIndicator[];
  readonly index: Plan['topUp']['index'];
  readonly districts: readonly PlanUnit[];
  readonly readOnly: boolean;
}

const Weights = memo(({ indicators, index, districts, readOnly }: WeightsProps) => {
  const { language } = useSpeech();
  const words = leverWords[language];
  const [all, setAll] = useState(false);
  const weightOf = (id: string) => index[id] ?? 0;
  const isFull = ({ values }: PlanIndicator) => districts.every(({ id }) => values.has(id));
  const shown = indicators.filter((each) => weightOf(each.id) > 0 || (!readOnly && (all || isFull(each))));
  const rest = indicators.length - shown.length;
  const long = shown.length <= mostStacked && shown.some(({ name }) => isLong(name[language], language));
  return (
    <div role="group" aria-label={words.topUp.weights} className={styles.weights}>
      {shown.map((indicator) => (
        <WeightRow key={indicator.id} {...{ indicator, index, districts, readOnly, long }} />
      ))}
      {rest > 0 && !readOnly && (
        <button type="button" className={blocks.open} onClick={() => setAll(true)}>
          {words.topUp.more(String(rest))}
        </button>
      )}
      {indicators.every(({ id }) => weightOf(id) === 0) && (
        <p role="alert" className={styles.wrong}>
          {words.topUp.weightless}
        </p>
      )}
    </div>
  );
});
Weights.displayName = 'Weights';

const highest = 100;

interface WeightRowProps extends Omit<WeightsProps, 'indicators'> {
  readonly indicator: PlanIndicator;
  /** True where every name stands above its slider. All sliders of the one scale are as long, one way or the other. */
  readonly long: boolean;
}

const WeightRow = memo(({ indicator, index, districts, readOnly, long }: WeightRowProps) => {
  const { language, format } = useSpeech();
  const words = leverWords[language];
  const acts = useLeverActs();
  const { id } = indicator;
  const name = indicator.name[language];
  const weight = shownWeight(index, id);
  const key = `index/${id}`;
  const patchTo = (value: number) => indexPatch(acts.now().plan.topUp.index, id, Math.max(0, value));
  const set = (value: number) => acts.edit('top-up-rule', patchTo(value), key);
  const entry = useNumberEntry({
    value: weight,
    grammar: weights,
    onCommit: (value) => set(value ?? 0),
    onStep: (by) => set(weight + by),
  });
  const missing = districts.filter((unit) => !indicator.values.has(unit.id));
  const share = format.percent(indexShare(index, id), 0);
  return (
    <div
      className={styles.row}
      data-long={long || undefined}
      data-led={(!long && isLong(name, language)) || undefined}
    >
      <span className={styles.name} title={name}>
        {name}
      </span>
      <Slider
        label={name}
        value={Math.round(weight)}
        max={highest}
        text={words.topUp.share(share)}
        side="weight"
        disabled={readOnly}
        onShow={(value) =>
          value === undefined ? acts.letGo() : acts.show(() => ({ patch: patchTo(value), posts: value }))
        }
        onSet={set}
      />
      <NumberInput entry={entry} label={`${words.topUp.weights} ${name}`} readOnly={readOnly} />
      <span className={styles.share}>{share}</span>
      <FieldReason entry={entry} />
      {weight > 0 && missing.length > 0 && (
        <p className={styles.wrong}>
          {words.topUp.missing(format.list(missing.map((unit) => (unit.short ?? unit.name)[language])))}
        </p>
      )}
    </div>
  );
});
WeightRow.displayName = 'WeightRow';
