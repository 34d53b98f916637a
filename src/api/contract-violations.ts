import type * as z from 'zod/mini';

/** Where a value broke its schema: a JSON path such as `$.units[3].tier`, and the schema's code for it. */
export interface Violation {
  readonly path: string;
  readonly code: string;
}

/** The first 20 violations, and how many there are in all. */
export interface Violations {
  readonly first: readonly Violation[];
  readonly count: number;
}

const shown = 20;

export const firstOf = (all: readonly Violation[]): Violations => ({
  first: all.slice(0, shown),
  count: all.length,
});

export const violationsOf = (issues: readonly z.core.$ZodIssue[]): Violation[] => issues.flatMap(placesOf);

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
