import type * as z from 'zod/mini';
import type { ApiErrorDetail, Violation } from './api-error';

const shown = 20;

/** Where a value broke its schema: the first 20 places and the count of all. */
export function violationsOf(issues: readonly z.core.$ZodIssue[]): NonNullable<ApiErrorDetail['violations']> {
  const all = issues.flatMap(placesOf);
  return { first: all.slice(0, shown), count: all.length };
}

const placesOf = (issue: z.core.$ZodIssue): Violation[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: jsonPath([...issue.path, key]), code: issue.code }))
    : [{ path: jsonPath(issue.path), code: issue.code }];

/** `['units', 3, 'zh-CN']` as `$.units[3]["zh-CN"]`. */
export const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const key = String(step);
    return /^[A-Za-z_]\w*$/.test(key) ? `${before}.${key}` : `${before}[${JSON.stringify(key)}]`;
  }, '$');
