import { decodeFlowQuery } from '../src/api/contract-flow-query';
import { flows } from '../src/domain/flows/flows';
import { fail, ok } from '../src/domain/result';
import { partOf, type Answerer } from './answerer';
import { badRequest, failure } from './refusal';

export const answerFlows: Answerer<'flows'> = async (store, { path, search }) => {
  const dataset = await partOf(store, path.id, 'dataset');
  if (!dataset.ok) return dataset;
  const ledger = await partOf(store, path.id, 'ledger');
  if (!ledger.ok) return ledger;
  const query = decodeFlowQuery(search, dataset.value.period);
  if (!query.ok) return fail(badRequest(query.problems));
  const graph = flows(ledger.value, query.value, dataset.value.systems);
  if (graph.ok) return ok(graph.value);
  const asked = graph.problems.filter(({ where }) => where.startsWith('query/'));
  return fail(asked.length > 0 ? badRequest(asked) : failure(`The ledger of ${path.id} cannot be drawn`));
};
