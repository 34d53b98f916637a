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
  /** The `ETag` of what is kept, where the request was based on another. */
  readonly tag?: string;
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

export const unknownPlan = (id: string): Refusal => ({
  status: 404,
  title: 'No such plan',
  detail: `There is no plan “${id}”; GET /plans lists those there are`,
  problems: [{ code: 'unknown-plan', where: 'path/id', detail: { id } }],
});

export const unknownDeck = (id: string): Refusal => ({
  status: 404,
  title: 'No such deck',
  detail: `There is no deck “${id}”; GET /decks lists those there are`,
  problems: [{ code: 'unknown-deck', where: 'path/id', detail: { id } }],
});

/** Something else is kept than what the request goes on from. */
export const conflict = (code: string, where: string, detail: string): Refusal => ({
  status: 409,
  title: 'It does not go together with what is kept',
  detail,
  problems: [{ code, where }],
});

/** What is kept was written by a newer program; without a version where the whole store is a newer one. */
export const newerVersion = (version?: number): Refusal => ({
  status: 409,
  title: 'Written by a newer version',
  detail: 'It can be neither read nor written by this version',
  problems: [
    { code: 'newer-version', where: 'path/id', ...(version === undefined ? {} : { detail: { version } }) },
  ],
});

export const revisionMovedOn = (tag: string): Refusal => ({
  status: 412,
  title: 'It was changed meanwhile',
  detail: `What is kept is ${tag}; GET it, put the change on top of it and try again`,
  problems: [{ code: 'revision-moved-on', where: 'header/If-Match', detail: { current: tag } }],
  tag,
});

export const revisionNeeded: Refusal = {
  status: 428,
  title: 'The revision is needed',
  detail: 'A change states in If-Match the ETag it is based on',
  problems: [{ code: 'missing-header', where: 'header/If-Match' }],
};

export const tooLarge = (most: number): Refusal => ({
  status: 413,
  title: 'The request is too large',
  detail: `It may have ${most} bytes at most`,
});

export const wrongMediaType: Refusal = {
  status: 415,
  title: 'The request is not JSON',
  detail: 'Its Content-Type is to be application/json',
};

export const storageFull = (): Refusal => ({
  status: 507,
  title: 'Storage is full',
  detail: 'It was not written; what was kept before is unchanged',
  problems: [{ code: 'storage-full', where: 'body' }],
});

export function refuse({ status, title, detail, problems, allow, tag }: Refusal, instance: string): Response {
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
    headers: {
      'Content-Type': problemMediaType,
      ...(allow === undefined ? {} : { Allow: allow }),
      ...(tag === undefined ? {} : { ETag: tag }),
    },
  });
}
