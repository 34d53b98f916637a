import { useMemo, useState } from 'react';
import type { Planned } from '../../domain/plan-effects/comparison';
import {
  smallMultiples,
  type MultipleRow,
  type SmallMultiples,
} from '../../domain/plan-effects/small-multiples';
import { planSides, type PlanSide } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { compareWords } from '../../i18n/effects-compare-words';
import { useSpeech } from '../../i18n/language-context';
import { ScrollRegion } from '../../ui/scroll-region';
import styles from './compare-multiples.module.css';
import { postsPrinter, type PostsPrinter } from './compare-texts';
import { changeMark } from './level-numbers';
import { unitNames, type UnitNames } from './unit-names';

export interface CompareMultiplesProps {
  readonly ground: PlanGround;
  /** Two or more; the first is what the others are marked against. */
  readonly plans: readonly Planned[];
}

/** Several plans side by side: one row a unit, one column a plan, every bar on one scale. */
export const CompareMultiples = ({ ground, plans }: CompareMultiplesProps) => {
  const speech = useSpeech();
  const words = compareWords[speech.language];
  const multiples = useMemo(() => smallMultiples(ground, plans), [ground, plans]);
  const print = postsPrinter(multiples, speech);
  const names = unitNames(ground, speech.language);
  const first = plans[0]?.plan.name ?? '';
  const title = words.multiples.title({ plans: plans.length });
  const [all, setAll] = useState(false);
  return (
    <section className={styles['multiples']} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles['note']}>
        {words.multiples.scale({ largest: print.counted(multiples.largest), first })}
        {multiples.rolledUp && ` ${words.rolledUp}`}
      </p>
      <label className={styles['all']}>
        <input
          type="checkbox"
          checked={all}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
        />
        {words.multiples.all}
      </label>
      <ScrollRegion className={styles['scroll']} label={title}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.table.unit}</th>
              {plans.map(({ plan }, i) => (
                <th key={i} scope="col">
                  {plan.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.multiples.moved}</th>
              {multiples.moved.map((posts, i) => (
                <td key={i} className={styles['moved']}>
                  {print.counted(posts)}
                </td>
              ))}
            </tr>
          </tbody>
          {planSides.map((side) => (
            <SideRows key={side} {...{ side, multiples, names, print, all }} />
          ))}
        </table>
      </ScrollRegion>
    </section>
  );
};

interface SideRowsProps {
  readonly side: PlanSide;
  readonly multiples: SmallMultiples;
  readonly names: UnitNames;
  readonly print: PostsPrinter;
  /** Units that are alike in all plans, too. */
  readonly all: boolean;
}

const SideRows = ({ side, multiples, names, print, all }: SideRowsProps) => {
  const words = compareWords[useSpeech().language];
  const columns = multiples.moved.length;
  const name = words.table.sides[side];
  const rows = multiples.sides[side].filter(({ posts }) => all || posts.some((count) => count !== posts[0]));
  const alike = multiples.sides[side].length - rows.length;
  return (
    <tbody data-side={side}>
      <tr>
        <th scope="rowgroup" colSpan={columns + 1} className={styles['side']}>
          {alike > 0 ? words.multiples.alike({ side: name, count: alike }) : name}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.unit}>
          <th scope="row">{names.short(row.unit)}</th>
          {row.posts.map((posts, i) => (
            <td key={i}>
              <MultipleCell {...{ row, posts, print }} largest={multiples.largest} isFirst={i === 0} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
};

interface MultipleCellProps {
  readonly row: MultipleRow;
  readonly posts: number;
  readonly largest: number;
  readonly isFirst: boolean;
  readonly print: PostsPrinter;
}

/** The width a bar of the largest number has, of the drawing's own units. */
const whole = 100;

const MultipleCell = ({ row, posts, largest, isFirst, print }: MultipleCellProps) => {
  const scale = largest > 0 ? whole / largest : 0;
  const first = row.posts[0] ?? 0;
  const change = posts - first;
  const way = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <div className={styles['cell']}>
      <svg viewBox={`0 0 ${whole} 12`} preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles['bar']} y="1.5" width={posts * scale} height="9" />
        {!isFirst && (
          <line className={styles['first']} x1={first * scale} x2={first * scale} y1="0" y2="12" />
        )}
      </svg>
      <span>{print.plain(posts)}</span>
      <small data-change={way}>
        {isFirst || way === 'same' ? '' : `${changeMark[way]}${print.signed(change)}`}
      </small>
    </div>
  );
};
