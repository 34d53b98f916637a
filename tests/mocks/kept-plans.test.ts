import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../mocks/kept/checksum';
import { documentsOn } from '../../mocks/kept/documents';
import { generationsKept, sealed, type Generation } from '../../mocks/kept/generation';
import { memoryShelf } from '../../mocks/kept/memory-shelf';
import { planForm } from '../../mocks/kept/plan-form';
import type { Shelf } from '../../mocks/kept/shelf';
import { migrated, planVersion } from '../../src/api/contract-plan-version';
import { ok } from '../../src/domain/result';
import { editStep, smallDocument } from '../support/plans';

const on = (shelf: Shelf) =>
  documentsOn({
    shelf,
    form: planForm,
    summaryOf: (written) => written,
    now: () => '2026-03-01T10:25:00.000Z',
  });

/** A shelf with a plan written so many times, each time with one step more. */
async function written(times: number): Promise<Shelf> {
  const shelf = memoryShelf();
  for (let i = 1; i <= times; i++) {
    const log = Array.from({ length: i }, (_, n) => editStep(`s${n}`));
    await on(shelf).change('p', (_current, revision) => ok(smallDocument('p', log, revision)));
  }
  return shelf;
}

const generationsOn = (shelf: Shelf) =>
  shelf.decide('plan', 'p', (generations) => ({ result: [...generations] }));

/** Puts another generation in place of one. */
const exchange = (shelf: Shelf, put: Generation) =>
  shelf.decide('plan', 'p', () => ({ result: undefined, put, drop: [put.revision] }));

const stepsRead = async (shelf: Shelf): Promise<number | undefined> => {
  const read = await on(shelf).read('p');
  return read.ok ? read.value?.log.length : undefined;
};

describe('a plan on the shelf', () => {
  it('has five generations at most, the newest of them current', async () => {
    const shelf = await written(8);
    const kept = await generationsOn(shelf);
    expect(kept).toHaveLength(generationsKept);
    expect(kept.map(({ revision }) => revision)).toEqual([8, 7, 6, 5, 4]);
    expect(await stepsRead(shelf)).toBe(8);
  });

  it('fault-22 is served as it was before, whatever of its newest text is damaged, and never under an old revision', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(15), fc.boolean(), async (place, bit, cut) => {
        const shelf = await written(3);
        const [newest] = await generationsOn(shelf);
        const { text } = newest!;
        const at = place % text.length;
        const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        const damaged = cut ? text.slice(0, at) : text.slice(0, at) + flipped + text.slice(at + 1);
        await exchange(shelf, { ...newest!, text: damaged });
        const read = await on(shelf).read('p');
        expect(read).toMatchObject({ ok: true, value: { revision: 4, log: [{ id: 's0' }, { id: 's1' }] } });
        expect(await shelf.damaged()).toMatchObject([
          { id: 'p', revision: 3, restored: { revision: 2 }, text: damaged },
        ]);
        expect(await on(shelf).all()).toMatchObject([{ document: { revision: 4 } }]);
      }),
      { numRuns: 100 },
    );
  });

  it('fault-22 is not there, and told with what is left of it, where no generation can be read', async () => {
    const shelf = await written(2);
    for (const each of await generationsOn(shelf)) await exchange(shelf, { ...each, text: '{}' });
    expect(await on(shelf).read('p')).toEqual({ ok: true, value: undefined });
    expect(await shelf.damaged()).toHaveLength(2);
    expect(await shelf.damaged()).toMatchObject([{ text: '{}' }, { text: '{}' }]);
    expect((await shelf.damaged())[0]).not.toHaveProperty('restored');
  });

  it('fault-24 is neither read nor written over where a newer version wrote it', async () => {
    const shelf = await written(2);
    const newer = sealed({ kind: 'plan', id: 'p', revision: 3, version: planVersion + 1, at: '', text: '?' });
    await exchange(shelf, newer);
    const detail = { version: planVersion + 1 };
    const refusal = { ok: false, problems: { status: 409, problems: [{ code: 'newer-version', detail }] } };
    expect(await on(shelf).read('p')).toMatchObject(refusal);
    expect(await on(shelf).change('p', (_, revision) => ok(smallDocument('p', [], revision)))).toMatchObject(
      refusal,
    );
    expect((await generationsOn(shelf))[0]).toEqual(newer);
  });

  it.each([
    ['QuotaExceededError', 507],
    ['VersionError', 409],
  ])('answers a browser that fails with %s by %i', async (name, status) => {
    const shelf = { ...memoryShelf(), decide: () => Promise.reject(new DOMException('', name)) };
    const answer = await on(shelf).change('p', (_, revision) => ok(smallDocument('p', [], revision)));
    expect(answer).toMatchObject({ ok: false, problems: { status } });
  });
});

describe('what an older version wrote', () => {
  const steps = {
    1: (plan: unknown) => ({ ...(plan as object), two: true }),
    2: (plan: unknown) => ({ ...(plan as object), three: true }),
  };

  it('fault-23 is brought up to date version by version', () => {
    expect(migrated({ one: true }, 1, 3, steps)).toEqual({ one: true, two: true, three: true });
    expect(migrated({ one: true }, 3, 3, steps)).toEqual({ one: true });
    expect(() => migrated({}, 1, 4, steps)).toThrow('from version 3 to 4');
  });

  it('fault-23 of version 1 is read for ever', () => {
    const text =
      '{"id":"p","start":{"name":"方案一","note":"","mode":"redo","dataset":"小例/1","years":{"from":2001,"to":2003},' +
      '"size":{"moved":10},"cut":{"level":"unit","rule":"equal","method":"sainte-lague","weights":{},"units":{"hq":{"posts":3,"locked":true}}},' +
      '"topUp":{"rule":"index","method":"dhondt","index":{"population":1},"population":"population","units":{}},' +
      '"phasing":{"weights":{"2001":2},"locked":{},"cells":{"cut":{},"topUp":{}}},"entered":{"openings":{},"staff":{},"indicators":{}},' +
      '"thresholds":{"lowest-level":8.5},"transfers":{}},"log":[{"id":"w-0","at":"2026-01-01T00:00:00.000Z","author":"张三","reason":"会商",' +
      '"act":{"kind":"edit","name":"cut-unit","patch":{"cut":{"units":{"hq":null}}}}},{"id":"w-1","at":"2026-01-01T00:00:01.000Z",' +
      '"author":"","act":{"kind":"undo","step":"w-0"}}],"revision":2}';
    expect(planForm.read(text, 1)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });
});

describe('the checksum', () => {
  it('is CRC-32 (IEEE 802.3)', () => {
    expect(checksumOf('123456789')).toBe(0xcbf43926);
    expect(checksumOf('')).toBe(0);
  });
});
