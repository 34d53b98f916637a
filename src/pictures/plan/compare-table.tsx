import type { Comparison } from '../../domain/plan-effects/compare-plans';
import type { CompareRow } from '../../domain/plan-effects/comparison';
import { compareWords } from '../../i18n/effects-compare-words';
import { useSpeech } from '../../i18n/language-context';
import { ScrollRegion } from '../../ui/scroll-region';
import { postsPrinter } from './compare-texts';
import { changeMark } from './level-numbers';
import styles from './plan-table.module.css';
import type { UnitNames } from './unit-names';

interface CompareTableProps {
  readonly comparison: Comparison;
  readonly names: UnitNames;
  /** What the two plans are called. */
  readonly was: string;
  readonly is: string;
}

/** Only what changes, each with its reason. */
export const CompareTable = ({ comparison, names, was, is }: CompareTableProps) => {
  const speech = useSpeech();
  const words = compareWords[speech.language].table;
  const { rows } = comparison;
  if (rows.length === 0) return <p className={styles['quiet']}>{words.none}</p>;
  return (
    <ScrollRegion className={styles['scroll']} label={words.title}>
      <table className={styles['table']}>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.side}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col" data-numeric="true">
              {was}
            </th>
            <th scope="col" data-numeric="true">
              {is}
            </th>
            <th scope="col" data-numeric="true">
              {words.change}
            </th>
            <th scope="col">{words.years}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ChangeRow key={`${row.side} ${row.unit}`} {...{ row, comparison, names }} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};

interface ChangeRowProps extends Pick<CompareTableProps, 'comparison' | 'names'> {
  readonly row: CompareRow;
}

const ChangeRow = ({ row, comparison, names }: ChangeRowProps) => {
  const speech = useSpeech();
  const { format, language } = speech;
  const words = compareWords[language].table;
  const print = postsPrinter(comparison, speech);
  const { side, unit, was, is, change, years, withinRounding } = row;
  const way = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  const told = change === 0 ? words.onlyYears : `${changeMark[way]} ${print.signed(change)}`;
  const byYear = years.map((cell) =>
    words.year({ year: cell.year, change: print.signed(cell.is - cell.was) }),
  );
  return (
    <tr>
      <td>{words.sides[side]}</td>
      <th scope="row">{names.full(unit)}</th>
      <td data-numeric="true">{print.plain(was)}</td>
      <td data-numeric="true">{print.plain(is)}</td>
      <td data-numeric="true" data-change={way}>
        {told}
        {withinRounding && change !== 0 && <small> {words.rounding}</small>}
      </td>
      <td>{format.list(byYear)}</td>
      <td>{reasonText(row, words)}</td>
    </tr>
  );
};

type TableWords = (typeof compareWords)['en']['table'];

const reasonText = ({ reason }: CompareRow, words: TableWords): string => {
  const [was, is] = [(reason.was ?? '').trim(), (reason.is ?? '').trim()];
  if (is === '') return words.noReason;
  return was === '' || was === is ? is : words.reasonWas({ was, is });
};
