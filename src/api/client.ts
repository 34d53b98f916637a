import { ApiError } from './api-error';
import { fillPath, type Endpoint, type RequestFor, type Writing, type WritingFor } from './contract-endpoint';
import type { PageQuery } from './contract-listing';
import { problemMediaType } from './contract-problem';
import { withDeadline } from './deadline';
import { gatherPages, type Listing, type Page } from './listing';
import { readAnswer, type Received } from './read-answer';
import type { Connection, Transport } from './contract-transport';

export interface ClientOptions extends Connection {
  /** How long an answer may take, in milliseconds; 15 s when not said. */
  readonly timeout?: number;
  /** A fault the embedded API is asked to act out, e.g. `status:500@flows`. */
  readonly fault?: string;
}

/** Everything rejects with `ApiError`, or with the signal's reason when the caller aborts. */
export interface ApiClient {
  get<Path extends string, Query, Answer>(
    endpoint: Endpoint<Path, Query, Answer> & { readonly method: 'GET' },
    request: RequestFor<Path, Query>,
    signal?: AbortSignal,
  ): Promise<Answer>;
  /** Changes something. A request that failed may have been carried out all the same: its answer may be what was lost. */
  send<Path extends string, Body, Answer>(
    endpoint: Writing<Path, Body, Answer>,
    request: WritingFor<Path, Body>,
    signal?: AbortSignal,
  ): Promise<Answer>;
  /** A whole list, page by page. A later page that fails leaves a listing that says it is not complete. */
  list<Path extends string, Query extends PageQuery, Item extends { readonly id: string }>(
    endpoint: Endpoint<Path, Query, Page<Item>> & { readonly method: 'GET' },
    request: RequestFor<Path, Omit<Query, keyof PageQuery>>,
    signal?: AbortSignal,
  ): Promise<Listing<Item>>;
}

const patience = 15_000;
const accepted = `application/json, ${problemMediaType}`;

/** What one request states, whatever its method. */
interface Asked<Answer> {
  readonly endpoint: Endpoint<string, never, Answer>;
  readonly path: Readonly<Record<string, string>>;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The one way to the API. Answers are decoded by the contract's schemas or refused whole. */
export function createClient(options: ClientOptions): ApiClient {
  const get: ApiClient['get'] = (endpoint, { path, query }, signal) =>
    ask(options, { endpoint, path, url: addressOf(options, endpoint, path, query) }, signal);
  return {
    get,
    list: (endpoint, { path, query }, signal) =>
      gatherPages((page) => get(endpoint, { path, query: { ...query, ...page } as never }, signal)),
    send: (endpoint, { path, body, ifMatch }, signal) => {
      const url = addressOf(options, endpoint, path, undefined);
      const headers = {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
      };
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      return ask(options, { endpoint, path, url, headers, ...content }, signal);
    },
  };
}

async function ask<Answer>(
  { transport, timeout: ms = patience }: ClientOptions,
  { endpoint, path, url, headers, body }: Asked<Answer>,
  outer: AbortSignal | undefined,
): Promise<Answer> {
  const name = `${endpoint.method} ${url}`;
  if (Object.values(path).some(isUnaddressable)) throw new ApiError('status', name, { status: 404 });
  const late = () => new ApiError('timeout', name, { waited: ms });
  const received = await withDeadline({ ms, outer, late }, (signal) => {
    const init = { method: endpoint.method, headers: { Accept: accepted, ...headers }, signal };
    return carry(transport, new Request(url, body === undefined ? init : { ...init, body }), name);
  });
  return readAnswer(endpoint.answer, received);
}

async function carry(transport: Transport, asked: Request, request: string): Promise<Received> {
  try {
    const response = await transport(asked);
    return { request, status: response.status, body: await response.arrayBuffer() };
  } catch (cause) {
    throw new ApiError('network', request, { cause });
  }
}

/** A URL cannot name these as a segment: `.` and `..` are steps of the path, and nothing is no segment. */
const isUnaddressable = (segment: string): boolean => ['', '.', '..'].includes(segment);

function addressOf<Query>(
  { base, fault }: ClientOptions,
  endpoint: Endpoint<string, Query>,
  path: Readonly<Record<string, string>>,
  query: Query | undefined,
): string {
  const params = query === undefined ? undefined : endpoint.query?.encode(query);
  const search = new URLSearchParams(params);
  if (fault !== undefined) search.set('fault', fault);
  const address = base.replace(/\/+$/, '') + fillPath(endpoint.path, path);
  return [address, search.toString()].filter((part) => part !== '').join('?');
}
