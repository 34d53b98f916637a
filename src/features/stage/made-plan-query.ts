import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../../api/client';
import { endpoints } from '../../api/contract';
import type { PlanDocument } from '../../domain/plan/plan-log';
import type { LoosePlan } from '../../interchange/plan-file';
import { unpackPlan } from '../../interchange/plan-link';
import type { LabView } from '../../state/lab-view';

/** A plan somebody made, with its history. */
export type MadePlan = LoosePlan & Pick<PlanDocument, 'deleted'>;

/** The plan of a view that no template makes: kept by the server, or carried by the address. Rejects where the address is damaged. */
export const madePlanQuery = (client: ApiClient, { plan, packed }: Pick<LabView, 'plan' | 'packed'>) =>
  queryOptions({
    queryKey: packed === undefined ? ['plans', 'one', plan] : ['plans', 'carried', packed],
    queryFn: ({ signal }): Promise<MadePlan> =>
      packed === undefined ? client.get(endpoints.plan, { path: { id: plan } }, signal) : carried(packed),
  });

const carried = async (packed: string): Promise<LoosePlan> => {
  const read = await unpackPlan(packed);
  if (!read.ok) throw new Error(`a plan that cannot be read: ${read.problems.code}`);
  return read.value;
};
