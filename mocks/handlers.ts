import { endpoints, type EndpointName } from '../src/api/contract';
import type { Endpoint, Writing } from '../src/api/contract-endpoint';
import type { Result } from '../src/domain/result';
import { answerDataset, answerDatasets } from './answer-datasets';
import { answerDuties } from './answer-duties';
import { answerFigures } from './answer-figures';
import { answerFlows } from './answer-flows';
import { answerIndicators } from './answer-indicators';
import { answerLedger } from './answer-ledger';
import { answerReorganisations } from './answer-reorganisations';
import { answerStorage } from './answer-storage';
import type { Answerer } from './answerer';
import { actOut } from './act-out-fault';
import { ApiHandler } from './api-handler';
import type { FaultSwitch } from './faults';
import { readRequest } from './read-request';
import { failure, refuse, unknownPath, wrongMethod, type Refusal } from './refusal';
import { pathUnderBase, routesOf, type Routed } from './route';
import type { Store } from './store';

/** Fetched with the first request about a plan or a deck. */
const planAnswerers = () => import('./answer-plans');

const deckAnswerers = () => import('./answer-decks');

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
  plans: async (...asked) => (await planAnswerers()).answerPlans(...asked),
  createPlan: async (...asked) => (await planAnswerers()).answerCreatePlan(...asked),
  plan: async (...asked) => (await planAnswerers()).answerPlan(...asked),
  savePlan: async (...asked) => (await planAnswerers()).answerSavePlan(...asked),
  deletePlan: async (...asked) => (await planAnswerers()).answerDeletePlan(...asked),
  restorePlan: async (...asked) => (await planAnswerers()).answerRestorePlan(...asked),
  storage: answerStorage,
  decks: async (...asked) => (await deckAnswerers()).answerDecks(...asked),
  createDeck: async (...asked) => (await deckAnswerers()).answerCreateDeck(...asked),
  deck: async (...asked) => (await deckAnswerers()).answerDeck(...asked),
  saveDeck: async (...asked) => (await deckAnswerers()).answerSaveDeck(...asked),
  deleteDeck: async (...asked) => (await deckAnswerers()).answerDeleteDeck(...asked),
  restoreDeck: async (...asked) => (await deckAnswerers()).answerRestoreDeck(...asked),
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
  const honest = () => answerHonestly(store, route, request);
  return fault.value === undefined ? honest() : actOut(fault.value, request, honest);
}

type AnyEndpoint = Endpoint<string, never> & Partial<Pick<Writing, 'body' | 'creates' | 'conditional'>>;

async function answerHonestly(store: Store, { name, path }: Routed, request: Request): Promise<Response> {
  const { pathname, searchParams: search } = new URL(request.url);
  const endpoint: AnyEndpoint = endpoints[name];
  const answerer = answerers[name] as (store: Store, asked: unknown) => Promise<Result<unknown, Refusal>>;
  try {
    const carried = await readRequest(request, endpoint);
    if (!carried.ok) return refuse(carried.problems, pathname);
    const result = await answerer(store, { path, search, ...carried.value });
    return result.ok ? answered(endpoint, result.value, pathname) : refuse(result.problems, pathname);
  } catch (error) {
    return refuse(failure(error instanceof Error ? error.message : String(error)), pathname);
  }
}

function answered({ tag, creates = false }: AnyEndpoint, value: unknown, pathname: string): Response {
  const headers = {
    'Content-Type': 'application/json',
    ...(tag && { ETag: tag(value) }),
    ...(creates && { Location: `${pathname}/${encodeURIComponent((value as { id: string }).id)}` }),
  };
  return new Response(JSON.stringify(value), { status: creates ? 201 : 200, headers });
}

const methodsOf = (routes: readonly Routed[]): string =>
  ['HEAD', ...new Set(routes.map(({ name }) => endpoints[name].method))].sort().join(', ');
