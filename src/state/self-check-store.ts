import { create } from 'zustand';
import type { CheckResult } from '../domain/self-check/self-check-result';

export type SelfCheckStatus = 'not-run' | 'running' | 'passed' | 'failed';

export interface SelfCheckState {
  readonly status: SelfCheckStatus;
  /** The data set it is about; absent before the first run. */
  readonly dataset?: string;
  readonly passed: number;
  readonly failed: number;
  /** What the last run found, complete once it is over. */
  readonly results: readonly CheckResult[];
  readonly finishedAt?: Date;
  /** What kept the last run from being made: an answer that did not come. */
  readonly error?: Error;
}

/** How the numbers on screen stood up to being recomputed. */
export const useSelfCheck = create<SelfCheckState>()(() => ({
  status: 'not-run',
  passed: 0,
  failed: 0,
  results: [],
}));
