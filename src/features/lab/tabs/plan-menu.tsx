import { useState } from 'react';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { baselineId, type LabView } from '../../../state/lab-view';
import { deletePlan, duplicatePlan } from '../../../state/plan-acts';
import { usePlanDraft } from '../../../state/plan-draft';
import buttons from '../../../ui/button.module.css';
import { DisclosureMenu } from '../../../ui/disclosure-menu';
import { WordsDialog } from '../dialogs/words-dialog';
import { useErrorWords } from '../lab-notices';
import type { GoLab } from '../go-lab';
import { useRemovedPlan } from '../removed-plan';
import { usePlanApi } from '../use-plan-api';
import styles from './plan-tabs.module.css';

interface PlanMenuProps {
  readonly plan: { readonly id: string; readonly name: string };
  readonly view: LabView;
  readonly go: GoLab;
}

/** What can be done with the plan that is open, as a whole. */
export const PlanMenu = ({ plan, view, go }: PlanMenuProps) => {
  const words = labWords[useSpeech().language];
  const api = usePlanApi();
  const said = useErrorWords();
  const act = usePlanDraft((draft) => draft.act);
  const replayed = usePlanDraft((draft) => draft.replayed);
  const [asked, setAsked] = useState<'rename' | 'note'>();
  const [wrong, setWrong] = useState('');
  const locked = replayed?.locked === true;
  const failed = (error: unknown) =>
    setWrong(said(error instanceof Error ? error : new Error(String(error))));
  const duplicate = () => {
    duplicatePlan(api, plan.id, words.tabs.copyOf(plan.name)).then(
      ({ id }) => go({ ...view, plan: id }),
      failed,
    );
  };
  const remove = () => {
    deletePlan(api, plan.id).then(() => {
      useRemovedPlan.setState({ removed: plan });
      go({ ...view, plan: baselineId });
    }, failed);
  };
  const take = (part: 'name' | 'note') => (text: string) => {
    setAsked(undefined);
    act({ kind: 'edit', name: part === 'name' ? 'rename' : 'note', patch: { [part]: text } });
  };
  return (
    <>
      <DisclosureMenu label={words.tabs.menu(plan.name)} face="⋯">
        <div className={styles.menu}>
          <button
            type="button"
            disabled={locked}
            className={buttons.quiet}
            onClick={() => setAsked('rename')}
          >
            {words.tabs.rename}
          </button>
          <button type="button" disabled={locked} className={buttons.quiet} onClick={() => setAsked('note')}>
            {words.tabs.note}
          </button>
          <button type="button" className={buttons.quiet} onClick={duplicate}>
            {words.tabs.duplicate}
          </button>
          <button type="button" className={buttons.quiet} onClick={remove}>
            {words.tabs.remove}
          </button>
          {wrong !== '' && <p role="alert">{wrong}</p>}
        </div>
      </DisclosureMenu>
      {asked === 'rename' && (
        <WordsDialog
          title={words.tabs.rename}
          label={words.create.name}
          value={plan.name}
          lines={1}
          needed={words.create.needsName}
          onDone={take('name')}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === 'note' && (
        <WordsDialog
          title={words.tabs.note}
          label={words.tabs.note}
          value={replayed?.plan.note ?? ''}
          lines={4}
          onDone={take('note')}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
};
