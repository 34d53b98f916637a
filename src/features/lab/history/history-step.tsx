import { memo } from 'react';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { Step } from '../../../domain/plan/plan-log';
import { historyWords } from '../../../i18n/history-words';
import { useSpeech } from '../../../i18n/language-context';
import styles from './history-panel.module.css';
import { changesOf, titleOfAct } from './say-step';

export type StepStanding = 'in-force' | 'undone' | 'no-effect';

interface HistoryStepProps {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  readonly log: readonly Step[];
  readonly ground: PlanGround;
  /** Absent for what is no edit. */
  readonly standing: StepStanding | undefined;
  readonly onGo: () => void;
  readonly onRestore: () => void;
}

/** One step: what was done, by whom, when and why. */
export const HistoryStep = memo((props: HistoryStepProps) => {
  const { step, number, log, ground, standing, onGo, onRestore } = props;
  const speech = useSpeech();
  const words = historyWords[speech.language];
  const { act, author, reason, at } = step;
  const title = titleOfAct(act, log, speech);
  const numbered = words.numbered(String(number));
  const changes = changesOf(act, log, ground, speech);
  return (
    <li className={styles.step} data-standing={standing}>
      <span className={styles.number}>{number}</span>
      <div className={styles.said}>
        <b>{title}</b>
        {standing === 'undone' && <small>{words.undone}</small>}
        {standing === 'no-effect' && <small>{words.noEffect}</small>}
        {changes.length > 0 && <p>{speech.format.clauses(changes)}</p>}
        {reason !== undefined && <p>{words.reason(reason)}</p>}
        <p className={styles.by}>
          {author === '' ? words.noAuthor : author} · <time dateTime={at}>{timeOf(at, speech.language)}</time>
        </p>
      </div>
      <div className={styles.acts}>
        {act.kind === 'edit' && (
          <button type="button" aria-label={`${numbered} ${words.goTo}`} onClick={onGo}>
            {words.goTo}
          </button>
        )}
        <button type="button" aria-label={`${numbered} ${words.restore}`} onClick={onRestore}>
          {words.restore}
        </button>
      </div>
    </li>
  );
});
HistoryStep.displayName = 'HistoryStep';

const timeOf = (at: string, language: string): string => {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : date.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium' });
};
