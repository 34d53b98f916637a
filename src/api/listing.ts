import { ApiError } from './api-error';
import type { PageQuery } from './contract-listing';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** A list as far as it could be had. No sum may be made over one that is not complete. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  readonly complete: boolean;
  /** What stood in the way of the rest, where something failed. */
  readonly missing?: ApiError;
}

/**
 * Asks for page after page until the total is reached. The first page failing is a failure; a later one failing, or
 * bringing nothing, leaves what there is, marked as not complete. Repeated ids mean the list moved between two pages.
 */
export async function gatherPages<Item extends { readonly id: string }>(
  ask: (query: PageQuery) => Promise<Page<Item>>,
): Promise<Listing<Item>> {
  const first = await ask({});
  const items = [...first.items];
  let { total } = first;
  while (items.length < total) {
    const page = await ask({ offset: items.length }).catch(apiErrorOnly);
    if (page instanceof ApiError) return { items, total, complete: false, missing: page };
    if (page.items.length === 0) break;
    items.push(...page.items);
    total = page.total;
  }
  return { items, total, complete: new Set(items.map(({ id }) => id)).size === total };
}

const apiErrorOnly = (error: unknown): ApiError => {
  if (error instanceof ApiError) return error;
  throw error;
};
