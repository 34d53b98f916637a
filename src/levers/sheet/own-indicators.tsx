import { useState, type SyntheticEvent } from 'react';
import type { EnteredIndicator, Plan } from '../../domain/plan/plan';
import { planIndicators } from '../../domain/plan/plan-indicators';
import { dataSheetWords } from '../../i18n/data-sheet-words';
import { useSpeech } from '../../i18n/language-context';
import buttons from '../../ui/button.module.css';
import { useLeverActs, useLeverState } from '../lever-desk';
import styles from './data-sheet.module.css';

/** A name heads a column and stands beside a slider. */
const longestName = 60;

const kinds = ['count', 'residents', 'square-kilometres', 'posts'] as const;

/** A column of the planner's own: calls, cases, stations, whatever is counted by district. */
export const AddIndicator = () => {
  const { language } = useSpeech();
  const words = dataSheetWords[language];
  const acts = useLeverActs();
  const { ground, plan } = useLeverState();
  const [name, setName] = useState('');
  const [unit, setUnit] = useState<EnteredIndicator['unit']>('count');
  const [refused, setRefused] = useState<'addNeedsName' | 'addNameTaken'>();
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    const isTaken = planIndicators(ground, plan).some((each) => each.name[language] === name.trim());
    const problem = name.trim() === '' ? 'addNeedsName' : isTaken ? 'addNameTaken' : undefined;
    setRefused(problem);
    if (problem) return;
    const taken = [...ground.indicators.map(({ id }) => id), ...Object.keys(plan.entered.indicators)];
    const indicator = { name: name.trim(), unit, values: {} };
    acts.edit('indicators', { entered: { indicators: { [freeId(taken)]: indicator } } });
    setName('');
  };
  return (
    <form className={styles.add} onSubmit={add} aria-label={words.add}>
      <b>{words.add}</b>
      <label>
        {words.addName}
        <input
          type="text"
          autoComplete="off"
          value={name}
          maxLength={longestName}
          aria-invalid={refused !== undefined}
          onChange={(event) => {
            setName(event.target.value);
            setRefused(undefined);
          }}
        />
      </label>
      <label>
        {words.addUnit}
        <select
          value={unit}
          onChange={(event) => setUnit(kinds.find((kind) => kind === event.target.value) ?? 'count')}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.units[kind]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttons.quiet}>
        {words.addDone}
      </button>
      {refused && (
        <p role="alert" className={styles.wrong}>
          {words[refused]}
        </p>
      )}
    </form>
  );
};

const freeId = (taken: readonly string[]): string => {
  let n = 1;
  while (taken.includes(`own-${n}`)) n++;
  return `own-${n}`;
};

/** The planner's own columns can be taken out again, with their weight. */
export const RemoveIndicators = () => {
  const words = dataSheetWords[useSpeech().language];
  const acts = useLeverActs();
  const { ground, plan } = useLeverState();
  const known = new Set(ground.indicators.map(({ id }) => id));
  const owned = Object.entries(plan.entered.indicators).filter(([id]) => !known.has(id));
  return owned.map(([id, { name }]) => (
    <button
      key={id}
      type="button"
      className={buttons.quiet}
      onClick={() => acts.edit('indicators', withoutIndicator(plan, id))}
    >
      {words.remove(name)}
    </button>
  ));
};

const withoutIndicator = ({ topUp }: Plan, id: string) => ({
  entered: { indicators: { [id]: null } },
  ...(Object.hasOwn(topUp.index, id) && { topUp: { index: { [id]: null } } }),
});
