import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { comparePlans } from '../../domain/plan-effects/compare-plans';
import type { Planned } from '../../domain/plan-effects/comparison';
import { differenceGraph, type DifferenceGraph } from '../../domain/plan-effects/difference-graph';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { compareWords } from '../../i18n/effects-compare-words';
import { useSpeech } from '../../i18n/language-context';
import { BasisBadge } from '../../ui/basis-badge';
import { Choice } from '../../ui/choice';
import { useSize } from '../../ui/use-size';
import { compareSentenceText } from './compare-texts';
import { CompareTable } from './compare-table';
import styles from './compare-picture.module.css';
import { DifferenceChart } from './difference-chart';
import { DifferenceKey } from './difference-key';
import { unitNames, type UnitNames } from './unit-names';

export interface ComparePictureProps {
  readonly ground: PlanGround;
  /** The first is the ghost, often the baseline. */
  readonly a: Planned;
  readonly b: Planned;
  /** CSS pixels of the diagram, 420 unless told. */
  readonly height?: number;
  /** What can be done with the drawing: stands under it. */
  readonly acts?: (drawn: ComparedDrawing) => ReactNode;
}

/** A difference picture with its words. */
export interface ComparedDrawing {
  readonly graph: DifferenceGraph;
  readonly names: UnitNames;
  readonly title: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** The names of both plans. */
  readonly was: string;
  readonly is: string;
}

const ways = ['pool', 'years'] as const;
const narrowest = 280;

/** Two plans compared: a sentence, one diagram with gains and losses on a ghost, and what changes as a table. */
export const ComparePicture = ({ ground, a, b, height = 420, acts }: ComparePictureProps) => {
  const speech = useSpeech();
  const { language, messages, format } = speech;
  const words = compareWords[language];
  const [via, setVia] = useState<DifferenceGraph['via']>('pool');
  const comparison = useMemo(() => comparePlans(ground, a, b), [ground, a, b]);
  const graph = useMemo(() => differenceGraph(ground, a, b, via), [ground, a, b, via]);
  const names = unitNames(ground, language);
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const id = useId();
  const sentence = compareSentenceText(comparison, speech);
  const title = words.title({ was: a.plan.name, is: b.plan.name });
  const { total, counted, rolledUp } = comparison;
  const notes = [
    counted === 'per-thousand' && words.counted({ was: format.posts(total.was), is: format.posts(total.is) }),
    rolledUp && words.rolledUp,
  ].filter((text) => text !== false);
  return (
    <section className={styles['compare']} aria-labelledby={id}>
      <header className={styles['head']}>
        <h2 id={id}>{title}</h2>
        <BasisBadge basis="scenario" label={messages.basis.scenario} />
      </header>
      <p className={styles['sentence']}>{sentence}</p>
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      <div className={styles['tools']}>
        <DifferenceKey name={b.plan.name} />
        <Choice label={words.via.label} value={via} choices={ways} names={words.via} onChange={setVia} />
      </div>
      <div ref={place}>
        <DifferenceChart
          graph={graph}
          names={names}
          title={`${title}：${sentence}`}
          width={Math.max(narrowest, width)}
          height={height}
        />
      </div>
      {acts?.({ graph, names, title, sentence, notes, was: a.plan.name, is: b.plan.name })}
      <CompareTable comparison={comparison} names={names} was={a.plan.name} is={b.plan.name} />
    </section>
  );
};
