import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiClient } from '../../../api/api-context';
import { planQuery, plansQuery } from '../../../api/queries-plans';
import { allocate } from '../../../domain/plan/allocate';
import { mergePatch } from '../../../domain/plan/merge-patch';
import type { PlanDocument } from '../../../domain/plan/plan-log';
import { totalPatch } from '../../../domain/plan/plan-size';
import { replayLog } from '../../../domain/plan/replay-log';
import { startPlan } from '../../../domain/plan/start-plan';
import type { Planned } from '../../../domain/plan-effects/comparison';
import type { Plan } from '../../../domain/plan/plan';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import { compareChoiceWords } from '../../../i18n/compare-choice-words';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { CompareMultiples } from '../../../pictures/plan/compare-multiples';
import { ComparePicture } from '../../../pictures/plan/compare-picture';
import { baselineId, type LabView } from '../../../state/lab-view';
import type { PanelProps } from '../lab-panel';
import { baselineName } from '../plan-names';
import styles from './compare-panel.module.css';

/** The plan against others: one as a difference picture, more as small multiples on one scale. */
export const ComparePanel = ({ desk, view, go }: PanelProps) => {
  const { language } = useSpeech();
  const words = compareChoiceWords[language];
  const { ground } = desk.state;
  const { plan, allocated } = desk.derived;
  const chosen = useMemo(() => view.compared.filter((id) => id !== view.plan), [view.compared, view.plan]);
  const { others, failed } = useOthers(ground, chosen, plan);
  const own = allocated.ok ? { plan, allocation: allocated.value } : undefined;
  return (
    <div className={styles.compare}>
      <Choices
        ground={ground}
        view={view}
        chosen={chosen}
        onChoose={(compared) => go({ ...view, compared }, 'replace')}
      />
      {failed.length > 0 && <p role="alert">{words.failed(failed.join(', '))}</p>}
      {!own && <p role="status">{words.ownFails}</p>}
      {own && others.length === 0 && chosen.length === 0 && <p>{words.chooseOne}</p>}
      {own && others.length === 1 && others[0] && <ComparePicture ground={ground} a={others[0]} b={own} />}
      {own && others.length > 1 && <CompareMultiples ground={ground} plans={[own, ...others]} />}
    </div>
  );
};

interface ChoicesProps {
  readonly ground: PlanGround;
  readonly view: LabView;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

const Choices = ({ ground, view, chosen, onChoose }: ChoicesProps) => {
  const { language } = useSpeech();
  const words = compareChoiceWords[language];
  const { data } = useQuery(plansQuery(useApiClient(), ground.dataset.id));
  const plans = [
    { id: baselineId, name: baselineName(ground, labWords[language]) },
    ...(data?.items ?? []).filter(({ id, deleted }) => deleted === undefined && id !== view.plan),
  ];
  return (
    <fieldset className={styles.choices}>
      <legend>{words.with}</legend>
      {plans.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
};

const noPlans: readonly string[] = [];

/** The plans compared with, as the server keeps them; the baseline counts in the posts of the plan. */
const useOthers = (ground: PlanGround, chosen: readonly string[], own: Plan) => {
  const client = useApiClient();
  const name = baselineName(ground, labWords[useSpeech().language]);
  const documents = useQueries({
    queries: chosen.filter((id) => id !== baselineId).map((id) => planQuery(client, id)),
    combine: dataOf,
  });
  const { total } = own.size;
  return useMemo(() => {
    const plans = chosen.flatMap((id): readonly Plan[] => {
      if (id === baselineId) return [baselineIn(ground, total, name)];
      const document = documents.find((each) => each.id === id);
      return document ? [replayLog(document).plan] : [];
    });
    const planned = plans.map((plan) => ({ plan, allocated: allocate(ground, plan) }));
    return {
      others: planned.flatMap(({ plan, allocated }): readonly Planned[] =>
        allocated.ok ? [{ plan, allocation: allocated.value }] : [],
      ),
      failed: planned.flatMap(({ plan, allocated }) => (allocated.ok ? noPlans : [plan.name])),
    };
  }, [ground, chosen, documents, total, name]);
};

const dataOf = (answers: readonly { readonly data: PlanDocument | undefined }[]): readonly PlanDocument[] =>
  answers.flatMap(({ data }) => data ?? []);

/** The baseline in the posts a plan counts in. */
const baselineIn = (ground: PlanGround, total: number | undefined, name: string): Plan => {
  const plan = startPlan(ground, 'baseline', name);
  return total === undefined ? plan : mergePatch(plan, totalPatch(ground, plan, total));
};
