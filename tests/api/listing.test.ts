import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/api/api-error';
import { endpoints } from '../../src/api/contract';
import type { Transport } from '../../src/api/contract-transport';
import { answering, clientOver } from '../support/answering';
import { summary } from '../support/answers';

const all = Array.from({ length: 300 }, (_, i) => summary(`d${i}`));

/** A server that gives pages of 120, and refuses those that begin at an offset given. */
const paged =
  (refused: readonly number[] = [], items = all): Transport =>
  (request) => {
    const offset = Number(new URL(request.url).searchParams.get('offset') ?? 0);
    if (refused.includes(offset)) return Promise.resolve(new Response(null, { status: 503 }));
    return Promise.resolve(answering({ items: items.slice(offset, offset + 120), total: 300 }));
  };

const listing = (transport: Transport) => clientOver(transport).list(endpoints.datasets, { path: {} });

describe('a list', () => {
  it('is gathered page by page, in order', async () => {
    expect(await listing(paged())).toEqual({ items: all, total: 300, complete: true });
  });

  it('fault-10 a later page that fails leaves 120 of 300, marked as not complete, with the reason', async () => {
    const partial = await listing(paged([120]));
    expect([partial.items.length, partial.total, partial.complete]).toEqual([120, 300, false]);
    expect(partial.missing).toMatchObject({ kind: 'status', status: 503 });
  });

  it('fault-10 a server with fewer items than it counts is not asked for ever', async () => {
    expect(await listing(paged([], all.slice(0, 200)))).toMatchObject({ total: 300, complete: false });
  });

  it('fault-10 a list that moved between two pages is not complete', async () => {
    const moved = [...all.slice(0, 120), ...all.slice(119, 299)];
    expect(await listing(paged([], moved))).toMatchObject({ total: 300, complete: false });
  });

  it('fails as a whole when its first page fails', async () => {
    await expect(listing(paged([0]))).rejects.toBeInstanceOf(ApiError);
  });
});
