import type { FlowGraph, FlowLink, FlowNode } from '../../src/domain/flows/flow-graph';
import { localised } from '../../src/domain/localised';
import { unitId } from '../../src/domain/ledger/unit';

const node = (id: string, column: number, side: FlowNode['side'], more: Partial<FlowNode>): FlowNode => ({
  id,
  column,
  side,
  name: localised(`单位 ${id}`, `Unit ${id}`),
  posts: 0,
  basis: 'imported',
  drillable: false,
  ...more,
});

/** Units that give one post to, and units that get as many from, every year: `uppers` × `lowers` posts a year. */
export const manyYears = (uppers: number, lowers: number, years: number): FlowGraph => {
  const range = (n: number) => Array.from({ length: n }, (_, i) => i);
  const link = (source: string, target: string, posts: number): FlowLink => ({
    ...{ id: `${source}>${target}`, source, target, posts, kind: 'moved', basis: 'imported', batches: ['b'] },
  });
  const [first, moved] = [2001, uppers * lowers * years];
  return {
    dataset: 'many',
    displayUnit: 'posts',
    period: { from: first, to: first + years - 1 },
    via: 'year',
    nodes: [
      ...range(uppers).map((i) =>
        node(`u${i}`, 0, 'releasing', { unit: unitId(`u${i}`), posts: lowers * years }),
      ),
      ...range(years).map((i) => node(`y${i}`, 1, 'passing', { year: first + i, posts: uppers * lowers })),
      ...range(lowers).map((i) =>
        node(`l${i}`, 2, 'receiving', { unit: unitId(`l${i}`), posts: uppers * years }),
      ),
    ],
    links: range(years).flatMap((y) => [
      ...range(uppers).map((i) => link(`u${i}`, `y${y}`, lowers)),
      ...range(lowers).map((i) => link(`y${y}`, `l${i}`, uppers)),
    ]),
    moved,
    assumptions: [],
  };
};
