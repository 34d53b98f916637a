import type { Problem } from '../result';

export const violationCodes = [
  'unit-duplicate',
  'unit-unknown',
  'parents-unordered',
  'parent-cycle',
  'opening-duplicate',
  'opening-outside-interval',
  'posts-not-whole',
  'posts-negative',
  'batch-duplicate',
  'batch-unbalanced',
  'transfers-mismatch',
  'period-reversed',
  'period-outside',
  'refinement-duplicate',
  'refinement-of-unknown',
  'refinement-stray-unit',
  'refinement-mismatch',
  'entry-after-closure',
  'posts-left-at-closure',
  'balance-negative',
  'members-exceed-group',
  'members-short-of-group',
] as const;
export type ViolationCode = (typeof violationCodes)[number];

/** A law of the ledger that is broken: where, and by how much. Posts in `detail` are whole unless the code says not. */
export type Violation = Problem<ViolationCode>;

/** NaN and the infinities as text, for they do not survive JSON. */
export const told = (x: number): number | string => (Number.isFinite(x) ? x : String(x));
