import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isNotThere, planQuery } from '../../api/queries-plans';
import { allocate } from '../../domain/plan/allocate';
import { mergePatch } from '../../domain/plan/merge-patch';
import type { Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { PlanDocument } from '../../domain/plan/plan-log';
import { totalPatch } from '../../domain/plan/plan-size';
import { replayLog } from '../../domain/plan/replay-log';
import { startPlan } from '../../domain/plan/start-plan';
import type { Planned } from '../../domain/plan-effects/comparison';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import type { Client } from '../use-picture-data';
import { baselineName } from './baseline-name';

interface Compared {
  readonly client: Client;
  readonly ground: PlanGround;
  /** Ids of plans, in order. */
  readonly chosen: readonly string[];
  readonly own: Plan;
  /** What stands for the baseline among the ids. */
  readonly baseline: string;
}

const noPlans: readonly string[] = [];

/** The plans compared with, as the server keeps them; the baseline counts in the posts of the plan. */
export const useComparedPlans = ({ client, ground, chosen, own, baseline }: Compared) => {
  const name = baselineName(ground, labWords[useSpeech().language]);
  const { documents, waiting, gone } = useQueries({
    queries: chosen.filter((id) => id !== baseline).map((id) => planQuery(client, id)),
    combine: answered,
  });
  const { total } = own.size;
  return useMemo(() => {
    const plans = chosen.flatMap((id): readonly Plan[] => {
      if (id === baseline) return [baselineIn(ground, total, name)];
      const document = documents.find((each) => each.id === id);
      return document ? [replayLog(document).plan] : [];
    });
    const planned = plans.map((plan) => ({ plan, allocated: allocate(ground, plan) }));
    return {
      waiting,
      gone,
      others: planned.flatMap(({ plan, allocated }): readonly Planned[] =>
        allocated.ok ? [{ plan, allocation: allocated.value }] : [],
      ),
      failed: planned.flatMap(({ plan, allocated }) => (allocated.ok ? noPlans : [plan.name])),
    };
  }, [ground, chosen, documents, waiting, gone, total, name, baseline]);
};

interface Answer {
  readonly data: PlanDocument | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
}

const isMissing = ({ data, error }: Answer): boolean =>
  data?.deleted !== undefined || (!data && isNotThere(error));

const answered = (answers: readonly Answer[]) => ({
  documents: answers.flatMap(({ data }): readonly PlanDocument[] => (data ? [data] : [])),
  /** True until each was answered for the first time. */
  waiting: answers.some(({ isPending }) => isPending),
  /** True where one of them is deleted, or is not there. */
  gone: answers.some(isMissing),
});

/** The baseline in the posts a plan counts in. */
const baselineIn = (ground: PlanGround, total: number | undefined, name: string): Plan => {
  const plan = startPlan(ground, 'baseline', name);
  return total === undefined ? plan : mergePatch(plan, totalPatch(ground, plan, total));
};
