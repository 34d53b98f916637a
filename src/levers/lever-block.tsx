import { useId, type ReactNode } from 'react';
import { leavesOf } from '../domain/plan/merge-patch';
import { baselinePatch, type PlanBlock } from '../domain/plan/start-plan';
import { leverWords } from '../i18n/lever-words';
import { useSpeech } from '../i18n/language-context';
import { useLeverActs, useLeverState } from './lever-desk';
import styles from './lever-block.module.css';

interface LeverBlockProps {
  /** Absent where the data has no such decision to go back to. */
  readonly block?: PlanBlock;
  /** The part of the plan it is about, where that is no block to go back with. */
  readonly at?: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** Decisions that belong together, with the way back to what the data says. */
export const LeverBlock = ({ block, at, title, note, children }: LeverBlockProps) => {
  const id = useId();
  return (
    <section className={styles.block} aria-labelledby={id} data-at={block ?? at}>
      <div className={styles.head}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {block && <ToBaseline block={block} title={title} />}
      </div>
      {children}
    </section>
  );
};

const ToBaseline = ({ block, title }: { block: PlanBlock; title: string }) => {
  const words = leverWords[useSpeech().language];
  const acts = useLeverActs();
  const { ground, plan, readOnly } = useLeverState();
  const patch = baselinePatch(ground, plan, block);
  if (readOnly || leavesOf(patch).length === 0) return null;
  return (
    <button
      type="button"
      className={styles.back}
      aria-label={words.toBaselineOf(title)}
      onClick={() => acts.edit('baseline', patch)}
    >
      {words.toBaseline}
    </button>
  );
};
