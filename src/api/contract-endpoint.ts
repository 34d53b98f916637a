import type * as z from 'zod/mini';
import type { ParameterShape } from './contract-parameters';

/** How a query is written into an address, and the parameters that may stand there. */
export interface QueryCodec<Query> {
  readonly parameters: ParameterShape;
  readonly encode: (query: Query) => URLSearchParams;
}

/** One operation of the contract. `{name}` in the path stands for one segment. */
export interface Endpoint<Path extends string = string, Query = never, Answer = unknown> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: Path;
  readonly summary: string;
  readonly query?: QueryCodec<Query>;
  readonly answer: z.core.$ZodType<Answer>;
  /** The strong `ETag` of an answer, where it carries one. */
  tag?(this: void, answer: Answer): string;
  /** The statuses it may refuse with, each as problem+json. */
  readonly errors: readonly number[];
}

/** An operation that changes what a server keeps. */
export interface Writing<Path extends string = string, Body = unknown, Answer = unknown> extends Endpoint<
  Path,
  never,
  Answer
> {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** What the request carries as JSON; absent where it carries nothing. */
  readonly body?: z.core.$ZodType<Body>;
  /** Makes something new: 201 with its `Location`, instead of 200. */
  readonly creates?: boolean;
  /** Needs `If-Match` with the `ETag` the change is based on: 428 without, 412 where another is kept by now. */
  readonly conditional?: boolean;
}

type SegmentNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SegmentNames<Rest>
  : never;

/** The segments a path template leaves open. */
export type PathParams<Path extends string> = { readonly [Name in SegmentNames<Path>]: string };

/** What a caller states: the open segments, and a query where the endpoint takes one. */
export interface RequestFor<Path extends string, Query> {
  readonly path: PathParams<Path>;
  readonly query?: Query;
}

/** What a caller states of a change: what it carries, and the `ETag` it is based on. */
export interface WritingFor<Path extends string, Body> {
  readonly path: PathParams<Path>;
  readonly body?: Body;
  readonly ifMatch?: string;
}

export type AnswerOf<E> = E extends { readonly answer: z.core.$ZodType<infer Answer> } ? Answer : never;

/** What a request carries; never where it carries nothing. */
export type BodyOf<E> = E extends Writing<string, infer Body> ? Body : never;

/** Fills a path template; a segment that is text of any kind stays one segment. */
export const fillPath = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });

interface Operation<Answer> {
  readonly summary: string;
  readonly answer: z.core.$ZodType<Answer>;
  readonly tag?: (answer: Answer) => string;
  readonly errors: readonly number[];
}

/** One GET operation, typed by its parts. */
export const reading = <const Path extends string, Answer, Query = never>(
  path: Path,
  operation: Operation<Answer> & { readonly query?: QueryCodec<Query> },
): Endpoint<Path, Query, Answer> & { readonly method: 'GET' } => ({ method: 'GET', path, ...operation });

/** One operation that changes something, typed by its parts. */
export const writing = <const Path extends string, Answer, Body = never>(
  method: Writing['method'],
  path: Path,
  operation: Operation<Answer> &
    Pick<Writing, 'creates' | 'conditional'> & { readonly body?: z.core.$ZodType<Body> },
): Writing<Path, Body, Answer> => ({ method, path, ...operation });
