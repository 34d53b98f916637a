import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, vi } from 'vitest';
import { inProject, root } from '../../scripts/project.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { openApp } from './app-page';

const entry = 'tests/gallery/gallery.html';

/** Builds the gallery as the product is built, content policy included, and serves it. */
const serveGallery = async () => {
  const { build } = await import('vite');
  const dir = await mkdtemp(join(tmpdir(), 'quotaflow-gallery-'));
  // A test runs with the development build of React, which has much to say on the console.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    root,
    logLevel: 'warn',
    build: { outDir: dir, emptyOutDir: true, rolldownOptions: { input: inProject(entry) } },
  });
  vi.unstubAllEnvs();
  const server = await startServer({ dir, port: 0 });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(dir, { recursive: true });
    },
  };
};

let served: ReturnType<typeof serveGallery> | undefined;

export interface GalleryOptions {
  readonly theme?: 'light' | 'dark' | 'projector';
  /** Further settings of the page's address, e.g. `form`, `backend`, `pin`, `then`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** CSS pixels of the diagram. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly context?: BrowserContextOptions;
}

/** Call once in a file that opens the gallery. */
export const closeGalleryAfterwards = (): void =>
  afterAll(async () => {
    if (served) await (await served).close();
  });

/** Opens one state of the gallery as a visitor; the page is watched like any page of the product. */
export const openState = async (state: string, options: GalleryOptions = {}): Promise<Page> => {
  served ??= serveGallery();
  const { theme = 'light', settings = {}, size = { width: 1000, height: 520 }, context } = options;
  const query = new URLSearchParams({
    state,
    theme,
    width: `${size.width}`,
    height: `${size.height}`,
    ...settings,
  });
  const { page } = await openApp({
    url: (await served).url,
    hash: `${entry}?${query}`,
    ready: 'figure, table',
    size: { width: size.width + 40, height: size.height + 40 },
    ...(context && { context }),
  });
  return page;
};
