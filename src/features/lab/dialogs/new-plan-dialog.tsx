import { useState, type SyntheticEvent } from 'react';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import { planTemplates, type PlanTemplate } from '../../../domain/plan/plan-template';
import { startPlan } from '../../../domain/plan/start-plan';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { createPlan } from '../../../state/plan-acts';
import { usePreferences } from '../../../state/preferences';
import buttons from '../../../ui/button.module.css';
import { useErrorWords } from '../lab-notices';
import { freeName } from '../plan-names';
import { usePlanApi } from '../use-plan-api';
import { DialogFrame } from '../../../ui/dialog-frame';
import styles from '../../../ui/dialog-frame.module.css';
import { ImportPlan } from './import-plan';

interface NewPlanDialogProps {
  readonly ground: PlanGround;
  /** Names of the plans there are. */
  readonly taken: readonly string[];
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

/** A new plan: its name, and what it starts from. */
export const NewPlanDialog = ({ ground, taken, onMade, onClose }: NewPlanDialogProps) => {
  const words = labWords[useSpeech().language];
  const api = usePlanApi();
  const said = useErrorWords();
  const [name, setName] = useState(() => freeName(taken, words));
  const [template, setTemplate] = useState<PlanTemplate>('population-first');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const { author, setAuthor } = usePreferences();
  const [signed, setSigned] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setWrong(words.create.needsName);
    setBusy(true);
    if (author === undefined) setAuthor(signed);
    createPlan(api, startPlan(ground, template, name.trim())).then(
      ({ id }) => onMade(id),
      (error: unknown) => {
        setBusy(false);
        setWrong(words.create.failed + said(error instanceof Error ? error : new Error(String(error))));
      },
    );
    return undefined;
  };
  return (
    <DialogFrame title={words.create.title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.lead}>{words.create.lead}</p>
        <label className={styles.field}>
          {words.create.name}
          <input
            type="text"
            autoComplete="off"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        {author === undefined && (
          <label className={styles.field}>
            {words.author.title}
            <input
              type="text"
              autoComplete="name"
              maxLength={100}
              aria-describedby="author-lead"
              value={signed}
              onChange={(event) => setSigned(event.target.value)}
            />
            <small id="author-lead" className={styles.lead}>
              {words.author.lead}
            </small>
          </label>
        )}
        <Templates value={template} onChange={setTemplate} />
        {wrong !== '' && (
          <p role="alert" className={styles.wrong}>
            {wrong}
          </p>
        )}
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid} disabled={busy}>
            {words.create.make}
          </button>
          <button type="button" className={buttons.quiet} onClick={onClose}>
            {words.act.cancel}
          </button>
        </div>
      </form>
      <ImportPlan onMade={onMade} />
    </DialogFrame>
  );
};

interface TemplatesProps {
  readonly value: PlanTemplate;
  readonly onChange: (template: PlanTemplate) => void;
}

const Templates = ({ value, onChange }: TemplatesProps) => {
  const { create } = labWords[useSpeech().language];
  return (
    <fieldset className={styles.choices}>
      <legend>{create.template}</legend>
      {planTemplates.map((each) => (
        <label key={each} className={styles.choice}>
          <input
            type="radio"
            name="template"
            checked={each === value}
            aria-describedby={`template-${each}`}
            onChange={() => onChange(each)}
          />
          {create.templates[each].name}
          <small id={`template-${each}`}>{create.templates[each].help}</small>
        </label>
      ))}
    </fieldset>
  );
};
