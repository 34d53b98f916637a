import { useMemo } from 'react';
import { sum } from '../../domain/numbers/table';
import type { PlanSide } from '../../domain/plan/plan';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { postsOfUnit } from '../fields/number-grammar';
import { useLeverActs, useLeverState } from '../lever-desk';
import { Sheet } from '../sheet/sheet';
import type { SheetModel } from '../sheet/sheet-model';
import styles from './year-table.module.css';

const totalColumn = 'total';

/** Units × years of one side. A cell that is typed or locked stays as it is; both margins hold whatever it says. */
export const YearTable = ({ side }: { side: PlanSide }) => {
  const { language } = useSpeech();
  const words = leverWords[language].phasing;
  const acts = useLeverActs();
  const { readOnly } = useLeverState();
  const title = side === 'cut' ? words.cutTable : words.topUpTable;
  const model = useYearModel(side);
  const hold = (unit: string, year: string, posts: number | undefined) =>
    acts.edit('phasing', { phasing: { cells: { [side]: { [unit]: { [year]: posts ?? null } } } } });
  return (
    <section className={styles.table} aria-label={title}>
      <h3>{title}</h3>
      <Sheet
        label={title}
        corner={words.unit}
        model={model}
        readOnly={readOnly}
        missing="—"
        foot={words.total}
        onSet={hold}
        onLock={(unit, year, locked) =>
          year !== totalColumn && hold(unit, year, locked ? model.cell(unit, year).value : undefined)
        }
      />
    </section>
  );
};

const useYearModel = (side: PlanSide): SheetModel => {
  const { language, format } = useSpeech();
  const words = leverWords[language].phasing;
  const { plan, units, allocation } = useLeverState();
  return useMemo(() => {
    const of = allocation?.[side];
    const years = allocation?.years ?? [];
    const rowOf = new Map<string, readonly number[]>(
      of?.units.map(({ unit }, i) => [unit, of.cells[i] ?? []]),
    );
    const held = (unit: string, year: string) => plan.phasing.cells[side][unit]?.[year];
    return {
      rows: units[side].map(({ id, name, short }) => ({ id, name: (short ?? name)[language] })),
      columns: [
        ...years.map(({ year, posts }) => ({
          id: String(year),
          name: String(year),
          grammar: postsOfUnit,
          foot: format.posts(posts),
        })),
        {
          id: totalColumn,
          name: words.total,
          grammar: postsOfUnit,
          readOnly: true,
          foot: allocation ? format.posts(allocation.moved) : '',
        },
      ],
      cell: (unit, column) => {
        const cells = rowOf.get(unit);
        if (column === totalColumn) return { value: cells && sum(cells) };
        const own = held(unit, column);
        const at = years.findIndex(({ year }) => String(year) === column);
        const value = cells?.[at] ?? own;
        return own === undefined ? { value } : { value, mark: 'locked' };
      },
    };
  }, [plan, units, allocation, side, language, format, words]);
};
