import { revisionTag } from '../src/api/contract-plans';
import { fail, ok, type Result } from '../src/domain/result';
import { revisionMovedOn, type Refusal } from './refusal';

/** The current document, where a change is based on it. `*` is based on whatever is kept. */
export function basedOn<T extends { readonly revision: number }>(
  current: T | undefined,
  ifMatch: string,
  unknown: () => Refusal,
): Result<T, Refusal> {
  if (current === undefined) return fail(unknown());
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  const tag = revisionTag(current);
  return tags.includes(tag) || tags.includes('*') ? ok(current) : fail(revisionMovedOn(tag));
}
