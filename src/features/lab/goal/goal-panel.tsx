import { useId, useState } from 'react';
import type { UnitId } from '../../../domain/ledger/unit';
import type { Patch } from '../../../domain/plan/patch';
import type { Plan } from '../../../domain/plan/plan';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import { planUnits } from '../../../domain/plan/plan-units';
import { seekWays, type SeekWay } from '../../../domain/plan-effects/goal';
import { seekGoal } from '../../../domain/plan-effects/goal-seek';
import { goalWords } from '../../../i18n/effects-goal-words';
import { useSpeech } from '../../../i18n/language-context';
import { FieldReason, NumberInput } from '../../../levers/fields/number-input';
import { useNumberEntry } from '../../../levers/fields/use-number-entry';
import { unitNames } from '../../../pictures/plan/unit-names';
import buttons from '../../../ui/button.module.css';
import { GoalAnswer } from './goal-answer';
import { goalGrammars, goalKinds, goalOf, lacking, type GoalKind, type GoalLack } from './goal-kinds';
import styles from './goal-panel.module.css';

export interface GoalPanelProps {
  readonly ground: PlanGround;
  readonly plan: Plan;
  /** Absent where the plan cannot be changed: goals are then sought, not taken. */
  readonly onTake?: (patch: Patch<Plan>) => void;
  /** Leads to where opening posts and residents are entered. */
  readonly onEnter?: () => void;
}

interface Sought {
  readonly plan: Plan;
  readonly kind: GoalKind;
  readonly value: number;
  readonly way: SeekWay;
  readonly found: ReturnType<typeof seekGoal>;
}

/** Choose what a plan is to reach, see what it takes or what stands in the way, and use it. */
export const GoalPanel = ({ ground, plan, onTake, onEnter }: GoalPanelProps) => {
  const words = goalWords[useSpeech().language];
  const [kind, setKind] = useState<GoalKind>('lowest-level');
  const [values, setValues] = useState<Partial<Record<GoalKind, number>>>({});
  const [way, setWay] = useState<SeekWay>('smallest-moved');
  const [sought, setSought] = useState<Sought>();
  const [taken, setTaken] = useState(false);
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const lack = lacking(ground, plan, planUnits(ground, plan).topUp, kind);
  const ready = lack.openings.length + lack.residents.length === 0;
  const value = values[kind];
  const isAnswered =
    sought?.plan === plan && sought.kind === kind && sought.value === value && sought.way === way;
  const seek = () => {
    setTaken(false);
    setEmpty(value === undefined);
    if (value === undefined) return;
    setSought({ plan, kind, value, way, found: seekGoal(ground, plan, goalOf(kind, value), way) });
  };
  return (
    <section className={styles.goal} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p className={styles.note}>{words.help}</p>
      <fieldset>
        <legend>{words.goal}</legend>
        {goalKinds.map((each) => (
          <GoalLine
            key={each}
            kind={each}
            group={id}
            chosen={kind === each}
            ready={ready}
            value={values[each]}
            onChoose={() => setKind(each)}
            onValue={(next) => setValues({ ...values, [each]: next })}
          />
        ))}
      </fieldset>
      <Lacking ground={ground} lack={lack} {...(onEnter && { onEnter })} />
      <fieldset className={styles.ways}>
        <legend>{words.way}</legend>
        {seekWays.map((each) => (
          <label key={each}>
            <input type="radio" name={`${id}-way`} checked={way === each} onChange={() => setWay(each)} />
            {words.ways[each]}
          </label>
        ))}
      </fieldset>
      <button type="button" className={buttons.quiet} disabled={!ready} onClick={seek}>
        {words.seek}
      </button>
      <div role="status">
        {sought && isAnswered && (
          <GoalAnswer
            ground={ground}
            kind={sought.kind}
            found={sought.found}
            moved={plan.size.moved}
            {...(onTake && {
              onTake: ({ patch }) => {
                setTaken(true);
                onTake(patch);
              },
            })}
          />
        )}
        {taken && sought?.plan !== plan && <p>{words.taken}</p>}
        {empty && value === undefined && <p>{words.empty}</p>}
      </div>
    </section>
  );
};

interface GoalLineProps {
  /** What the choices of goals share. */
  readonly group: string;
  readonly kind: GoalKind;
  readonly chosen: boolean;
  readonly ready: boolean;
  readonly value: number | undefined;
  readonly onChoose: () => void;
  readonly onValue: (value: number | undefined) => void;
}

const GoalLine = ({ kind, group, chosen, ready, value, onChoose, onValue }: GoalLineProps) => {
  const words = goalWords[useSpeech().language];
  const entry = useNumberEntry({ value, grammar: goalGrammars[kind], optional: true, onCommit: onValue });
  const asked = {
    ...entry,
    /** No edit of the plan, so that to take the last one back is not meant here. */
    settled: false,
    /** What cannot be read asks for nothing, neither what was asked before it. */
    onBlur: () => (entry.problem ? onValue(undefined) : entry.onBlur()),
  };
  return (
    <div className={styles.line} data-chosen={chosen}>
      <label>
        <input type="radio" name={`${group}-goal`} checked={chosen} onChange={onChoose} />
        {words.kinds[kind]}
      </label>
      {chosen && ready && (
        <span className={styles.value}>
          <NumberInput entry={asked} label={words.kinds[kind]} />
          {words.units[kind]}
        </span>
      )}
      {chosen && <FieldReason entry={entry} />}
    </div>
  );
};

const mostNamed = 3;

interface LackingProps {
  readonly ground: PlanGround;
  readonly lack: GoalLack;
  readonly onEnter?: () => void;
}

/** What has to be entered first, by name. */
const Lacking = ({ ground, lack, onEnter }: LackingProps) => {
  const { language, format } = useSpeech();
  const words = goalWords[language];
  const { short } = unitNames(ground, language);
  const args = (units: readonly UnitId[]) => ({
    count: units.length,
    names: `${format.list(units.slice(0, mostNamed).map(short))}${units.length > mostNamed ? '…' : ''}`,
  });
  const texts = [
    lack.openings.length > 0 && words.needsOpenings(args(lack.openings)),
    lack.residents.length > 0 && words.needsResidents(args(lack.residents)),
  ].filter((text) => text !== false);
  if (texts.length === 0) return null;
  return (
    <div className={styles.lack}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {onEnter && (
        <button type="button" className={buttons.quiet} onClick={onEnter}>
          {words.enter}
        </button>
      )}
    </div>
  );
};
