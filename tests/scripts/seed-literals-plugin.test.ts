import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { baotouFirst } from '../../mocks/baotou-first';
import { literalOf, seedLiteralsPlugin } from '../../scripts/seed-literals-plugin.mjs';

vi.setConfig({ testTimeout: 30_000 });

const evaluated = async (code: string): Promise<Record<string, unknown>> =>
  (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    unknown
  >;

const loaded = async (id: string) => {
  const { load } = seedLiteralsPlugin(['mocks/baotou-first.ts']);
  return (load as (id: string) => Promise<{ code: string } | undefined>)(id);
};

describe('seed data in a build', () => {
  it('is what it is in the sources', async () => {
    const { code = '' } = (await loaded(`${process.cwd()}/mocks/baotou-first.ts`)) ?? {};
    expect((await evaluated(code))['baotouFirst']).toEqual(baotouFirst);
  });

  it('leaves other modules alone', async () => {
    expect(await loaded(`${process.cwd()}/mocks/faults.ts`)).toBeUndefined();
  });

  it('is any plain data, written so that it is read back the same', async () => {
    // As data come out of JSON, which knows no negative zero.
    const plain = fc
      .jsonValue()
      .map((value): unknown => JSON.parse(JSON.stringify(value)))
      .filter((value) => !JSON.stringify(value).includes('__proto__'));
    const values = fc.sample(
      fc.oneof(plain, fc.constantFrom(Infinity, -Infinity, 1e21, '\u2028</script>')),
      200,
    );
    const code = `export const values = ${literalOf(values)};`;
    expect((await evaluated(code))['values']).toEqual(values);
  });

  it.each([[NaN], [() => 1], [1n], [undefined]])('is never %s', (value) => {
    expect(() => literalOf([value])).toThrow('not plain data');
  });
});
