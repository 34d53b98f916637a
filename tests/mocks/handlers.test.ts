import { describe, expect, it } from 'vitest';
import { createFaultSwitch } from '../../mocks/faults';
import { createHandlers, embeddedMark } from '../../mocks/handlers';
import { answeredInPage } from '../../mocks/in-page';
import { matchPath, pathUnderBase } from '../../mocks/route';
import { seedStore, type Store } from '../../mocks/store';
import { endpoints } from '../../src/api/contract';
import { clientOver } from '../support/answering';
import { smallSeed } from '../support/small-seed';

const over = (store: Store) => answeredInPage(createHandlers(store, createFaultSwitch()));
const transport = over(seedStore([smallSeed]));
const path = { id: smallSeed.dataset.id };

const problemAt = async (address: string): Promise<unknown> =>
  (await transport(new Request(`http://localhost/api/v1${address}`))).json();

describe('the embedded API', () => {
  it('gives a ledger and figures back as they are, infinite ends included', async () => {
    const client = clientOver(transport);
    expect(await client.get(endpoints.ledger, { path })).toEqual(smallSeed.ledger);
    expect((await client.list(endpoints.figures, { path })).items).toEqual(smallSeed.figures);
  });

  it.each(['http://intranet-host/quota/api/v1', 'file:///home/a/api/v1', 'https://x.example/api/v1/'])(
    'answers wherever the page stands: %s',
    async (base) => {
      const dataset = await clientOver(transport, { base }).get(endpoints.dataset, { path });
      expect(dataset).toEqual(smallSeed.dataset);
    },
  );

  it('says what stands beside the tiles, together with them', async () => {
    const answer = await clientOver(transport).get(endpoints.indicators, { path });
    const { indicators, tiles, tilesCaption } = smallSeed;
    expect(answer).toEqual({ indicators, tiles, tilesCaption });
  });

  it('marks what it says', async () => {
    for (const address of ['/datasets', '/nowhere']) {
      const response = await transport(new Request(`http://localhost/api/v1${address}`));
      expect(response.headers.get(embeddedMark)).toBe('1');
    }
  });

  it('fault-02 says which data set is not there and where to find those that are', async () => {
    expect(await problemAt('/datasets/%E5%8C%85%E5%A4%B4/flows')).toEqual({
      type: 'about:blank',
      title: 'No such data set',
      status: 404,
      detail: 'There is no data set “包头”; GET /datasets lists those there are',
      instance: '/api/v1/datasets/%E5%8C%85%E5%A4%B4/flows',
      problems: [{ code: 'unknown-dataset', where: 'path/id', detail: { id: '包头' } }],
    });
  });

  it('says which parameters cannot be read, and how they stood', async () => {
    const address = `/datasets/${encodeURIComponent(path.id)}/flows?top=0&via=month`;
    expect(await problemAt(address)).toMatchObject({
      status: 400,
      problems: [
        { code: 'unreadable-parameter', where: 'query/via', detail: { value: 'month' } },
        { code: 'unreadable-parameter', where: 'query/top', detail: { value: '0' } },
      ],
    });
  });

  it('is the one that fails when a ledger cannot be drawn, not the one who asks', async () => {
    const broken = { ...smallSeed, ledger: { ...smallSeed.ledger, units: smallSeed.ledger.units.slice(1) } };
    const asked = clientOver(over(seedStore([broken]))).get(endpoints.flows, { path });
    await expect(asked).rejects.toMatchObject({ kind: 'status', status: 500 });
  });

  it('answers 500 when its store fails', async () => {
    const store: Store = { ...seedStore([]), part: () => Promise.reject(new Error('disk')) };
    const asked = clientOver(over(store)).get(endpoints.dataset, { path });
    await expect(asked).rejects.toMatchObject({ status: 500, problem: { detail: 'disk' } });
  });

  it('leaves what is not under its base to others', async () => {
    await expect(transport(new Request('http://localhost/assets/main.js'))).rejects.toThrow('outside');
  });
});

describe('a path of the contract', () => {
  it.each([
    ['/datasets/a%2Fb', { id: 'a/b' }],
    ['/datasets/__proto__', { id: '__proto__' }],
    ['/datasets/', undefined],
    ['/datasets/%FF', undefined],
    ['/datasets/a/b', undefined],
    ['/Datasets/a', undefined],
  ])('%s is read as %o', (address, open) => {
    expect(matchPath('/datasets/{id}', address)).toEqual(open);
  });

  it.each([
    ['http://h/api/v1/datasets', '/datasets'],
    ['http://h/deep/er/api/v1/datasets/x?y=/api/v1/z', '/datasets/x'],
    ['http://h/api/v10/datasets', undefined],
    ['http://h/api/v1', undefined],
  ])('of %s is what stands after the base', (url, under) => {
    expect(pathUnderBase(url)).toBe(under);
  });
});
