import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../src/api/api-error';
import { endpoints } from '../../src/api/contract';
import type { Transport } from '../../src/api/contract-transport';
import { answering, clientOver, never } from '../support/answering';
import { dataset, summary } from '../support/answers';

const failureOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
};

const asking = (transport: Transport, id = 'd') =>
  clientOver(transport).get(endpoints.dataset, { path: { id } });

const answeredBy = (body: BodyInit | null, init?: ResponseInit) =>
  failureOf(asking(() => Promise.resolve(new Response(body, init))));

describe('the client', () => {
  it('asks with the path, the query and what it accepts', async () => {
    const asked: Request[] = [];
    const client = clientOver((request) => {
      asked.push(request);
      return Promise.resolve(new Response(null, { status: 404 }));
    });
    const path = { id: '包头/一?' };
    await failureOf(client.get(endpoints.flows, { path, query: { via: 'year', top: 7 } }));
    expect(asked[0]?.url).toBe(
      `http://localhost/api/v1/datasets/${encodeURIComponent('包头/一?')}/flows?via=year&top=7`,
    );
    expect(asked[0]?.headers.get('Accept')).toBe('application/json, application/problem+json');
  });

  it('gives what the schema reads', async () => {
    await expect(asking(() => Promise.resolve(answering(dataset('d'))))).resolves.toEqual(dataset('d'));
  });

  it('passes a fault on to the embedded API', async () => {
    const urls: string[] = [];
    const transport: Transport = (request) => {
      urls.push(request.url);
      return Promise.resolve(answering({ items: [], total: 0 }));
    };
    await clientOver(transport, { fault: 'status:500@flows' }).list(endpoints.datasets, { path: {} });
    expect(urls).toEqual(['http://localhost/api/v1/datasets?fault=status%3A500%40flows']);
  });

  it('rejects with the reason of the caller who gives up, not with an error of its own', async () => {
    const controller = new AbortController();
    const request = clientOver(never).get(endpoints.dataset, { path: { id: 'd' } }, controller.signal);
    controller.abort(new Error('left the page'));
    await expect(request).rejects.toThrow('left the page');
  });

  it('asks nothing when the caller has given up before', async () => {
    const signal = AbortSignal.abort(new Error('already gone'));
    const transport = vi.fn(never<Response>);
    await expect(clientOver(transport).get(endpoints.datasets, { path: {} }, signal)).rejects.toThrow(
      'already gone',
    );
  });

  it.each(['', '.', '..'])('tells without asking that %j is not the name of a data set', async (id) => {
    const transport = vi.fn(never<Response>);
    const { kind, status } = await failureOf(asking(transport, id));
    expect([kind, status, transport.mock.calls.length]).toEqual(['status', 404, 0]);
  });
});

describe('an answer that refuses', () => {
  it.each([500, 502, 503])(
    'fault-01 %i is told as such, with no problem where it has none',
    async (status) => {
      const error = await answeredBy('<h1>Bad Gateway</h1>', { status });
      expect(error).toMatchObject({ kind: 'status', status, problem: undefined });
    },
  );

  it('fault-02 404 carries its problem document', async () => {
    const problem = { type: 'about:blank', title: 'No such data set', status: 404, traceId: 'x' };
    const error = await answeredBy(JSON.stringify(problem), { status: 404 });
    const { traceId, ...known } = problem;
    expect(traceId).toBe('x');
    expect(error).toMatchObject({ kind: 'status', status: 404, problem: known });
    expect(error.problem).toEqual(known);
  });

  it.each([401, 403])('fault-03 %i is told as such', async (status) => {
    expect(await answeredBy(null, { status })).toMatchObject({ kind: 'status', status });
  });
});

describe('an answer that does not come', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const after = (ms: number): Transport => {
    return () => new Promise((resolve) => setTimeout(() => resolve(answering(dataset('d'))), ms));
  };

  it('fault-05 an answer that never comes is a time-out at 15 s, and the request is given up', async () => {
    let signal: AbortSignal | undefined;
    let settled = false;
    const failed = failureOf(
      asking((request) => {
        signal = request.signal;
        return never();
      }),
    ).finally(() => (settled = true));
    await vi.advanceTimersByTimeAsync(14_999);
    expect([settled, signal?.aborted]).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failed).toMatchObject({ kind: 'timeout', waited: 15_000 });
    expect(signal?.aborted).toBe(true);
  });

  it('fault-05 a body that never ends is a time-out too', async () => {
    const failed = failureOf(asking(() => Promise.resolve(new Response(new ReadableStream()))));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await failed).toMatchObject({ kind: 'timeout' });
  });

  it('fault-06 an answer after 10 s is an answer', async () => {
    const answer = asking(after(10_000));
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(answer).resolves.toEqual(dataset('d'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fault-07 a connection that fails is told as such, with its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    expect(await failureOf(asking(() => Promise.reject(cause)))).toMatchObject({ kind: 'network', cause });
  });

  it('fault-07 a connection that breaks in the body is told the same', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    expect(await answeredBy(broken)).toMatchObject({ kind: 'network' });
  });
});

describe('an answer that cannot be used', () => {
  it('fault-08 a page with status 200 is unreadable: size in bytes and the first 200 characters', async () => {
    const body = `<p>${'登录😀'.repeat(100)}`;
    const error = await answeredBy(body);
    expect(error.kind).toBe('unreadable');
    expect(error.received?.bytes).toBe(new TextEncoder().encode(body).length);
    expect(error.received?.beginning).toBe([...body].slice(0, 200).join(''));
  });

  it.each([
    ['cut-off JSON', JSON.stringify(dataset('d')).slice(0, 50)],
    ['nothing', ''],
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22])],
  ])('fault-08 %s is unreadable', async (_, body) => {
    expect(await answeredBy(body)).toMatchObject({ kind: 'unreadable', status: 200 });
  });

  it('fault-09 a breach of the contract names the JSON paths', async () => {
    const { title, ...rest } = dataset('d');
    const wrong = { ...rest, system: { posts: '1000', basis: 'guessed' }, upperLevels: ['unit', 7], more: 1 };
    const error = await answeredBy(JSON.stringify(wrong));
    expect(title.en).toBe('d');
    expect(error.kind).toBe('contract');
    expect(error.violations?.count).toBe(5);
    expect(error.violations?.first.map(({ path }) => path).sort()).toEqual([
      '$.more',
      '$.system.basis',
      '$.system.posts',
      '$.title',
      '$.upperLevels[1]',
    ]);
  });

  it('fault-09 it names 20 places at most and counts them all, and gives nothing of the answer', async () => {
    const items = Array.from({ length: 50 }, (_, i) => ({ ...summary(`d${i}`), fictional: 'no' }));
    const list = clientOver(() => Promise.resolve(answering({ items, total: 50 })));
    const error = await failureOf(list.list(endpoints.datasets, { path: {} }));
    expect(error.violations?.first).toHaveLength(20);
    expect(error.violations?.count).toBe(50);
    expect(error.violations?.first[19]).toEqual({ path: '$.items[19].fictional', code: 'invalid_type' });
  });

  it('fault-12 keys that reach for prototypes are unknown keys', async () => {
    const text = JSON.stringify(dataset('d')).replace('{', '{"__proto__":{"posts":1},"constructor":{},');
    const error = await answeredBy(text);
    expect(error.violations?.first.map(({ path }) => path)).toEqual(['$.__proto__', '$.constructor']);
    expect(({} as Record<string, unknown>)['posts']).toBeUndefined();
  });
});
