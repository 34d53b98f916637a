import { describe, expect, it } from 'vitest';
import {
  joinPatches,
  keysOf,
  leavesOf,
  mergePatch,
  patchBetween,
  valueAt,
} from '../../../src/domain/plan/merge-patch';
import { baotou, baseline } from '../../support/plan-grounds';

describe('merge patches', () => {
  const tree: Readonly<Record<string, unknown>> = { a: { b: 1, c: { d: 2 } }, e: [1, 2], f: 'x' };

  it('sets, removes and replaces as RFC 7396 says', () => {
    expect(mergePatch(tree, { a: { b: null, c: { g: 3 } }, e: [9], h: { i: 1 } })).toEqual({
      a: { c: { d: 2, g: 3 } },
      e: [9],
      f: 'x',
      h: { i: 1 },
    });
    expect(mergePatch(tree, { f: { now: 'a tree', never: null } })['f']).toEqual({ now: 'a tree' });
  });

  it('keeps every branch it does not change, and the whole where it changes nothing', () => {
    const after = mergePatch(tree, { f: 'y' });
    expect(after['a']).toBe(tree['a']);
    expect(mergePatch(tree, { a: { c: { d: 2 } }, gone: null })).toBe(tree);
    expect(tree).toEqual({ a: { b: 1, c: { d: 2 } }, e: [1, 2], f: 'x' });
  });

  it('fault-12 takes no key for the prototype', () => {
    const patch = JSON.parse('{"__proto__":{"posts":1}}') as object;
    const after = mergePatch<object>({}, patch);
    expect('posts' in after).toBe(false);
    expect(Object.keys(after)).toEqual(['__proto__']);
  });

  it('names leaves so that a key with a slash is one key', () => {
    const patch = { cut: { units: { 'east/一所': { posts: 3 }, 'a~b': null } } };
    expect(leavesOf(patch)).toEqual(['cut/units/east~1一所/posts', 'cut/units/a~0b']);
    expect(keysOf('cut/units/east~1一所/posts')).toEqual(['cut', 'units', 'east/一所', 'posts']);
    expect(valueAt(patch, 'cut/units/east~1一所/posts')).toBe(3);
    expect(valueAt(patch, 'cut/units/none/posts')).toBeUndefined();
  });

  it('finds the patch between two plans', () => {
    const plan = baseline(baotou);
    const other = mergePatch(plan, {
      size: { total: 6180, moved: 470 },
      cut: { units: { 'sys-command': { cap: 3 } } },
    });
    expect(patchBetween(plan, other)).toEqual({
      size: { total: 6180, moved: 470 },
      cut: { units: { 'sys-command': { cap: 3 } } },
    });
    expect(mergePatch(other, patchBetween(other, plan))).toEqual(plan);
    expect(patchBetween(plan, structuredClone(plan))).toEqual({});
  });

  it('joins two patches into one, unless the first removes what the second goes into', () => {
    type Loose = Readonly<Record<string, unknown>>;
    const joined = joinPatches<Loose>({ a: { b: 2, x: null } }, { a: { b: 3 }, f: null });
    expect(joined).toEqual({ a: { b: 3, x: null }, f: null });
    expect(joinPatches<Loose>({ a: null }, { a: { b: 3 } })).toBeUndefined();
    expect(joinPatches<Loose>({ a: { b: 3 } }, { a: null })).toEqual({ a: null });
  });
});
