import { replayLog } from '../../../domain/plan/replay-log';
import { unpackPlan } from '../../../interchange/plan-link';
import type { Tried } from './use-show';

/** A plan that was tried in the other window, as it travelled; undefined for what does not read. */
export const readTried = async (packed: string): Promise<Tried | undefined> => {
  const read = await unpackPlan(packed);
  return read.ok ? { packed, loose: read.value, plan: replayLog(read.value).plan } : undefined;
};
