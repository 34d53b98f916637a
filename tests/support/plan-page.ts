import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { startServer } from '../../scripts/static-server.mjs';
import { openApp, type App, type AppOptions } from './app-page';

export interface PlanPages {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A build of the page of plans, served like the app. */
export async function servePlanPages(): Promise<PlanPages> {
  const outDir = await mkdtemp(join(tmpdir(), 'plan-page-'));
  const path = 'tests/browser/plan-page/';
  await build({
    logLevel: 'error',
    publicDir: false,
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: `${path}index.html` } },
  });
  const server = await startServer({ dir: outDir, port: 0 });
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
  return { url: `${server.url}${path}index.html`, close };
}

const ready = '[data-ready]';

export const openDesk = (pages: PlanPages, options: AppOptions = {}): Promise<App> =>
  openApp({ ...options, url: pages.url, ready });

/** Another window on the same plans. */
export async function anotherDesk(context: BrowserContext, { url }: PlanPages, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url + hash);
  await page.waitForSelector(ready, { state: 'attached' });
  return page;
}
