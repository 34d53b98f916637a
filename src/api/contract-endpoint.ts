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
  /** The statuses it may answer with besides 200, each as problem+json. */
  readonly errors: readonly number[];
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

export type AnswerOf<E> = E extends { readonly answer: z.core.$ZodType<infer Answer> } ? Answer : never;

/** Fills a path template; a segment that is text of any kind stays one segment. */
export const fillPath = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });

/** One GET operation, typed by its parts. */
export const reading = <const Path extends string, Answer, Query = never>(
  path: Path,
  operation: {
    readonly summary: string;
    readonly answer: z.core.$ZodType<Answer>;
    readonly query?: QueryCodec<Query>;
    readonly errors: readonly number[];
  },
): Endpoint<Path, Query, Answer> => ({ method: 'GET', path, ...operation });
