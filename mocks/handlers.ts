import { endpoints, type EndpointName } from '../src/api/contract';
import { fail, type Result } from '../src/domain/result';
import { answerDataset, answerDatasets } from './answer-datasets';
import { answerDuties } from './answer-duties';
import { answerFigures } from './answer-figures';
import { answerFlows } from './answer-flows';
import { answerIndicators } from './answer-indicators';
import { answerLedger } from './answer-ledger';
import { answerReorganisations } from './answer-reorganisations';
import type { Answerer } from './answerer';
import { actOut } from './act-out-fault';
import { ApiHandler } from './api-handler';
import type { FaultSwitch } from './faults';
import { failure, refuse, unknownPath, wrongMethod, type Refusal } from './refusal';
import { pathUnderBase, routesOf, type Routed } from './route';
import type { Store } from './store';

/** One answerer an endpoint: a path of the contract without one does not compile. */
const answerers: { readonly [Name in EndpointName]: Answerer<Name> } = {
  datasets: answerDatasets,
  dataset: answerDataset,
  ledger: answerLedger,
  flows: answerFlows,
  figures: answerFigures,
  reorganisations: answerReorganisations,
  duties: answerDuties,
  indicators: answerIndicators,
};

/** Marks what the embedded API says, so that a page can tell it from a server that happens to stand there. */
export const embeddedMark = 'X-Quotaflow-Embedded';

/** The embedded API as handlers of msw, the same for every transport. */
export const createHandlers = (store: Store, faults: FaultSwitch): ApiHandler[] => [
  new ApiHandler(async (request) => {
    const response = await answer(store, faults, request);
    if (response.type === 'error') return response;
    response.headers.set(embeddedMark, '1');
    return request.method === 'HEAD' ? new Response(null, response) : response;
  }),
];

async function answer(store: Store, faults: FaultSwitch, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathUnderBase(request.url) ?? pathname;
  const routes = routesOf(path);
  if (routes.length === 0) return refuse(unknownPath(path), pathname);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = routes.find(({ name }) => endpoints[name].method === method);
  if (route === undefined) return refuse(wrongMethod(request.method, methodsOf(routes)), pathname);
  const fault = faults.faultOf(route.name, searchParams.get('fault') ?? '');
  if (!fault.ok) return refuse(fault.problems, pathname);
  const honest = () => answerHonestly(store, route, searchParams, pathname);
  return fault.value === undefined ? honest() : actOut(fault.value, request, honest);
}

async function answerHonestly(
  store: Store,
  { name, path }: Routed,
  search: URLSearchParams,
  instance: string,
): Promise<Response> {
  const answerer = answerers[name] as (store: Store, asked: unknown) => Promise<Result<unknown, Refusal>>;
  const result = await answerer(store, { path, search }).catch((error: unknown) =>
    fail(failure(error instanceof Error ? error.message : String(error))),
  );
  return result.ok ? json(result.value) : refuse(result.problems, instance);
}

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });

const methodsOf = (routes: readonly Routed[]): string =>
  ['HEAD', ...new Set(routes.map(({ name }) => endpoints[name].method))].sort().join(', ');
