import type { Ledger } from '../../src/domain/ledger/ledger';
import { pairedBatches } from './batches-paired';
import { pooledBatches } from './batches-pooled';
import { openings } from './openings';
import { summary } from './summary';
import { units } from './units';

const dateOf = (batch: Ledger['batches'][number]): string => batch.approval?.date ?? '';

/** The batches stand in the order they were approved in. Nothing is split by assumption: every batch names its units. */
export const ledger: Ledger = {
  dataset: summary.id,
  displayUnit: 'posts',
  period: summary.period,
  units,
  openings,
  batches: [...pooledBatches, ...pairedBatches].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)),
  refinements: [],
};
