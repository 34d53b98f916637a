import * as z from 'zod/mini';
import { ApiError } from './api-error';
import { decodeText } from './contract-decode';
import { problemSchema, type ProblemDocument } from './contract-problem';
import { firstOf } from './contract-violations';

/** An answer with its whole body. */
export interface Received {
  /** What was asked, for messages. */
  readonly request: string;
  readonly status: number;
  readonly body: ArrayBuffer;
}

/**
 * The value an answer states. Throws `ApiError`: `status` for one that is not a success, `unreadable` for what is
 * not JSON, `contract` for JSON that is not what the schema says; then nothing of it is used.
 */
export function readAnswer<T>(schema: z.core.$ZodType<T>, received: Received): T {
  const { request, status, body } = received;
  if (status < 200 || status > 299) throw new ApiError('status', request, refusalOf(received));
  const decoded = attempt(received, () =>
    decodeText(schema, new TextDecoder('utf-8', { fatal: true }).decode(body)),
  );
  if (decoded.ok) return decoded.value;
  throw new ApiError('contract', request, { status, violations: firstOf(decoded.problems) });
}

function attempt<T>({ request, status, body }: Received, decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    const received = { bytes: body.byteLength, beginning: beginningOf(body) };
    throw new ApiError('unreadable', request, { status, received, cause });
  }
}

/** The first 200 characters, a surrogate pair being one. A character takes four bytes at most. */
const beginningOf = (body: ArrayBuffer): string =>
  [...new TextDecoder().decode(body.slice(0, 4 * 200))].slice(0, 200).join('');

function refusalOf({ status, body }: Received): { status: number; problem?: ProblemDocument } {
  try {
    const parsed = z.safeParse(problemSchema, JSON.parse(new TextDecoder().decode(body)));
    return parsed.success ? { status, problem: parsed.data } : { status };
  } catch {
    return { status };
  }
}
