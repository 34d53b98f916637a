import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { recalling } from '../../src/layouts/recall';

it('makes what it made of the same fields no second time, while few others came between', () => {
  const make = vi.fn(({ a, b }: { a: object; b: number }) => ({ a, b }));
  const made = recalling(make, 2);
  const [one, other] = [{}, {}];
  const first = made({ a: one, b: 1 });
  expect(made({ b: 1, a: one })).toBe(first);
  made({ a: other, b: 1 });
  expect(made({ a: one, b: 1 })).toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
  made({ a: one, b: 2 });
  made({ a: one, b: 3 });
  expect(made({ a: one, b: 1 })).not.toBe(first);
});

it('tells inputs apart by any field, one that is absent too', () => {
  const made = recalling((input: { a?: number; b?: number }) => ({ input }), 8);
  const first = made({ a: 1 });
  expect([made({ a: 1, b: 2 }), made({ b: 1 }), made({})]).not.toContain(first);
  expect(made({ a: 1 })).toBe(first);
});

it('gives what the function itself would give, whatever came before', () => {
  const sum = ({ a, b }: { a: number; b: number }) => a + b;
  const pair = fc.record({ a: fc.integer({ max: 3, min: 0 }), b: fc.integer({ max: 3, min: 0 }) });
  fc.assert(
    fc.property(fc.array(pair), fc.integer({ min: 1, max: 4 }), (pairs, most) => {
      const made = recalling(sum, most);
      expect(pairs.map(made)).toEqual(pairs.map(sum));
    }),
  );
});
