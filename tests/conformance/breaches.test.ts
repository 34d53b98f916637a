import { describe, expect, it } from 'vitest';
import { createFaultSwitch } from '../../mocks/faults';
import { createHandlers } from '../../mocks/handlers';
import { answeredInPage } from '../../mocks/in-page';
import { seedStore } from '../../mocks/store';
import type { Transport } from '../../src/api/contract-transport';
import { smallSeed } from '../support/small-seed';
import { judge } from './suite';

const honest = answeredInPage(createHandlers(seedStore([smallSeed]), createFaultSwitch()));

/** A server that answers as it should but for what a test does to its text. */
const rewriting =
  (path: RegExp, rewrite: (text: string, url: URL) => string): Transport =>
  async (request) => {
    const response = await honest(request);
    const url = new URL(request.url);
    if (!path.test(url.pathname) || request.method !== 'GET') return response;
    return new Response(rewrite(await response.text(), url), response);
  };

/** A server that forgets a header. */
const without =
  (header: string): Transport =>
  async (request) => {
    const response = await honest(request);
    response.headers.delete(header);
    return response;
  };

/** A server that does not hear a parameter. */
const deafTo =
  (parameter: string): Transport =>
  (request) => {
    const url = new URL(request.url);
    url.searchParams.delete(parameter);
    return honest(new Request(url, { method: request.method }));
  };

/** A server that hears other headers than those it is told. */
const withHeaders =
  (change: (headers: Headers, method: string) => unknown): Transport =>
  (request) => {
    const headers = new Headers(request.headers);
    change(headers, request.method);
    return honest(new Request(request, { headers }));
  };

const breachesOf = async (transport: Transport): Promise<string[]> => {
  const breaches: string[] = [];
  for await (const { name, breach } of judge({ base: 'http://localhost/api/v1', transport })) {
    if (breach !== undefined) breaches.push(name);
  }
  return breaches;
};

const anyFailure: Transport = () => Promise.resolve(new Response('down', { status: 503 }));

describe('the conformance suite', () => {
  it('finds nothing wrong with a server that conforms', async () => {
    expect(await breachesOf(honest)).toEqual([]);
  });

  it.each<[string, Transport, string]>([
    [
      'counts another number of posts',
      rewriting(/flows$/, (text) => text.replace(/"moved":\d+/, '"moved":1')),
      'flows move what the ledger moves, at every level, with and without years',
    ],
    [
      'loses posts on the way',
      rewriting(/flows$/, (text) => text.replace(/"posts":\d+,"kind":"moved"/, '"posts":0,"kind":"moved"')),
      'the moved links sum to what the graph says was moved',
    ],
    [
      'keeps a ledger that does not sum to zero',
      rewriting(/ledger$/, (text) => text.replace('"posts":-5', '"posts":-4')),
      'the entries of every batch sum to zero',
    ],
    ['does not hear top', deafTo('top'), 'top is the most nodes a column has, and folding loses no post'],
    ['does not hear offset', deafTo('offset'), 'GET /datasets/{id}/figures is the same list page by page'],
    [
      'has defaults of its own',
      rewriting(/flows$/, (text, { search }) => (search === '' ? text.replace('"none"', '"year"') : text)),
      'what is left out of a flow query takes the defaults and the period of the data set',
    ],
    [
      'names no media type',
      without('Content-Type'),
      'a data set that is not there is 404, as problem+json, on every path of it',
    ],
    [
      'does not say what it allows',
      without('Allow'),
      'a method a path does not take is 405 and says which it takes',
    ],
    [
      'adds a key',
      rewriting(/duties$/, (text) => text.replace('{', '{"more":1,')),
      'GET /datasets/{id}/duties follows its schema for every data set',
    ],
    [
      'keeps what comes last, whatever it is based on',
      withHeaders((headers) => headers.has('If-Match') && headers.set('If-Match', '*')),
      'a change based on what is no longer kept is 412, tells the ETag that is, and changes nothing',
    ],
    [
      'lets both of two changes win',
      withHeaders((headers) => headers.has('If-Match') && headers.set('If-Match', '*')),
      'of two changes at once on one revision, one is kept and the other is 412',
    ],
    [
      'needs no revision',
      withHeaders((headers, method) => method !== 'GET' && headers.set('If-Match', '*')),
      'a change that does not say what it is based on is 428',
    ],
    [
      'says no ETag',
      without('ETag'),
      'a new plan is 201 with its address, and is found again as it was sent',
    ],
    [
      'reads any media type',
      withHeaders(
        (headers) => headers.has('Content-Type') && headers.set('Content-Type', 'application/json'),
      ),
      'a plan that cannot be read is 400 and names the place, and nothing of it is kept',
    ],
  ])('sees when a server %s', async (_, transport, name) => {
    expect(await breachesOf(transport)).toContain(name);
  });

  it('holds nothing for kept where a server only fails', async () => {
    const verdicts = [];
    for await (const verdict of judge({ base: 'http://localhost/api/v1', transport: anyFailure })) {
      verdicts.push(verdict.breach === undefined);
    }
    expect(verdicts).not.toContain(true);
  });
});
