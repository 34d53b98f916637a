import * as z from 'zod/mini';
import { decodeParameters, encodeParameters, wholeParameter } from './contract-parameters';
import { listOf } from './contract-terms';

/** The longest page a server gives, and what it gives when not asked. */
export const pageLimit = 500;

/** One page of a list: `total` counts the whole list, so a short page is never taken for all of it. */
export const listingSchema = <S extends z.core.SomeType>(item: S) =>
  z.strictObject({ items: listOf(item), total: z.int().check(z.gte(0)) });

/** Which part of a list is asked for: at most `limit` items after the first `offset`. */
export interface PageQuery {
  readonly offset?: number;
  readonly limit?: number;
}

export const pageParameters = {
  offset: wholeParameter(0, 1_000_000_000),
  limit: wholeParameter(1, pageLimit),
};

export const encodePageQuery = ({ offset, limit }: PageQuery): URLSearchParams =>
  encodeParameters({ offset, limit });

export const decodePageQuery = (params: URLSearchParams) => decodeParameters(pageParameters, params);
