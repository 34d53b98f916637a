import type { endpoints, EndpointName } from '../src/api/contract';
import type { AnswerOf, BodyOf, PathParams } from '../src/api/contract-endpoint';
import { fail, ok, type Result } from '../src/domain/result';
import { unknownDataset, type Refusal } from './refusal';
import type { SeedDataset } from './seed-dataset';
import type { Store } from './store';

type Endpoints = typeof endpoints;

/** What an endpoint is asked: the open segments of its path, decoded, its query as it stands, and what it carries. */
export interface Asked<Path extends string, Body = never> {
  readonly path: PathParams<Path>;
  readonly search: URLSearchParams;
  /** As its schema reads it. */
  readonly body: Body;
  /** The `If-Match` header, there where the endpoint needs one. */
  readonly ifMatch: string;
}

/** Answers one endpoint, with what the contract says or a refusal. */
export type Answerer<Name extends EndpointName> = (
  store: Store,
  asked: Asked<Endpoints[Name]['path'], BodyOf<Endpoints[Name]>>,
) => Promise<Result<AnswerOf<Endpoints[Name]>, Refusal>>;

/** A part of the data set a path names. */
export async function partOf<Part extends keyof SeedDataset>(
  store: Store,
  id: string,
  name: Part,
): Promise<Result<SeedDataset[Part], Refusal>> {
  const part = await store.part(id, name);
  return part === undefined ? fail(unknownDataset(id)) : ok(part);
}
