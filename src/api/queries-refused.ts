import { ApiError } from './api-error';

/** A parameter a server did not take, and why. */
export interface RefusedParameter {
  readonly name: string;
  readonly code: string;
}

/** What is wrong with the parameters of a request that a server refused. */
export const refusedParameters = (error: Error | null): readonly RefusedParameter[] =>
  error instanceof ApiError && error.status === 400
    ? (error.problem?.problems ?? []).map(({ where, code }) => ({
        name: where.replace(/^query\//u, ''),
        code,
      }))
    : [];
