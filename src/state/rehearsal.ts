import * as z from 'zod/mini';
import '../api/contract-jitless';

/** Seconds spent on each step in the last rehearsal, by the step's id. */
export type StepTimes = Readonly<Record<string, number>>;

const timesSchema = z.record(z.string(), z.number().check(z.gte(0), z.lte(86_400)));

export const rehearsalKey = (deck: string): string => `quotaflow.rehearsal.${deck}`;

/** Reads the times a browser kept; none where it kept nothing that reads. */
export const decodeTimes = (raw: string | null): StepTimes => {
  try {
    const parsed = timesSchema.safeParse(JSON.parse(raw ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
};

/** Storage may be blocked by policy; times then last as long as the page. */
export const keptTimes = (deck: string): StepTimes => {
  try {
    return decodeTimes(localStorage.getItem(rehearsalKey(deck)));
  } catch {
    return {};
  }
};

/** Keeps times; with none, forgets them. */
export const keepTimes = (deck: string, times: StepTimes): void => {
  try {
    if (Object.keys(times).length === 0) localStorage.removeItem(rehearsalKey(deck));
    else localStorage.setItem(rehearsalKey(deck), JSON.stringify(times));
  } catch {
    return;
  }
};
