import type { PlanDocument } from '../domain/plan/plan-log';
import { planChannel } from './plan-channel';
import type { PlanApi } from './plan-api';
import { indexedJournal } from './plan-journal';
import type { PlanTools } from './plan-session';
import { usePreferences } from './preferences';

/** One of each for the whole window. */
const journal = indexedJournal();
const channel = planChannel();

/** What a plan is edited with in this window. */
export const planTools = ({ client, cache }: PlanApi): PlanTools => ({
  client,
  journal,
  channel,
  author: () => usePreferences.getState().author ?? '',
  written: ({ id }: PlanDocument) => {
    void cache.invalidateQueries({ queryKey: ['plans', 'one', id] });
    void cache.invalidateQueries({ queryKey: ['plans', 'list'] });
  },
});
