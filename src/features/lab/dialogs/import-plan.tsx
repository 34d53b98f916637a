import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useApiClient } from '../../../api/api-context';
import { datasetQuery } from '../../../api/queries';
import { ApiError } from '../../../api/api-error';
import { useSpeech } from '../../../i18n/language-context';
import { planFileWords } from '../../../i18n/plan-file-words';
import { readKeptPlans, type KeptPlan } from '../../../interchange/kept-plans';
import { readPlan, type LoosePlan } from '../../../interchange/plan-file';
import { keepNew } from '../../../state/plan-acts';
import { useErrorWords } from '../lab-notices';
import { usePlanApi } from '../use-plan-api';
import { sayPlanFileProblem } from './say-plan-file-problem';
import styles from '../../../ui/dialog-frame.module.css';
import buttons from '../../../ui/button.module.css';
import files from './import-plan.module.css';

/** Makes a plan of a file, whole or not at all; what is wrong with the file stands beside it. */
export const ImportPlan = ({ onMade }: { onMade: (id: string) => void }) => {
  const speech = useSpeech();
  const words = planFileWords[speech.language];
  const api = usePlanApi();
  const said = useErrorWords();
  const client = useApiClient();
  const cache = useQueryClient();
  const [wrong, setWrong] = useState('');
  const [found, setFound] = useState<readonly KeptPlan[]>([]);
  const id = useId();
  const take = async (file: File): Promise<string | undefined> => {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return words.problems.unreadable;
    const kept = readKeptPlans(text);
    if (kept === undefined) {
      const read = readPlan(text);
      return read.ok ? keep(read.value) : sayPlanFileProblem(read.problems, speech);
    }
    const [only, ...more] = kept;
    if (only === undefined) return words.problems['none-kept'];
    if (more.length === 0) return keep(only.plan);
    setFound(kept);
    return undefined;
  };
  const keep = async (plan: LoosePlan): Promise<string | undefined> => {
    const { dataset } = plan.start;
    try {
      await cache.fetchQuery(datasetQuery(client, dataset));
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return words.problems['other-data']({ dataset });
      throw error;
    }
    onMade((await keepNew(api, plan)).id);
    return undefined;
  };
  const attempt = (work: Promise<string | undefined>) => {
    setWrong('');
    work.then(
      (problem) => problem !== undefined && setWrong(words.refused + problem),
      (error: unknown) =>
        setWrong(words.refused + said(error instanceof Error ? error : new Error(String(error)))),
    );
  };
  return (
    <div className={files.import}>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => {
          setFound([]);
          const file = currentTarget.files?.[0];
          if (file) attempt(take(file));
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={buttons.quiet}>
        {words.from}
      </label>
      <small id={`${id}-help`} className={styles.lead}>
        {words.fromHelp}
      </small>
      {found.length > 0 && <FoundPlans found={found} onChosen={(plan) => attempt(keep(plan))} />}
      {wrong !== '' && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
};

interface FoundPlansProps {
  readonly found: readonly KeptPlan[];
  readonly onChosen: (plan: LoosePlan) => void;
}

/** Several plans in one file, of which one is chosen. */
const FoundPlans = ({ found, onChosen }: FoundPlansProps) => {
  const { several } = planFileWords[useSpeech().language];
  return (
    <div role="group" aria-label={several} className={files.found}>
      <p>{several}</p>
      {found.map(({ id, name, plan }) => (
        <button key={id} type="button" className={buttons.quiet} onClick={() => onChosen(plan)}>
          {name}
        </button>
      ))}
    </div>
  );
};
