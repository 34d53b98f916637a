import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { flows } from '../../src/domain/flows/flows';
import type { Figure } from '../../src/domain/figures/figure';
import type { Served } from '../../src/domain/self-check/self-check';
import type { ServedFlows } from '../../src/domain/self-check/self-check-flows';

const { dataset, ledger } = baotou;

const served = (query: ServedFlows['query']): ServedFlows => {
  const graph = flows(ledger, query, dataset.systems);
  if (!graph.ok) throw new Error(JSON.stringify(graph.problems));
  return { query, graph: graph.value };
};

const years = { yearFrom: dataset.period.from, yearTo: dataset.period.to, top: 40 };

/** What an honest server says of Baotou: its ledger, its figures, and two pictures. */
export const servedBaotou: Served = {
  ...baotou,
  flows: [
    served({ ...years, upper: 'group', lower: 'group', via: 'none' }),
    served({ ...years, upper: 'system', lower: 'district', via: 'year' }),
  ],
};

/** The same with one figure changed. */
export const withFigure = (id: string, change: (figure: Figure) => Figure): Served => ({
  ...servedBaotou,
  figures: servedBaotou.figures.map((figure) => (figure.id === id ? change(figure) : figure)),
});
