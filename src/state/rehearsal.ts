import * as z from 'zod/mini';
import '../api/contract-jitless';
import { fieldsOf, readStored, store } from './browser-storage';

/** Seconds spent on each step in the last rehearsal, by the step's id. */
export type StepTimes = Readonly<Record<string, number>>;

const timesSchema = z.record(z.string(), z.number().check(z.gte(0), z.lte(86_400)));

export const rehearsalKey = (deck: string): string => `quotaflow.rehearsal.${deck}`;

/** Reads the times a browser kept; none where it kept nothing that reads. */
export const decodeTimes = (raw: string | null): StepTimes => {
  const parsed = timesSchema.safeParse(fieldsOf(raw));
  return parsed.success ? parsed.data : {};
};

export const keptTimes = (deck: string): StepTimes => decodeTimes(readStored(rehearsalKey(deck)));

/** Keeps times; with none, forgets them. */
export const keepTimes = (deck: string, times: StepTimes): void => {
  try {
    if (Object.keys(times).length === 0) localStorage.removeItem(rehearsalKey(deck));
    else store(rehearsalKey(deck), times);
  } catch {
    return;
  }
};
