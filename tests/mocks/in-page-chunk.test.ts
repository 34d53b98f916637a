import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ hookTimeout: 60_000 });

let chunks: Rolldown.OutputChunk[];

/** What comes before the first answer: the entry and all it imports at once. */
const first = (): Rolldown.OutputChunk[] => {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of found)
    for (const name of imports) {
      const chunk = named.get(name);
      if (chunk) found.add(chunk);
    }
  return [...found];
};

describe('the embedded API of a build', () => {
  beforeAll(async () => {
    const built = await build({
      logLevel: 'silent',
      publicDir: false,
      build: {
        write: false,
        rolldownOptions: {
          input: 'mocks/in-page.ts',
          preserveEntrySignatures: 'strict',
          external: ['zod/mini'],
        },
      },
    });
    const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
    chunks = outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  });

  it('holds no store of cookies and no list of public suffixes', () => {
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.some((id) => id.includes('/msw/'))).toBe(true);
    expect(modules.filter((id) => /tough-cookie|tldts/.test(id))).toEqual([]);
    expect(chunks.filter(({ code }) => code.includes('localStorage'))).toEqual([]);
  });

  it('is 41 kB at most with the contract, compressed', () => {
    const size = first().reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
    expect(size).toBeGreaterThan(20_000);
    expect(size).toBeLessThan(41_000);
  });

  it('lists the fictional data set and fetches the rest of it in a chunk of its own', () => {
    const holding = (text: string) => chunks.filter(({ code }) => code.includes(text));
    const listed = holding('云泽市公安系统 2017—2022（虚构示例）');
    expect(first().some((chunk) => listed.includes(chunk))).toBe(true);
    const [ledger, ...more] = holding('示编发〔2018〕12号');
    expect(more).toEqual([]);
    expect(ledger?.isDynamicEntry).toBe(true);
    expect(first()).not.toContain(ledger);
  });

  it('holds its data as computed, and not what computes it', () => {
    const domain = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.includes('/src/domain/'));
    expect(domain.some((id) => id.endsWith('/flows.ts'))).toBe(true);
    expect(domain.filter((id) => /derive|apportion(?!ment\/claim)|matrix/.test(id))).toEqual([]);
  });
});
