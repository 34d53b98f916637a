import type { FlowQuery } from '../flows/flow-graph';
import type { Localised } from '../localised';

export const checkKinds = [
  /** A derived figure is what follows from the reported ones. */
  'derived',
  /** Its working says how. */
  'working',
  /** The numbers put into a working come to the figure. */
  'arithmetic',
  /** The interval of a reported figure is what its printed digits allow. */
  'rounding',
  /** Figures said to conflict have no number in common. */
  'conflict',
  /** The figures and the ledger say the same. */
  'report',
  /** The entries of a batch sum to zero. */
  'batch',
  /** The parts of a split move what the batch moves. */
  'split',
  /** Every other law of the ledger. */
  'law',
  /** The posts of the system, before and after. */
  'system',
  /** A flow graph moves what the ledger moves. */
  'moved',
  /** What comes into a year goes out of it. */
  'passing',
  /** Each node and link of a flow graph is what the ledger gives. */
  'drawn',
  /** The districts of an indicator sum to its published total. */
  'indicator',
  /** Organisations before and after are as many as their figure says. */
  'organisations',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** The picture a check asks for. */
export type AskedLevels = Pick<FlowQuery, 'upper' | 'lower' | 'via'>;

/** What a check is about: the id the data have for it, its name where it has one, and the picture it stands in. */
export interface CheckSubject {
  readonly id: string;
  readonly name?: Localised;
  readonly levels?: AskedLevels;
}

/** What one check found. `expected` is recomputed, `found` was served; both language-neutral text. */
export interface CheckResult {
  /** Unique among the results of a run, e.g. `derived:D1`. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly subject: CheckSubject;
  readonly ok: boolean;
  readonly expected: string;
  readonly found: string;
  /** `found` less `expected`, where both are numbers; in the unit of the subject. */
  readonly difference?: number;
}

/** Decimal places that floating error cannot reach are dropped: 47.50000000000001 prints as 47.5. */
export const plain = (x: number): string => (Number.isFinite(x) ? String(Number(x.toPrecision(12))) : '∞');

/** Whether two computations of a number agree; servers may differ in the last binary digits. */
export const agree = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The result of comparing two numbers. */
export function compareNumbers(
  kind: CheckKind,
  subject: CheckSubject,
  expected: number,
  found: number,
): CheckResult {
  const ok = agree(expected, found);
  const result = {
    id: checkId(kind, subject),
    kind,
    subject,
    ok,
    expected: plain(expected),
    found: plain(found),
  };
  return ok ? result : { ...result, difference: Number((found - expected).toPrecision(12)) };
}

/** The result of comparing two texts. */
export const compareTexts = (
  kind: CheckKind,
  subject: CheckSubject,
  expected: string,
  found: string,
): CheckResult => ({ id: checkId(kind, subject), kind, subject, ok: expected === found, expected, found });

const checkId = (kind: CheckKind, { id, levels }: CheckSubject): string =>
  [kind, ...(levels ? [levels.upper, levels.lower, levels.via] : []), id].join(':');
