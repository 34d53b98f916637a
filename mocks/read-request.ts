import type { Writing } from '../src/api/contract-endpoint';
import { decodeText } from '../src/api/contract-decode';
import { firstOf } from '../src/api/contract-violations';
import { fail, ok, type Result } from '../src/domain/result';
import { badRequest, revisionNeeded, tooLarge, wrongMediaType, type Refusal } from './refusal';

/** The most bytes a request may carry. */
export const mostBytes = 20_000_000;

/** What a request states besides its address. */
export interface Carried {
  readonly ifMatch: string;
  readonly body: unknown;
}

/** Reads what an endpoint asks a request to state, or says what is wrong with it. */
export async function readRequest(
  request: Request,
  { conditional = false, body }: Pick<Writing, 'conditional' | 'body'>,
): Promise<Result<Carried, Refusal>> {
  const ifMatch = request.headers.get('If-Match') ?? '';
  if (conditional && ifMatch === '') return fail(revisionNeeded);
  if (body === undefined) return ok({ ifMatch, body: undefined });
  const read = await readBody(request, body);
  return read.ok ? ok({ ifMatch, body: read.value }) : read;
}

async function readBody(
  request: Request,
  schema: NonNullable<Writing['body']>,
): Promise<Result<unknown, Refusal>> {
  const mediaType = request.headers.get('Content-Type')?.split(';')[0]?.trim();
  if (mediaType?.toLowerCase() !== 'application/json') return fail(wrongMediaType);
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > mostBytes) return fail(tooLarge(mostBytes));
  try {
    const decoded = decodeText(schema, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (decoded.ok) return decoded;
    const { first, count } = firstOf(decoded.problems);
    const problems = first.map(({ path, code }) => ({ code, where: `body/${path}` }));
    return fail({ ...badRequest(problems), detail: `${count} places break the schema of the request` });
  } catch {
    return fail(badRequest([{ code: 'not-json', where: 'body' }]));
  }
}
