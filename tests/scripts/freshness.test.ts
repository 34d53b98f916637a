import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isFresh, stamp } from '../../scripts/freshness.mjs';

let root: string;
let dist: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'));
  dist = join(root, 'dist');
  await mkdir(join(root, 'src', 'ui'), { recursive: true });
  await mkdir(dist);
  await writeFile(join(root, 'src', 'main.tsx'), 'start();');
  await writeFile(join(root, 'src', 'ui', 'button.tsx'), 'press();');
  await writeFile(join(dist, 'index.html'), '<!doctype html>');
  await stamp(dist, await fingerprint(root));
  return () => rm(root, { recursive: true });
});

describe('a build', () => {
  it('stands while its sources stay as they are, whatever their dates', async () => {
    expect(await isFresh(root, dist)).toBe(true);
    await utimes(join(root, 'src', 'main.tsx'), new Date(), new Date(Date.now() + 60_000));
    expect(await isFresh(root, dist)).toBe(true);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a file changes', () => writeFile(join(root, 'src', 'main.tsx'), 'begin();')],
    ['a file is added', () => writeFile(join(root, 'index.html'), '')],
    ['a file is deleted', () => rm(join(root, 'src', 'ui', 'button.tsx'))],
    ['its page is missing', () => rm(join(dist, 'index.html'))],
    ['it was never stamped', () => rm(join(dist, '.sources'))],
    ['there is none', () => rm(dist, { recursive: true })],
  ])('is stale once %s', async (_what, happen) => {
    await happen();
    expect(await isFresh(root, dist)).toBe(false);
  });

  it('stands when only what is no source changes', async () => {
    await mkdir(join(root, 'docs'));
    await writeFile(join(root, 'docs', 'note.md'), 'note');
    expect(await isFresh(root, dist)).toBe(true);
  });
});
