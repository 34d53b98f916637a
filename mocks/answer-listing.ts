import { decodePageQuery, pageLimit } from '../src/api/contract-listing';
import { fail, ok, type Result } from '../src/domain/result';
import { badRequest, type Refusal } from './refusal';

/** The page of a list that a query asks for. */
export function pageOf<Item>(
  all: readonly Item[],
  search: URLSearchParams,
): Result<{ items: readonly Item[]; total: number }, Refusal> {
  const decoded = decodePageQuery(search);
  if (!decoded.ok) return fail(badRequest(decoded.problems));
  const { offset = 0, limit = pageLimit } = decoded.value;
  return ok({ items: all.slice(offset, offset + limit), total: all.length });
}
