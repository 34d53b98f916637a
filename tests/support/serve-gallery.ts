import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { inProject, root } from '../../scripts/project.mjs';
import { startServer } from '../../scripts/static-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the gallery, ending with `/`. */
    readonly galleryUrl: string;
  }
}

/** The page of the gallery, from the project's folder. */
export const galleryEntry = 'tests/gallery/gallery.html';

const buildInto = async (dir: string): Promise<void> => {
  const mode = process.env['NODE_ENV'];
  // A test runs with the development build of React, which has much to say on the console.
  process.env['NODE_ENV'] = 'production';
  await build({
    root,
    logLevel: 'warn',
    build: { outDir: dir, emptyOutDir: true, rolldownOptions: { input: inProject(galleryEntry) } },
  });
  process.env['NODE_ENV'] = mode;
};

/** Before the browser tests of a run: builds the gallery as the product is built, content policy included, and serves it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const dir = await mkdtemp(join(tmpdir(), 'quotaflow-gallery-'));
  await buildInto(dir);
  const server = await startServer({ dir, port: 0 });
  project.provide('galleryUrl', server.url);
  return async () => {
    await server.close();
    await rm(dir, { recursive: true });
  };
};
