import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ hookTimeout: 60_000 });

let chunks: Rolldown.OutputChunk[];

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

  it('is 37 kB at most beside the contract, compressed', () => {
    const [chunk] = chunks.filter(({ isEntry }) => isEntry);
    expect(gzipSync(chunk?.code ?? '', { level: 9 }).length).toBeLessThan(37_000);
  });

  it('lists the fictional data set and fetches the rest of it in a chunk of its own', () => {
    const holding = (text: string) => chunks.filter(({ code }) => code.includes(text));
    expect(holding('云泽市公安系统 2017—2022（虚构示例）').some(({ isEntry }) => isEntry)).toBe(true);
    const [ledger, ...more] = holding('示编发〔2018〕12号');
    expect(more).toEqual([]);
    expect(ledger?.isDynamicEntry).toBe(true);
    expect(chunks.find(({ isEntry }) => isEntry)?.imports).not.toContain(ledger?.fileName);
  });

  it('holds its data as computed, and not what computes it', () => {
    const domain = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.includes('/src/domain/'));
    expect(domain.some((id) => id.endsWith('/flows.ts'))).toBe(true);
    expect(domain.filter((id) => /derive|apportion(?!ment\/claim)|matrix/.test(id))).toEqual([]);
  });
});
