import { useMemo, useState } from 'react';
import type { PlanDocument, Step } from '../../../domain/plan/plan-log';
import { leavesOf } from '../../../domain/plan/merge-patch';
import type { Replayed } from '../../../domain/plan/replay-log';
import { historyWords } from '../../../i18n/history-words';
import { useSpeech } from '../../../i18n/language-context';
import { planFromPast } from '../../../state/plan-acts';
import { panelOfLeaf } from '../go-to-leaf';
import { useErrorWords } from '../lab-notices';
import type { PanelProps } from '../panel-props';
import { usePlanApi } from '../use-plan-api';
import { findSteps, type StepFilter } from './find-steps';
import { HistoryFilter } from './history-filter';
import styles from './history-panel.module.css';
import { HistoryStep, type StepStanding } from './history-step';

type HistoryPanelProps = PanelProps & {
  readonly document: PlanDocument;
  readonly replayed: Replayed;
};

/** Steps drawn at first and by each wish for more. */
const pageSize = 100;

/** Every step of a plan, the last first: to be looked through, gone to, and gone on from. */
export const HistoryPanel = ({ desk, view, go, document, replayed }: HistoryPanelProps) => {
  const speech = useSpeech();
  const words = historyWords[speech.language];
  const { ground } = desk.state;
  const api = usePlanApi();
  const said = useErrorWords();
  const [filter, setFilter] = useState<StepFilter>({ reasoned: false, text: '' });
  const [pages, setPages] = useState(1);
  const [wrong, setWrong] = useState('');
  const { log } = document;
  const found = useMemo(() => findSteps(log, filter, ground, speech), [log, filter, ground, speech]);
  const standing = useMemo(() => standings(replayed), [replayed]);
  const goTo = (step: Step) => {
    const leaf = step.act.kind === 'edit' ? leavesOf(step.act.patch)[0] : undefined;
    if (leaf !== undefined) go({ ...view, panel: panelOfLeaf(leaf, 'picture'), at: leaf });
  };
  const restore = (number: number) => {
    const name = words.restored(replayed.plan.name, String(number));
    planFromPast(api, document, { steps: number, name }).then(
      ({ id }) => go({ ...view, plan: id, panel: 'picture' }),
      (error: unknown) => setWrong(said(error instanceof Error ? error : new Error(String(error)))),
    );
  };
  const count = (n: number) => speech.format.posts(n);
  const shown = found.slice(0, pages * pageSize);
  return (
    <section className={styles.history} aria-label={words.title}>
      <p className={styles.lead}>{words.lead}</p>
      <HistoryFilter log={log} filter={filter} onChange={setFilter} />
      <p role="status" className={styles.lead}>
        {log.length === 0
          ? words.empty
          : found.length === 0
            ? words.none
            : words.shown(count(found.length), count(log.length))}
      </p>
      {wrong !== '' && <p role="alert">{wrong}</p>}
      <ol>
        {shown.map(({ step, number }) => (
          <HistoryStep
            key={step.id}
            step={step}
            number={number}
            log={log}
            ground={ground}
            standing={standing.get(step.id)}
            onGo={() => goTo(step)}
            onRestore={() => restore(number)}
          />
        ))}
      </ol>
      {shown.length < found.length && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          {words.more(count(found.length - shown.length))}
        </button>
      )}
    </section>
  );
};

/** What became of a step: taken back, or without effect from the start. */
const standings = ({ effective, ignored, edits }: Replayed): ReadonlyMap<string, StepStanding> => {
  const inForce = new Set(effective.map(({ id }) => id));
  return new Map<string, StepStanding>([
    ...edits.map(({ step }) => [step.id, inForce.has(step.id) ? 'in-force' : 'undone'] as const),
    ...ignored.map((step) => [step.id, 'no-effect'] as const),
  ]);
};
