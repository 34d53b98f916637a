import { memo, useState } from 'react';
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

type AskedFor = 'rename' | 'note';

interface PlanMenuProps {
  /** Of the plan that is open. */
  readonly id: string;
  readonly name: string;
  readonly view: LabView;
  readonly go: GoLab;
}

/** What can be done with the plan that is open, as a whole. */
export const PlanMenu = memo(({ id, name, view, go }: PlanMenuProps) => {
  const words = labWords[useSpeech().language];
  const api = usePlanApi();
  const said = useErrorWords();
  const act = usePlanDraft((draft) => draft.act);
  const locked = usePlanDraft(({ replayed }) => replayed?.locked === true);
  const note = usePlanDraft(({ replayed }) => replayed?.plan.note ?? '');
  const [asked, setAsked] = useState<AskedFor>();
  const [wrong, setWrong] = useState('');
  const failed = (error: unknown) =>
    setWrong(said(error instanceof Error ? error : new Error(String(error))));
  const duplicate = () => {
    duplicatePlan(api, id, words.tabs.copyOf(name)).then((copy) => go({ ...view, plan: copy.id }), failed);
  };
  const remove = () => {
    deletePlan(api, id).then(() => {
      useRemovedPlan.setState({ removed: { id, name } });
      go({ ...view, plan: baselineId });
    }, failed);
  };
  const ask = (what: AskedFor, button: HTMLElement) => {
    leaveMenu(button);
    setAsked(what);
  };
  const take = (text: string) => {
    setAsked(undefined);
    if (asked) act({ kind: 'edit', name: asked, patch: { [asked === 'note' ? 'note' : 'name']: text } });
  };
  return (
    <>
      <DisclosureMenu label={words.tabs.menu(name)} face="⋯">
        <div className={styles.menu}>
          <button
            type="button"
            disabled={locked}
            className={buttons.quiet}
            onClick={({ currentTarget }) => ask('rename', currentTarget)}
          >
            {words.tabs.rename}
          </button>
          <button
            type="button"
            disabled={locked}
            className={buttons.quiet}
            onClick={({ currentTarget }) => ask('note', currentTarget)}
          >
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
      {asked && (
        <AskedWords what={asked} name={name} note={note} onDone={take} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
});
PlanMenu.displayName = 'PlanMenu';

interface AskedWordsProps {
  readonly what: AskedFor;
  readonly name: string;
  readonly note: string;
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
}

const AskedWords = ({ what, name, note, ...on }: AskedWordsProps) => {
  const { tabs, create } = labWords[useSpeech().language];
  return what === 'rename' ? (
    <WordsDialog
      {...on}
      title={tabs.rename}
      label={create.name}
      value={name}
      lines={1}
      needed={create.needsName}
    />
  ) : (
    <WordsDialog {...on} title={tabs.note} label={tabs.note} value={note} lines={4} />
  );
};

/** Closes the menu before it asks, so that it is not in the way of what was changed; the focus comes back to its button. */
const leaveMenu = (button: HTMLElement) => {
  const menu = button.closest('details');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
};
