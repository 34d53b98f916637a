import type { Allocation } from '../../domain/plan/allocation';
import type { Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { formulaTable, type FormulaRow } from '../../domain/plan-effects/method-view';
import { methodWords } from '../../i18n/effects-method-words';
import { useSpeech } from '../../i18n/language-context';
import { ScrollRegion } from '../../ui/scroll-region';
import { levelDigits } from './level-numbers';
import styles from './plan-table.module.css';
import type { UnitNames } from './unit-names';

interface FormulaTableProps {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly allocation: Allocation;
  readonly names: UnitNames;
}

/** What the formula gives each district, what floors, caps and hands make of it, and what that does. */
export const FormulaTable = ({ ground, plan, allocation, names }: FormulaTableProps) => {
  const { language, format } = useSpeech();
  const words = methodWords[language];
  const { formula } = words;
  const rows = formulaTable(ground, plan, allocation);
  const heads = [
    ...[words.district, formula.quota, formula.ruled, formula.shifted],
    ...[formula.posts, formula.received],
  ];
  const digits = levelDigits(rows.map(({ received }) => received));
  const shifted = ({ shifted: by, by: decided }: FormulaRow) => {
    if (by === undefined) return formula.by[decided] || words.none;
    return [by === 0 ? '' : format.signed(by), formula.by[decided]].filter(Boolean).join(' ') || words.none;
  };
  const total = rows.reduce((sum, { posts }) => sum + posts, 0);
  const ruled = rows.every((row) => row.ruled !== undefined)
    ? rows.reduce((sum, row) => sum + row.ruled!, 0)
    : undefined;
  return (
    <ScrollRegion label={formula.title} className={styles['scroll']}>
      {rows.every(({ quota }) => quota === undefined) && <p className={styles['quiet']}>{formula.noRule}</p>}
      <table className={styles['table']}>
        <caption>{formula.title}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" data-numeric={i > 0}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit}>
              <th scope="row">{names.short(row.unit)}</th>
              {[
                row.quota === undefined ? words.none : format.number(row.quota, 2),
                row.ruled === undefined ? words.none : format.posts(row.ruled),
                shifted(row),
                format.posts(row.posts),
                row.received === undefined ? words.none : format.number(row.received, digits),
              ].map((text, i) => (
                <td key={heads[i + 1]} data-numeric="true">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{formula.total}</th>
            <td />
            <td data-numeric="true">{ruled === undefined ? words.none : format.posts(ruled)}</td>
            <td />
            <td data-numeric="true">{format.posts(total)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
};
