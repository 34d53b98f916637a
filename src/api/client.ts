import { ApiError } from './api-error';
import { fillPath, type Endpoint, type RequestFor } from './contract-endpoint';
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
    endpoint: Endpoint<Path, Query, Answer>,
    request: RequestFor<Path, Query>,
    signal?: AbortSignal,
  ): Promise<Answer>;
  /** A whole list, page by page. A later page that fails leaves a listing that says it is not complete. */
  list<Path extends string, Item extends { readonly id: string }>(
    endpoint: Endpoint<Path, PageQuery, Page<Item>>,
    request: Pick<RequestFor<Path, PageQuery>, 'path'>,
    signal?: AbortSignal,
  ): Promise<Listing<Item>>;
}

const patience = 15_000;
const accepted = `application/json, ${problemMediaType}`;

/** The one way to the API. Answers are decoded by the contract's schemas or refused whole. */
export function createClient(options: ClientOptions): ApiClient {
  const { transport, timeout: ms = patience } = options;
  const get: ApiClient['get'] = async (endpoint, { path, query }, outer) => {
    const url = addressOf(options, endpoint, path, query);
    const name = `${endpoint.method} ${url}`;
    if (Object.values<string>(path).some(isUnaddressable)) {
      throw new ApiError('status', name, { status: 404 });
    }
    const late = () => new ApiError('timeout', name, { waited: ms });
    const received = await withDeadline({ ms, outer, late }, (signal) => {
      const headers = { Accept: accepted };
      return carry(transport, new Request(url, { method: endpoint.method, headers, signal }), name);
    });
    return readAnswer(endpoint.answer, received);
  };
  return {
    get,
    list: (endpoint, { path }, signal) => gatherPages((query) => get(endpoint, { path, query }, signal)),
  };
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
