import { outcomesOf } from './outcome-facts';
import { outcomesPart } from './outcomes-part';
import { outcomesNote, outcomesStatement } from './outcome-words';
import { outcomesDetail } from './outcomes-detail';
import { OutcomesDiagram } from './outcomes-diagram';
import { OutcomesLegend } from './outcomes-legend';
import { OutcomesTable } from './outcomes-table';
import type { Scene } from '../scene';

/** 成效数据: every result stated, as small multiples by topic; what contradicts itself is shown to. */
export const outcomes: Scene = {
  needs: ['figures'],
  statement: (data, _view, speech) => outcomesStatement(data, speech),
  note: (data, _view, speech) => outcomesNote(data, speech),
  isEmpty: ({ figures }) => outcomesOf(figures).length === 0,
  part: outcomesPart,
  Legend: OutcomesLegend,
  Diagram: OutcomesDiagram,
  Table: OutcomesTable,
  detail: (data, _view, key, speech) => outcomesDetail(data, key, speech),
  offers: { years: false, measure: false, levels: false },
};
