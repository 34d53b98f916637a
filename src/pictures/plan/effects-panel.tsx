import { useId, useRef, useState } from 'react';
import type { Basis } from '../../domain/basis';
import type { Effects } from '../../domain/plan-effects/effects';
import type { UnitId } from '../../domain/ledger/unit';
import type { Allocation } from '../../domain/plan/allocation';
import type { Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { effectsPanelWords } from '../../i18n/effects-panel-words';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { recalling } from '../../layouts/recall';
import { BasisBadge } from '../../ui/basis-badge';
import buttons from '../../ui/button.module.css';
import { useSize } from '../../ui/use-size';
import { plansRecalled } from './derive-plan';
import { EffectCards } from './effect-cards';
import { EffectsChart } from './effects-chart';
import { effectsPicture } from './effects-picture';
import { EffectsTable } from './effects-table';
import styles from './effects-panel.module.css';
import { planEffects } from './plan-effects';
import { unitNames, type UnitNames } from './unit-names';

export interface EffectsPanelProps {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly allocation: Allocation;
  /** What its numbers stand on: the planner's own unless told, as for the baseline. */
  readonly basis?: Basis;
  /** Asked for where the planner wants to enter opening posts; the invitation stands only where this is given. */
  readonly onEnterOpenings?: () => void;
  /** Ids of units that stand out. */
  readonly pinned?: readonly string[];
  readonly onPin?: (pinned: readonly string[]) => void;
}

const none: readonly string[] = [];
const ignore = () => undefined;
const mostNamed = 3;

interface Pictured {
  readonly effects: Effects;
  readonly names: UnitNames;
  readonly speech: Speech;
}

const pictureOf = recalling(
  ({ effects, names, speech }: Pictured) => effectsPicture(effects, names, speech),
  plansRecalled,
);

/** What the plan does to every district: a few measures, each district before and after, and the same as a table. */
export const EffectsPanel = (props: EffectsPanelProps) => {
  const {
    ground,
    plan,
    allocation,
    onEnterOpenings,
    basis = 'scenario',
    pinned = none,
    onPin = ignore,
  } = props;
  const speech = useSpeech();
  const words = effectsPanelWords[speech.language];
  const effects = planEffects({ ground, plan, allocation });
  const names = unitNames(ground, speech.language);
  const picture = pictureOf({ effects, names, speech });
  const [form, setForm] = useState<'diagram' | 'table'>('diagram');
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const id = useId();
  if (effects.districts.length === 0) return <p className={styles['note']}>{words.nothing}</p>;
  const perThousand = ground.dataset.displayUnit === 'per-thousand' && plan.size.total === undefined;
  return (
    <section className={styles['panel']} aria-labelledby={id} data-basis={basis}>
      <header className={styles['head']}>
        <h2 id={id}>{words.title}</h2>
        <BasisBadge basis={basis} label={speech.messages.basis[basis]} />
        <button
          type="button"
          className={styles['switch']}
          onClick={() => setForm(form === 'diagram' ? 'table' : 'diagram')}
        >
          {form === 'diagram' ? words.table : words.diagram}
        </button>
      </header>
      <EffectCards effects={effects} names={names} />
      <div className={styles['measure']}>
        <p>
          {picture.form === 'levels' ? words.measure.level : words.measure.received}
          {perThousand && <span className={styles['aside']}>{words.perThousand}</span>}
        </p>
        {picture.form === 'levels' && form === 'diagram' && <BeforeAfterKey />}
      </div>
      <div ref={place}>
        {form === 'diagram' ? (
          <EffectsChart picture={picture} width={width} pinned={pinned} onPin={onPin} />
        ) : (
          <EffectsTable effects={effects} names={names} />
        )}
      </div>
      <EffectsNotes effects={effects} names={names} speech={speech} />
      {effects.missing.openings.length > 0 && onEnterOpenings && (
        <button type="button" className={buttons.quiet} onClick={onEnterOpenings}>
          {words.enterOpenings}
        </button>
      )}
    </section>
  );
};

const BeforeAfterKey = () => {
  const words = effectsPanelWords[useSpeech().language];
  return (
    <p className={styles['key']}>
      {words.before}
      <i aria-hidden="true" />
      <span aria-hidden="true">→</span>
      {words.after}
      <i className={styles['is']} aria-hidden="true" />
    </p>
  );
};

interface EffectsNotesProps {
  readonly effects: Effects;
  readonly names: UnitNames;
  readonly speech: Speech;
}

/** The population it counts by, whose openings these are, and what is not known. */
const EffectsNotes = ({ effects, names, speech }: EffectsNotesProps) => {
  const { language, messages, format } = speech;
  const words = effectsPanelWords[language];
  const { population, missing, districts } = effects;
  const listed = (units: readonly UnitId[]): string => {
    const first = format.list(units.slice(0, mostNamed).map(names.short));
    return units.length > mostNamed ? `${first}…` : first;
  };
  const entered = districts.some(({ opening }) => opening.known && opening.basis === 'scenario');
  const unknown = missing.openings;
  const { indicator } = population;
  const basis = messages.basis[indicator?.entered || !indicator?.given ? 'scenario' : indicator.given.basis];
  const texts = [
    words.population({ name: indicator?.name[language] ?? words.notStated, basis }),
    entered && words.entered,
    unknown.length === districts.length && words.noOpenings,
    unknown.length > 0 &&
      unknown.length < districts.length &&
      words.someOpenings({ count: unknown.length, names: listed(unknown) }),
    missing.residents.length > 0 && words.noResidents({ names: listed(missing.residents) }),
  ].filter((text) => text !== false);
  return (
    <>
      {texts.map((text) => (
        <p key={text} className={styles['note']}>
          {text}
        </p>
      ))}
    </>
  );
};
