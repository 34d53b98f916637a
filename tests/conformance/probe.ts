import * as z from 'zod/mini';
import { endpoints, type EndpointName } from '../../src/api/contract';
import { fillPath, type AnswerOf } from '../../src/api/contract-endpoint';
import type { PageQuery } from '../../src/api/contract-listing';
import type { Connection } from '../../src/api/contract-transport';

type Endpoints = typeof endpoints;

export interface Answer {
  readonly status: number;
  readonly etag: string;
  readonly location: string;
  /** Without its parameters, e.g. `application/json`. */
  readonly mediaType: string;
  readonly allow: string;
  readonly text: string;
}

/** What a request brings along. */
export interface Carrying {
  readonly ifMatch?: string;
  readonly body?: string;
  /** `application/json` unless it says otherwise. */
  readonly mediaType?: string;
}

/** A server under test, asked by paths under its base. */
export interface Probe {
  ask(path: string, method?: string, carrying?: Carrying): Promise<Answer>;
  /** What an endpoint says, decoded by its schema; a failure of any kind throws. */
  read<Name extends EndpointName>(
    name: Name,
    id?: string,
    search?: string,
  ): Promise<AnswerOf<Endpoints[Name]>>;
  /** The ids of the data sets there are. */
  ids(): Promise<readonly string[]>;
}

/** Throws with a sentence that says what the contract asks for. */
export function must(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

export function createProbe({ base, transport }: Connection): Probe {
  const ask: Probe['ask'] = async (path, method = 'GET', carrying = {}) => {
    const asked = new Request(base.replace(/\/+$/, '') + path, { method, ...requestOf(carrying) });
    const response = await transport(asked);
    const header = (name: string) => response.headers.get(name) ?? '';
    return {
      status: response.status,
      mediaType: (header('Content-Type').split(';')[0] ?? '').trim(),
      allow: header('Allow'),
      etag: header('ETag'),
      location: header('Location'),
      text: await response.text(),
    };
  };
  const read: Probe['read'] = async (name, id = '', search = '') => {
    const path = fillPath(endpoints[name].path, { id }) + search;
    const { status, mediaType, text } = await ask(path);
    must(status === 200, `GET ${path} answers 200, not ${status}`);
    must(mediaType === 'application/json', `GET ${path} is application/json, not ${mediaType}`);
    return decoded(name, path, text);
  };
  return { ask, read, ids: async () => (await read('datasets')).items.map(({ id }) => id) };
}

const requestOf = ({ ifMatch, body, mediaType = 'application/json' }: Carrying): RequestInit => ({
  headers: {
    ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
    ...(body !== undefined && { 'Content-Type': mediaType }),
  },
  ...(body !== undefined && { body }),
});

export function decoded<Name extends EndpointName>(
  name: Name,
  path: string,
  text: string,
): AnswerOf<Endpoints[Name]> {
  const schema: z.core.$ZodType = endpoints[name].answer;
  const parsed = z.safeParse(schema, JSON.parse(text));
  const places = parsed.error?.issues.slice(0, 5).map(({ path: at, code }) => `${at.join('/')} (${code})`);
  must(parsed.success, `GET ${path} follows its schema; it does not at ${places?.join(', ')}`);
  return parsed.data as AnswerOf<Endpoints[Name]>;
}

export const listEndpoints = ['datasets', 'figures', 'reorganisations', 'duties'] as const;
export const searchOf = (query: PageQuery): string =>
  `?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString()}`;
