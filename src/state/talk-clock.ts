import * as z from 'zod/mini';
import '../api/contract-jitless';
import { fieldsOf } from './browser-storage';

/** The clock of a talk as a window finds it again when it is loaded anew; a window that is closed takes it along. */
export interface KeptClock {
  /** Seconds before the last start. */
  readonly before: number;
  /** When it was last started, milliseconds since 1970; absent while it stands. */
  readonly since?: number | undefined;
  readonly rehearsing: boolean;
}

const clockSchema = z.object({
  before: z.number().check(z.gte(0)),
  since: z.optional(z.number()),
  rehearsing: z.boolean(),
});

const keyOf = (deck: string): string => `quotaflow.talk.${deck}`;

/** The clock this window had; undefined where it had none, or the browser keeps nothing. */
export const keptClock = (deck: string): KeptClock | undefined => {
  try {
    const read = clockSchema.safeParse(fieldsOf(sessionStorage.getItem(keyOf(deck))));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps the clock for this window, or forgets it. */
export const keepClock = (deck: string, clock: KeptClock | undefined): void => {
  try {
    if (clock) sessionStorage.setItem(keyOf(deck), JSON.stringify(clock));
    else sessionStorage.removeItem(keyOf(deck));
  } catch {
    return;
  }
};
