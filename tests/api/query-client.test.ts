import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Transport } from '../../src/api/contract-transport';
import { datasetQuery, flowsQuery } from '../../src/api/queries';
import { createQueryClient } from '../../src/api/query-client';
import { answering, clientOver, never } from '../support/answering';
import { dataset, graph } from '../support/answers';

const refusing =
  (status: number): Transport =>
  () =>
    Promise.resolve(new Response(null, { status }));
const failing: Transport = () => Promise.reject(new TypeError('Failed to fetch'));
const saying =
  (body: string): Transport =>
  () =>
    Promise.resolve(new Response(body));

/** Asks once through the query cache, for as long as it cares to try. */
const attempts = async (transport: Transport) => {
  const asked = vi.fn(transport);
  const observer = new QueryObserver(createQueryClient(), datasetQuery(clientOver(asked), 'd'));
  const stop = observer.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(120_000);
  stop();
  return { count: asked.mock.calls.length, result: observer.getCurrentResult() };
};

describe('the query cache', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each<[string, Transport]>([
    ['fault-01 500', refusing(500)],
    ['fault-01 502', refusing(502)],
    ['fault-01 503', refusing(503)],
    ['408', refusing(408)],
    ['429', refusing(429)],
    ['fault-07 a failing connection', failing],
  ])('%s is retried twice', async (_, transport) => {
    const { count, result } = await attempts(transport);
    expect([count, result.status]).toEqual([3, 'error']);
  });

  it.each<[string, Transport]>([
    ['400', refusing(400)],
    ['fault-03 401', refusing(401)],
    ['fault-03 403', refusing(403)],
    ['fault-02 404', refusing(404)],
    ['fault-05 a time-out', never],
    ['fault-08 an unreadable answer', saying('<html>')],
    ['fault-09 a breach of the contract', saying('{}')],
  ])('%s is not retried', async (_, transport) => {
    const { count, result } = await attempts(transport);
    expect([count, result.status]).toEqual([1, 'error']);
  });

  it('fault-01 an error goes by unseen when the second attempt succeeds', async () => {
    let left = 1;
    const { result } = await attempts(() =>
      Promise.resolve(left-- > 0 ? new Response(null, { status: 503 }) : answering(dataset('d'))),
    );
    expect(result).toMatchObject({ status: 'success', data: dataset('d') });
  });

  it.each<[string, Transport]>([
    ['fault-01 a server error', refusing(500)],
    ['fault-08 an unreadable answer', saying('<html>')],
    ['fault-09 a breach of the contract', saying('{"id":"other"}')],
  ])('%s leaves the last data in place, unchanged', async (_, later) => {
    let transport: Transport = () => Promise.resolve(answering(dataset('d')));
    const client = clientOver((request) => transport(request));
    const observer = new QueryObserver(createQueryClient(), datasetQuery(client, 'd'));
    const stop = observer.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    const { data } = observer.getCurrentResult();
    transport = later;
    void observer.refetch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(observer.getCurrentResult()).toMatchObject({ isError: true, data: dataset('d') });
    expect(observer.getCurrentResult().data).toBe(data);
    stop();
  });

  it('asks although the browser says it is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { result } = await attempts(() => Promise.resolve(answering(dataset('d'))));
    vi.unstubAllGlobals();
    expect(result.status).toBe('success');
  });

  it('keeps the last picture while another of the same data set is fetched, and none of another', async () => {
    const answers: Transport = (request) =>
      request.url.includes('/first/') && !request.url.includes('top')
        ? Promise.resolve(answering(graph(76)))
        : never();
    const client = clientOver(answers);
    const observer = new QueryObserver(createQueryClient(), flowsQuery(client, 'first', {}));
    const stop = observer.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    observer.setOptions(flowsQuery(client, 'first', { top: 3 }));
    expect(observer.getCurrentResult()).toMatchObject({ isPlaceholderData: true, data: graph(76) });
    observer.setOptions(flowsQuery(client, 'second', { top: 3 }));
    expect(observer.getCurrentResult().data).toBeUndefined();
    stop();
  });

  it.each([
    ['once of a data set that is part of the page', true, 1],
    ['again of a server, a minute later', false, 2],
  ])('asks %s, whoever shows it next', async (_, embedded, count) => {
    const asked = vi.fn<Transport>(() => Promise.resolve(answering(dataset('d'))));
    const cache = createQueryClient(embedded);
    const show = async () => {
      const stop = new QueryObserver(cache, datasetQuery(clientOver(asked), 'd')).subscribe(() => undefined);
      await vi.advanceTimersByTimeAsync(61_000);
      stop();
    };
    await show();
    await show();
    expect(asked).toHaveBeenCalledTimes(count);
  });
});
