import { useState } from 'react';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import type { LabView } from '../../../state/lab-view';
import { usePlanDraft } from '../../../state/plan-draft';
import type { PlanConflict } from '../../../state/plan-reconcile';
import buttons from '../../../ui/button.module.css';
import { sayLeaf, sayValue } from '../history/say-step';
import { useErrorWords } from '../lab-notices';
import type { GoLab } from '../go-lab';
import { DialogFrame } from '../../../ui/dialog-frame';
import styles from '../../../ui/dialog-frame.module.css';

interface ConflictDialogProps {
  readonly conflict: PlanConflict;
  readonly ground: PlanGround;
  readonly view: LabView;
  readonly go: GoLab;
}

/** Where two changed the same: mine, theirs, or mine as a plan of its own. It is to be answered, not closed. */
export const ConflictDialog = ({ conflict, ground, view, go }: ConflictDialogProps) => {
  const speech = useSpeech();
  const words = labWords[speech.language];
  const said = useErrorWords();
  const [wrong, setWrong] = useState('');
  const resolve = usePlanDraft((draft) => draft.resolve);
  const copy = () => {
    const draft = usePlanDraft.getState();
    draft.copyMine(words.tabs.copyOf(draft.replayed?.plan.name ?? '')).then(
      (id) => go({ ...view, plan: id }),
      (error: unknown) => setWrong(said(error instanceof Error ? error : new Error(String(error)))),
    );
  };
  return (
    <DialogFrame title={words.conflict.title} onClose={() => undefined}>
      <p>{conflict.kind === 'deleted' ? words.conflict.deleted : words.conflict.lead}</p>
      {conflict.fields.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.conflict.where}</th>
              <th scope="col">{words.conflict.mine}</th>
              <th scope="col">{words.conflict.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {conflict.fields.map(({ leaf, mine, theirs }) => (
              <tr key={leaf}>
                <th scope="row">{sayLeaf(leaf, ground, speech)}</th>
                <td>{sayValue(mine, speech)}</td>
                <td>{sayValue(theirs, speech)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {wrong !== '' && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <div className={styles.acts}>
        <button type="button" className={buttons.solid} onClick={() => void resolve('mine')}>
          {words.conflict.useMine}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => void resolve('theirs')}>
          {words.conflict.useTheirs}
        </button>
        <button type="button" className={buttons.quiet} onClick={copy}>
          {words.conflict.copy}
        </button>
      </div>
    </DialogFrame>
  );
};
