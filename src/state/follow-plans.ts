import type { PlanApi } from './plan-api';
import { planChannel } from './plan-channel';

const channel = planChannel();

/** Asks anew for plans that are written, here or in another window; returns how to stop. `hear` is told of each, by its id. */
export const followPlans = ({ cache }: Pick<PlanApi, 'cache'>, hear: (id: string) => void): (() => void) =>
  channel.listen(({ plan }) => {
    void cache.invalidateQueries({ queryKey: ['plans', 'one', plan] }).then(() => hear(plan));
  });
