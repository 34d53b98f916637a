import type { Batch, Ledger } from '../../src/domain/ledger/ledger';
import { localised } from '../../src/domain/localised';
import { dataset } from './dataset';
import { neutralSplit } from './neutral-split';
import { openings, perThousand } from './per-thousand';
import { reportedFigure } from './reported-readings';
import { others, releasing, units } from './units';

const moved = perThousand.moved.magnitude;

/** All the report states: one move, over all four years, from one group to the other. */
export const reportedBatch: Batch = {
  id: 'b-2019-2022',
  period: dataset.period,
  title: localised('2019—2022 年减上补下', 'Cut above, top up below, 2019–2022'),
  basis: 'reported',
  source: reportedFigure('F15').source,
  entries: [
    { unit: releasing, posts: -moved },
    { unit: others, posts: moved },
  ],
};

export const ledger: Ledger = {
  dataset: dataset.id,
  displayUnit: dataset.displayUnit,
  period: dataset.period,
  units,
  openings,
  batches: [reportedBatch],
  refinements: [neutralSplit(reportedBatch).refinement],
};
