import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchBetween } from '../../src/domain/plan/merge-patch';
import type { Plan } from '../../src/domain/plan/plan';
import type { Step } from '../../src/domain/plan/plan-log';
import { longestLink, packPlan, unpackPlan } from '../../src/interchange/plan-link';
import { readPlan, writePlan, type LoosePlan } from '../../src/interchange/plan-file';
import { editStep, smallPlan } from '../support/plans';

const runs = { numRuns: 150 };

const key = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(
    (text) =>
      !/^(__proto__|constructor|prototype)$/.test(text) &&
      !/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text),
  );
const posts = fc.integer({ min: 0, max: 1_000_000 });
const decision = fc.record(
  { posts, floor: posts, cap: posts, locked: fc.boolean(), reason: fc.string() },
  { requiredKeys: [] },
);

const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    note: fc.string({ unit: 'binary' }),
    moved: posts,
    units: fc.dictionary(key, decision, { maxKeys: 5 }),
    openings: fc.dictionary(key, posts, { maxKeys: 5 }),
    weights: fc.dictionary(
      key,
      fc.double({ min: 0, max: 1e9, noNaN: true }).map((n) => n + 0),
      { maxKeys: 5 },
    ),
  })
  .map(({ name, note, moved, units, openings, weights }) => {
    const plan = smallPlan({ name, note, size: { moved } });
    return {
      ...plan,
      cut: { ...plan.cut, units: { ...units }, weights: { ...weights } },
      entered: { ...plan.entered, openings: { ...openings } },
    };
  });

const arbitraryLoose: fc.Arbitrary<LoosePlan> = fc
  .array(arbitraryPlan, { minLength: 1, maxLength: 4 })
  .map(([start, ...later]) => ({
    start: start!,
    log: later.map((plan, i): Step => ({
      ...editStep(`s${i}`),
      act: { kind: 'edit', name: 'paste', patch: patchBetween(later[i - 1] ?? start!, plan) },
    })),
  }));

const whole: LoosePlan = { start: smallPlan(), log: [editStep('a'), editStep('b')] };
const file = (change: (text: string) => string) => readPlan(change(writePlan(whole)));

describe('a plan as a file', () => {
  it('fault-83 is read as what was written', () => {
    fc.assert(
      fc.property(arbitraryLoose, (loose) => {
        expect(readPlan(writePlan(loose))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(loose)) });
      }),
      runs,
    );
  });

  it('is read with a byte order mark and laid out over lines', () => {
    expect(readPlan(`\uFEFF${writePlan(whole, 2)}`)).toEqual({ ok: true, value: whole });
  });

  it('fault-22 is refused whole, never thrown at, wherever it is cut off or a letter is changed', () => {
    const text = writePlan(whole);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 2 }), (at, put) => {
        expect(readPlan(text.slice(0, at))).toMatchObject({ ok: false });
        expect(typeof readPlan(text.slice(0, at) + put + text.slice(at + 1)).ok).toBe('boolean');
      }),
      runs,
    );
  });

  it('fault-12 refuses keys that reach for prototypes, by their place', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
      const read = file((text) => text.replace('"units":{}', `"units":{"${name}":{"posts":1}}`));
      const path = `$.plan.start.cut.units.${name.replace('\\u005f', '_')}`;
      expect(read).toMatchObject({ problems: { code: 'broken', places: { first: [{ path }] } } });
    }
    expect(file((text) => text.replace('{', '{"__proto__":{},'))).toMatchObject({
      problems: { code: 'broken' },
    });
    expect(({} as Record<string, unknown>)['posts']).toBeUndefined();
  });

  it('fault-24 fault-69 names the version of a newer one', () => {
    expect(file((text) => text.replace('"version":1', '"version":7'))).toEqual({
      ok: false,
      problems: { code: 'newer-version', version: 7 },
    });
  });

  it.each([
    ['not-json', 'plan'],
    ['not-json', ''],
    ['not-a-plan', '{}'],
    ['not-a-plan', '[1]'],
    ['not-a-plan', 'null'],
    ['not-a-plan', '{"quotaflow":"deck","version":1,"plan":{}}'],
  ])('is %s: %s', (code, text) => {
    expect(readPlan(text)).toEqual({ ok: false, problems: { code } });
  });

  it.each([
    ['fault-50 a negative number of posts', '"moved":10', '"moved":-1', '$.plan.start.size.moved'],
    ['fault-52 a fraction of a post', '"moved":10', '"moved":1.5', '$.plan.start.size.moved'],
    ['fault-51 a number without end', '"moved":10', '"moved":1e999', '$.plan.start.size.moved'],
    [
      'fault-53 more posts than a cell holds',
      '"staff":{}',
      '"staff":{"u":1000001}',
      '$.plan.start.entered.staff.u',
    ],
    ['a step twice', '"id":"b"', '"id":"a"', '$.plan.log'],
    ['an unknown act', '"kind":"edit"', '"kind":"erase"', '$.plan.log[0].act.kind'],
  ])('refuses %s', (_, from, to, path) => {
    const read = file((text) => text.replace(from, to));
    expect(read).toMatchObject({ ok: false, problems: { code: 'broken', places: { first: [{ path }] } } });
  });

  it('refuses steps that are each in order and lead to what is no plan', () => {
    const bare = editStep('x', { entered: { indicators: { roads: { values: {} } } } });
    expect(readPlan(writePlan({ ...whole, log: [bare] }))).toMatchObject({
      problems: { places: { first: [{ path: '$.plan.log', code: 'leads_to_no_plan' }] } },
    });
  });
});

describe('a plan as a link', () => {
  it('is unpacked to what was packed', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLoose, async (loose) => {
        const value: unknown = JSON.parse(JSON.stringify(loose));
        expect(await unpackPlan(await packPlan(loose))).toEqual({ ok: true, value });
      }),
      { numRuns: 40 },
    );
  });

  it('is short enough to be sent for a plan of some steps', async () => {
    expect((await packPlan(whole)).length).toBeLessThan(longestLink / 2);
  });

  it('fault-68 is damaged where it was cut or changed, whatever it holds', async () => {
    const packed = await packPlan(whole);
    for (const text of [
      '',
      'z',
      'j',
      'x',
      packed.slice(0, -9),
      `${packed.slice(0, 20)}!${packed.slice(21)}`,
      'z%%%',
    ])
      expect((await unpackPlan(text)).ok).toBe(false);
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await unpackPlan(`z${text}`)).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('fault-68 is refused where little text unpacks to very much', async () => {
    const bomb = new Blob([new Uint8Array(30_000_000)])
      .stream()
      .pipeThrough(new CompressionStream('deflate'));
    const bytes = Buffer.from(await new Response(bomb).arrayBuffer());
    expect(bytes.length).toBeLessThan(40_000);
    expect(await unpackPlan(`z${bytes.toString('base64url')}`)).toEqual({
      ok: false,
      problems: { code: 'too-large' },
    });
  });
});
