import { describe, expect, it } from 'vitest';
import { partedSeed, partedStore, seedStore, summaryOf } from '../../mocks/store';
import { smallSeed } from '../support/small-seed';

const { dataset, ledger, ...rest } = smallSeed;
const { id } = dataset;

/** A store of one data set that holds two of its parts, and how often the others were fetched. */
function counting(fetch: () => Promise<typeof rest> = () => Promise.resolve(rest)) {
  const asked = { times: 0 };
  const seed = partedSeed(summaryOf(dataset), { dataset, ledger }, () => {
    asked.times += 1;
    return fetch();
  });
  return { store: partedStore([seed]), asked };
}

describe('the store of the embedded API', () => {
  it('lists data sets and gives what it holds without fetching the rest', async () => {
    const { store, asked } = counting();
    expect(await store.datasets()).toEqual([summaryOf(dataset)]);
    expect(await store.part(id, 'ledger')).toBe(ledger);
    expect(await store.part('another', 'figures')).toBeUndefined();
    expect(asked.times).toBe(0);
  });

  it('fetches the rest when a part of it is asked for', async () => {
    const { store, asked } = counting();
    expect(await store.part(id, 'figures')).toBe(rest.figures);
    expect(asked.times).toBe(1);
  });

  it('passes on that the rest cannot be fetched, and tries again when asked again', async () => {
    const answers = [Promise.reject<typeof rest>(new Error('offline')), Promise.resolve(rest)];
    const { store } = counting(() => answers.shift() ?? Promise.resolve(rest));
    await expect(store.part(id, 'tiles')).rejects.toThrow('offline');
    expect(await store.part(id, 'tiles')).toBe(rest.tiles);
  });

  it('tells of whole data sets no more in the list than of others', async () => {
    const [summary] = await seedStore([smallSeed]).datasets();
    expect(Object.keys(summary ?? {})).toEqual(['id', 'title', 'period', 'fictional']);
  });
});
