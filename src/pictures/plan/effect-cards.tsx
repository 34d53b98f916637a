import type { Effects } from '../../domain/plan-effects/effects';
import type { UnitId } from '../../domain/ledger/unit';
import { effectsPanelWords } from '../../i18n/effects-panel-words';
import { useSpeech } from '../../i18n/language-context';
import styles from './effect-cards.module.css';
import { changeMark, directionOf, levelDigits, printedChange, signedLevel } from './level-numbers';
import type { UnitNames } from './unit-names';

type Card = 'lowest' | 'highest' | 'ratio' | 'gini';

interface Measured {
  readonly card: Card;
  readonly before: number;
  readonly after: number;
  readonly digits: number;
  /** Which way is the better one, where one is. */
  readonly better?: 'up' | 'down';
  readonly units?: readonly [UnitId, UnitId];
}

/** What can be told of all districts: each only where it is known before and after. */
const measuredOf = ({ before, after }: Effects): readonly Measured[] => {
  const [was, is] = [before.spread, after.spread];
  if (!was || !is) return [];
  const digits = levelDigits([was.highest.value, is.highest.value]);
  const level = (card: 'lowest' | 'highest') => ({
    ...{ card, digits, before: was[card].value, after: is[card].value },
    units: [was[card].id, is[card].id] as const,
  });
  const [ratios, ginis] = [
    [was.ratio, is.ratio],
    [before.gini, after.gini],
  ];
  const both = ([a, b]: readonly (number | undefined)[], card: Card, digits: number): readonly Measured[] =>
    a === undefined || b === undefined ? [] : [{ card, before: a, after: b, digits, better: 'down' }];
  return [
    { ...level('lowest'), better: 'up' },
    level('highest'),
    ...both(ratios, 'ratio', 2),
    ...both(ginis, 'gini', 3),
  ];
};

interface EffectCardsProps {
  readonly effects: Effects;
  readonly names: UnitNames;
}

/** How even the districts are before and after the plan; nothing where that is not known of all of them. */
export const EffectCards = ({ effects, names }: EffectCardsProps) => {
  const measured = measuredOf(effects);
  if (measured.length === 0) return null;
  return (
    <dl className={styles['cards']}>
      {measured.map((each) => (
        <EffectCard key={each.card} measured={each} names={names} />
      ))}
    </dl>
  );
};

const EffectCard = ({ measured, names }: { readonly measured: Measured; readonly names: UnitNames }) => {
  const { language, format } = useSpeech();
  const words = effectsPanelWords[language];
  const { card, before, after, digits, better, units } = measured;
  const change = printedChange(before, after, digits);
  const direction = directionOf(change);
  const tone = better === undefined || direction === 'same' ? 'even' : direction === better ? 'good' : 'bad';
  const printed = (value: number) => format.number(value, digits);
  return (
    <div className={styles['card']}>
      <dt title={card === 'gini' ? words.giniHelp : undefined}>{words.cards[card]}</dt>
      <dd>
        <span className={styles['before']}>{printed(before)}</span>
        <span aria-hidden="true" className={styles['arrow']}>
          →
        </span>
        <b>{printed(after)}</b>
      </dd>
      <dd className={styles['change']} data-tone={tone}>
        <span aria-hidden="true">{changeMark[direction]} </span>
        {direction === 'same' ? words.same : signedLevel(change, digits, format)}
        {units && <span className={styles['who']}>{names.short(units[1])}</span>}
      </dd>
    </div>
  );
};
