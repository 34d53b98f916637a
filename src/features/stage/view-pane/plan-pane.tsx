import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiClient } from '../../../api/api-context';
import type { Plan } from '../../../domain/plan/plan';
import { replayLog } from '../../../domain/plan/replay-log';
import { startPlan } from '../../../domain/plan/start-plan';
import { paneWords } from '../../../i18n/pane-words';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { templateName } from '../../../pictures/plan/baseline-name';
import { planBasis } from '../../../pictures/plan/plan-basis';
import { usePlanGround } from '../../../pictures/plan/use-plan-ground';
import { templateOf, type LabView } from '../../../state/lab-view';
import { madePlanQuery } from '../made-plan-query';
import { ComparedPlanPane } from './compared-plan-pane';
import type { PanePins, ShowContent } from './pane-content';
import { PlanFlowPane } from './plan-flow-pane';
import type { PlanPart } from './plan-part';

interface PlanPaneProps extends PanePins {
  readonly view: LabView;
  /** Stands for the plan of the view: what is tried and not kept. */
  readonly tried?: Plan | undefined;
  readonly show: ShowContent;
}

/** A view of the lab: the flows of a plan, or what it changes of another. */
export const PlanPane = ({ view, tried, ...rest }: PlanPaneProps) => {
  const { ground, plan, isDeleted, isUnreadable, asking } = usePlan(view, tried);
  const { deletedPlan, unreadablePlan } = paneWords[useSpeech().language];
  if (!ground || !plan || isDeleted) {
    const gone = isUnreadable ? unreadablePlan : isDeleted ? deletedPlan : undefined;
    const waiting = { said: undefined, legend: null, draw: undefined, empty: false, source: undefined };
    return rest.show({ ...waiting, picture: 'plan', asking, ...(gone !== undefined && { gone }) });
  }
  const basis = planBasis(ground, tried ? undefined : templateOf(view.plan));
  const part: PlanPart = { ...rest, ground, plan, view, basis, asking };
  const others = view.compared.filter((id) => id !== view.plan || tried);
  return view.panel === 'compare' && others.length > 0 ? (
    <ComparedPlanPane {...part} others={others} />
  ) : (
    <PlanFlowPane {...part} />
  );
};

/** The plan of a view with all it stands on. */
const usePlan = (view: LabView, tried: Plan | undefined) => {
  const client = useApiClient();
  const cache = useQueryClient();
  const words = labWords[useSpeech().language];
  const isAsked = !tried && templateOf(view.plan) === undefined;
  const asking = madePlanQuery(client, view);
  const document = useQuery({ ...asking, enabled: isAsked });
  const isUnreadable = view.packed !== undefined && document.isError;
  const kept = useMemo(
    () => tried ?? (document.data && replayLog(document.data).plan),
    [tried, document.data],
  );
  const asked = usePlanGround(client, (isAsked || tried ? kept?.dataset : undefined) ?? view.dataset);
  const { ground } = asked;
  const template = templateOf(view.plan) ?? 'baseline';
  const made = useMemo(
    () => ground && startPlan(ground, template, templateName(ground, template, words)),
    [ground, template, words],
  );
  return {
    ground,
    plan: isAsked || tried ? kept : made,
    isDeleted: isAsked && document.data?.deleted !== undefined,
    isUnreadable: isAsked && isUnreadable,
    asking: {
      waiting: asked.waiting || document.isFetching,
      error: asked.error ?? (isAsked && !isUnreadable ? (document.error ?? undefined) : undefined),
      retry: () => {
        asked.retry();
        if (isAsked) void document.refetch();
      },
      cancel: () => {
        asked.cancel();
        void cache.cancelQueries({ queryKey: asking.queryKey });
      },
    },
  };
};
