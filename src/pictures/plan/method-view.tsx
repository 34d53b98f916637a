import { useId, useMemo, useState } from 'react';
import type { Allocation } from '../../domain/plan/allocation';
import type { Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { methodView, type MethodColumn } from '../../domain/plan-effects/method-view';
import { methodWords } from '../../i18n/effects-method-words';
import { useSpeech } from '../../i18n/language-context';
import { ScrollRegion } from '../../ui/scroll-region';
import { FormulaTable } from './formula-table';
import { changeMark, directionOf } from './level-numbers';
import { MethodReasons } from './method-reasons';
import styles from './method-view.module.css';
import { unitNames } from './unit-names';

export interface MethodViewProps {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly allocation: Allocation;
}

/** The districts under every method side by side, who gains and loses by each and why, and what the formula made of them. */
export const MethodView = ({ ground, plan, allocation }: MethodViewProps) => {
  const speech = useSpeech();
  const words = methodWords[speech.language];
  const view = useMemo(() => methodView(ground, plan, allocation), [ground, plan, allocation]);
  const names = unitNames(ground, speech.language);
  const [asked, setAsked] = useState<MethodColumn['method']>();
  const differing = view.columns.find((column) => column.ok && column.differently > 0);
  const chosen = view.columns.find(({ method }) => method === asked) ?? differing ?? view.columns[0];
  const id = useId();
  return (
    <section className={styles['methods']} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p className={styles['note']}>{words.help}</p>
      <ScrollRegion label={words.title} className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.district}</th>
              {view.columns.map((column) => (
                <MethodHead
                  key={column.method}
                  column={column}
                  chosen={column === chosen}
                  onChoose={() => setAsked(column.method)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ unit }, i) => (
              <tr key={unit}>
                <th scope="row">{names.short(unit)}</th>
                {view.columns.map((column) => (
                  <MethodCell key={column.method} column={column} row={i} chosen={column === chosen} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.differently}</th>
              {view.columns.map((column) => (
                <td key={column.method} data-chosen={column === chosen || undefined}>
                  {column.ok ? speech.format.posts(column.differently) : words.none}
                  {column.ok && <small />}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      {chosen && <MethodReasons column={chosen} ground={ground} names={names} />}
      <FormulaTable ground={ground} plan={plan} allocation={allocation} names={names} />
    </section>
  );
};

interface MethodHeadProps {
  readonly column: MethodColumn;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const MethodHead = ({ column: { method, own }, chosen, onChoose }: MethodHeadProps) => {
  const words = methodWords[useSpeech().language];
  const name = words.methods[method];
  return (
    <th scope="col" data-chosen={chosen || undefined}>
      <button type="button" aria-pressed={chosen} title={words.choose({ method: name })} onClick={onChoose}>
        {name}
      </button>
      {own && <small>{words.own}</small>}
    </th>
  );
};

interface MethodCellProps {
  readonly column: MethodColumn;
  readonly row: number;
  readonly chosen: boolean;
}

const MethodCell = ({ column, row, chosen }: MethodCellProps) => {
  const { language, format } = useSpeech();
  const words = methodWords[language];
  const cell = column.ok ? column.cells[row] : undefined;
  if (!cell) {
    return (
      <td className={styles['none']} data-chosen={chosen || undefined}>
        {row === 0 ? words.cannot : words.none}
      </td>
    );
  }
  const way = directionOf(cell.change);
  return (
    <td data-chosen={chosen || undefined} data-change={way}>
      {format.posts(cell.posts)}
      <small>{way === 'same' ? '' : ` ${changeMark[way]}${format.signed(cell.change)}`}</small>
    </td>
  );
};
