import { localised } from '../../src/domain/localised';
import type { Body, Reorganisation } from '../../src/domain/figures/reorganisation';

/** So many organisations of a kind. */
export const bodies = (count: number, zhCN: string, en: string): Body => ({
  name: localised(zhCN, en),
  count: { magnitude: count, digits: 0 },
});

/** One organisation, named by the report. */
export const body = (zhCN: string, en: string): Body => bodies(1, zhCN, en);

/** Organisations whose number the report does not state. */
export const uncounted = (zhCN: string, en: string): Body => ({ name: localised(zhCN, en) });

/** A change that the report states in one paragraph. */
export const reportedChange = (
  section: string,
  change: Omit<Reorganisation, 'basis' | 'source'>,
): Reorganisation => ({ ...change, basis: 'reported', source: { kind: 'report', section } });
