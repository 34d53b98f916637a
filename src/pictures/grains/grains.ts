import { grainFacts } from './grain-facts';
import { grainsNote, grainsStatement } from './grain-words';
import { grainsDetail } from './grains-detail';
import { GrainsDiagram } from './grains-diagram';
import { GrainsLegend } from './grains-legend';
import { GrainsTable } from './grains-table';
import type { Scene } from '../scene';

/** 千点图: a thousand marks, one for each 0.1 % of all posts; those moved sink from the releasing units to the rest. */
export const grains: Scene = {
  needs: ['flows', 'figures'],
  query: () => ({ upper: 'group', lower: 'group', via: 'none' }),
  statement: (data, _view, speech) => grainsStatement(data, speech),
  note: (data, _view, speech) => grainsNote(data, speech),
  isEmpty: ({ graph }) => grainFacts(graph) === undefined,
  Legend: GrainsLegend,
  Diagram: GrainsDiagram,
  Table: GrainsTable,
  detail: grainsDetail,
  offers: { years: false, measure: false, levels: false },
};
