import type { Basis } from '../../src/domain/basis';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import type { Orientation } from '../../src/layouts/flow/placed-flow';
import { beforeAfter, firstYears, unitsYearsDistricts } from './baotou-graphs';
import { graphOf, link, type NodeInput } from './flow-graphs';
import { manyLinks } from './many-links';

/** A named state of the flow diagram: an example, a page of the gallery and a snapshot at once. */
export interface FlowState {
  readonly name: string;
  readonly graph: FlowGraph;
  readonly orientation?: Orientation;
  readonly showShares?: boolean;
}

const longNames = graphOf(
  [
    { id: 'a', column: 0, side: 'releasing', name: '局' },
    {
      id: 'b',
      column: 0,
      side: 'releasing',
      name: '包头市公安局特别长的内设机构名称与职责说明'.repeat(15).slice(0, 300),
    },
    {
      id: 'c',
      column: 0,
      side: 'releasing',
      name: 'Special political-legal staffing quota management detachment',
    },
    { id: 'x', column: 1, side: 'receiving', name: '达尔罕茂明安联合旗公安局巴音花边境派出所' },
    { id: 'y', column: 1, side: 'receiving', name: 'é'.repeat(30) },
    { id: 'z', column: 1, side: 'receiving', name: '区' },
  ],
  ['a', 'b', 'c'].flatMap((from, i) =>
    ['x', 'y', 'z'].map((to, j) => link(from, to, 2 + i + j, { basis: 'imported' })),
  ),
);

const bases: readonly Basis[] = ['reported', 'derived', 'external', 'illustrative', 'imported', 'scenario'];

const everyBasis = graphOf(
  [
    { id: '上级', column: 0, side: 'releasing', basis: 'reported' },
    ...bases.map((basis): NodeInput => ({ id: basis, column: 1, side: 'receiving', basis })),
  ],
  bases.map((basis) => link('上级', basis, 10, { basis })),
);

const parallel = graphOf(
  [
    { id: '甲', column: 0, side: 'releasing' },
    { id: '乙', column: 0, side: 'releasing' },
    { id: '丙', column: 1, side: 'receiving' },
    { id: '丁', column: 1, side: 'receiving' },
  ],
  [
    link('甲', '丙', 8, { id: 'first', basis: 'reported' }),
    link('甲', '丙', 5, { id: 'second', basis: 'scenario' }),
    link('甲', '丁', 3, { basis: 'derived' }),
    link('乙', '丁', 6, { id: 'third', basis: 'external' }),
    link('乙', '丁', 2, { id: 'fourth', basis: 'illustrative' }),
  ],
);

const tiny = graphOf(
  [
    { id: '大', column: 0, side: 'releasing' },
    { id: '小', column: 0, side: 'releasing' },
    { id: '东', column: 1, side: 'receiving' },
    { id: '西', column: 1, side: 'receiving' },
    { id: '南', column: 1, side: 'receiving' },
  ],
  [
    link('大', '东', 50_000),
    link('大', '西', 1),
    link('小', '西', 2),
    link('小', '南', 1),
    link('大', '南', 0),
  ],
);

const zero = graphOf(
  [
    { id: '甲', column: 0, side: 'releasing' },
    { id: '乙', column: 1, side: 'receiving' },
    { id: '丙', column: 1, side: 'receiving' },
  ],
  [link('甲', '乙', 0), link('甲', '丙', 0)],
);

const oneNode = graphOf([{ id: '单独一个', column: 0, side: 'releasing' }], []);

export const flowStates: readonly FlowState[] = [
  { name: 'before-after', graph: beforeAfter, showShares: true },
  { name: 'units-years-districts', graph: unitsYearsDistricts },
  { name: 'first-two-years', graph: firstYears, showShares: true },
  { name: 'units-years-districts-right', graph: unitsYearsDistricts, orientation: 'right' },
  { name: 'before-after-right', graph: beforeAfter, orientation: 'right' },
  { name: 'every-basis', graph: everyBasis },
  { name: 'parallel-links', graph: parallel },
  { name: 'long-names', graph: longNames },
  { name: 'tiny-flows', graph: tiny },
  { name: 'zero-flows', graph: zero },
  { name: 'one-node', graph: oneNode },
  { name: 'empty', graph: graphOf([], []) },
  { name: 'links-500', graph: manyLinks(20, 25) },
  { name: 'units-300', graph: manyLinks(60, 240, 900, 'illustrative') },
  { name: 'links-10000', graph: manyLinks(100, 100) },
];
