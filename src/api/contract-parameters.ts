import './contract-jitless';
import * as z from 'zod/mini';
import { fail, ok, type Problem, type Result } from '../domain/result';

/** Query parameters by name. Each schema reads one text; every one may be left out. */
export type ParameterShape = Readonly<Record<string, z.ZodMiniExactOptional>>;

export type ParameterProblem = Problem<'unreadable-parameter' | 'repeated-parameter' | 'years-out-of-order'>;

/** A whole number written in digits, between two bounds, both included. */
export const wholeParameter = (from: number, to: number) =>
  z.exactOptional(
    z.pipe(
      z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number)),
      z.int().check(z.gte(from), z.lte(to)),
    ),
  );

/** Reads the parameters a shape names; others are none of its business and passed over. */
export function decodeParameters<S extends ParameterShape>(
  shape: S,
  params: URLSearchParams,
): Result<z.output<z.ZodMiniObject<S>>, readonly ParameterProblem[]> {
  const given = Object.keys(shape).filter((name) => params.has(name));
  const repeated = given.filter((name) => params.getAll(name).length > 1);
  if (repeated.length > 0) return fail(repeated.map((name) => problemOf('repeated-parameter', name, params)));
  const parsed = z.object(shape).safeParse(Object.fromEntries(given.map((name) => [name, params.get(name)])));
  if (parsed.success) return ok(parsed.data);
  const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  return fail([...names].map((name) => problemOf('unreadable-parameter', name, params)));
}

const problemOf = (
  code: ParameterProblem['code'],
  name: string,
  params: URLSearchParams,
): ParameterProblem => ({ code, where: `query/${name}`, detail: { value: params.getAll(name).join(', ') } });

/** Writes the values that are given, in the order they are named. */
export function encodeParameters(
  values: Readonly<Record<string, string | number | undefined>>,
): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) params.set(name, String(value));
  }
  return params;
}
