import { useMemo } from 'react';
import type { SideAllocation } from '../../domain/plan/allocation';
import { partsAlone } from '../../domain/plan/parts-alone';
import { decisionOf, type PlanSide } from '../../domain/plan/plan';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { useLeverState } from '../lever-desk';
import { UnitRow } from './unit-row';
import styles from './unit-row.module.css';

interface UnitRowsProps {
  readonly side: PlanSide;
  readonly label: string;
  /** True where the rule goes by a weight of each unit. */
  readonly weighted?: boolean;
}

/** The units of a side, a row each, and the ties that decided a post among them. */
export const UnitRows = ({ side, label, weighted = false }: UnitRowsProps) => {
  const { ground, plan, units, allocation, readOnly } = useLeverState();
  const allocated = useMemo(() => {
    const of = allocation ? allocation[side].units : (partsAlone(ground, plan)[side] ?? []);
    return new Map(of.map((unit) => [unit.unit, unit]));
  }, [ground, plan, allocation, side]);
  const most = useMemo(() => {
    const largest = Math.max(0, ...units[side].map(({ baseline = 0 }) => baseline));
    const even = Math.ceil(plan.size.moved / Math.max(1, units[side].length));
    return Math.min(plan.size.moved, 2 * Math.max(largest, even));
  }, [units, side, plan.size.moved]);
  return (
    <>
      <ul className={styles.rows} aria-label={label}>
        {units[side].map((unit) => (
          <UnitRow
            key={unit.id}
            side={side}
            unit={unit}
            decision={decisionOf(plan[side].units, unit.id)}
            allocated={allocated.get(unit.id)}
            most={most}
            readOnly={readOnly}
            {...(weighted && { weight: plan.cut.weights[unit.id] ?? 1 })}
          />
        ))}
      </ul>
      {allocation && <Ties side={allocation[side]} />}
    </>
  );
};

const Ties = ({ side }: { side: SideAllocation }) => {
  const { language, format } = useSpeech();
  const words = leverWords[language];
  const named = (ids: readonly string[]) =>
    format.list(ids.map((id) => side.units.find(({ unit }) => unit === id)?.name[language] ?? id));
  return side.ties.map(({ among, given }) => (
    <p key={among.join()} className={styles.facts}>
      {words.tie(named(given), named(among))}
    </p>
  ));
};
