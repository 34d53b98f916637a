import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useApiClient } from '../../../api/api-context';
import { datasetQuery } from '../../../api/queries';
import { ApiError } from '../../../api/api-error';
import { useSpeech } from '../../../i18n/language-context';
import { planFileWords } from '../../../i18n/plan-file-words';
import { readPlan } from '../../../interchange/plan-file';
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
  const id = useId();
  const take = async (file: File): Promise<string | undefined> => {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return words.problems.unreadable;
    const read = readPlan(text);
    if (!read.ok) return sayPlanFileProblem(read.problems, speech);
    const { dataset } = read.value.start;
    try {
      await cache.fetchQuery(datasetQuery(client, dataset));
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return words.problems['other-data']({ dataset });
      throw error;
    }
    onMade((await keepNew(api, read.value)).id);
    return undefined;
  };
  const choose = (file: File | undefined) => {
    setWrong('');
    if (!file) return;
    take(file).then(
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
          choose(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={buttons.quiet}>
        {words.from}
      </label>
      <small id={`${id}-help`} className={styles.lead}>
        {words.fromHelp}
      </small>
      {wrong !== '' && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
};
