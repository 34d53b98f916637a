import { problemMediaType, type ProblemDocument } from '../src/api/contract-problem';
import type { Problem } from '../src/domain/result';

/** An answer that refuses, before it is written down as a problem document. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly problems?: readonly Problem[];
  /** The methods that are allowed, where another was used. */
  readonly allow?: string;
}

export const unknownPath = (path: string): Refusal => ({
  status: 404,
  title: 'No such path',
  detail: `The contract has no path ${path}`,
});

export const unknownDataset = (id: string): Refusal => ({
  status: 404,
  title: 'No such data set',
  detail: `There is no data set “${id}”; GET /datasets lists those there are`,
  problems: [{ code: 'unknown-dataset', where: 'path/id', detail: { id } }],
});

export const wrongMethod = (method: string, allow: string): Refusal => ({
  status: 405,
  title: 'Method not allowed',
  detail: `${method} is not for this path; it takes ${allow}`,
  allow,
});

export const badRequest = (problems: readonly Problem[]): Refusal => ({
  status: 400,
  title: 'The request cannot be read',
  detail: problems.map(({ where, code }) => `${where}: ${code}`).join('; '),
  problems,
});

export const failure = (detail: string): Refusal => ({
  status: 500,
  title: 'The server failed',
  detail,
});

export function refuse({ status, title, detail, problems, allow }: Refusal, instance: string): Response {
  const document: ProblemDocument = {
    type: 'about:blank',
    title,
    status,
    detail,
    instance,
    ...(problems === undefined ? {} : { problems: problems.map((problem) => ({ ...problem })) }),
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'Content-Type': problemMediaType, ...(allow === undefined ? {} : { Allow: allow }) },
  });
}
