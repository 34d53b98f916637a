import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intranetHost } from '../../scripts/find-browser.mjs';
import { openApp, type App, type AppOptions } from '../support/app-page';
import { reload } from '../support/reload';
import { serveWithApi } from '../support/serve-with-api';

/** The requests for the API that leave the page, from when it opens. */
const opened = async (options: AppOptions): Promise<App & { asked: Request[] }> => {
  const asked: Request[] = [];
  const app = await openApp({
    ...options,
    prepare: async (context) => {
      context.on('request', (request) => {
        if (request.url().includes('/api/v1/')) asked.push(request);
      });
      await options.prepare?.(context);
    },
  });
  return { ...app, asked };
};

const answeredByWorker = async (request: Request): Promise<boolean> =>
  (await request.response())?.fromServiceWorker() ?? false;

const isControlled = (page: Page): Promise<boolean> =>
  page.evaluate(() => navigator.serviceWorker.controller !== null);

describe('a build', () => {
  it.each(['localhost', 'intranet'] as const)('answers in the page on %s', async (host) => {
    const { page, asked } = await opened({ host });
    expect(await page.evaluate(() => window.isSecureContext)).toBe(host === 'localhost');
    expect(asked).toEqual([]);
  });

  it('asks a server where config.json names one, without a new build and without the embedded API', async () => {
    const served = await serveWithApi();
    try {
      const { page, asked } = await opened({ url: served.url, origins: [new URL(served.base).origin] });
      expect(asked.map((request) => request.url())).toContain(`${served.base}/datasets/baotou-2019-2022`);
      const scripts = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(scripts.filter((name) => name.includes('in-page'))).toEqual([]);
      // What comes after the picture still asks; its server must not go before it.
      await page.waitForLoadState('networkidle');
      await page.close();
    } finally {
      await served.close();
    }
  });
});

describe('development', () => {
  let vite: ViteDevServer;
  const urlOn = (host: string): string =>
    `http://${host}:${(vite.httpServer?.address() as AddressInfo).port}/`;
  const connected = /\[vite\] connect/;

  /** A page that asks the embedded API as the app does, and shows what it hears. */
  const ready = '[data-moved="76"]';
  const asking = (options: AppOptions = {}, host = 'localhost') =>
    opened({
      url: `${urlOn(host)}tests/browser/embedded-page/`,
      ready,
      ...options,
      expected: [connected, ...(options.expected ?? [])],
    });
  const withScript = (body: string) => (context: BrowserContext) =>
    context.route('**/mockServiceWorker.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );

  beforeAll(async () => {
    vite = await createServer({
      logLevel: 'error',
      cacheDir: 'node_modules/.cache/quotaflow/vite-in-tests',
      server: { port: 0, host: '127.0.0.1', allowedHosts: [intranetHost], watch: null },
    });
    await vite.listen();
  });
  afterAll(() => vite.close());

  it('shows the app through the service worker, so that requests show in the network panel', async () => {
    const { page, asked } = await opened({
      url: urlOn('localhost'),
      expected: [connected, /React DevTools/],
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(await Promise.all(asked.map(answeredByWorker))).not.toContain(false);
    expect(await isControlled(page)).toBe(true);
  });

  it('fault-13 answers in the page when the browser blocks service workers', async () => {
    const { asked } = await asking({
      context: { serviceWorkers: 'block' },
      expected: [/Service Worker registration blocked by Playwright/],
    });
    expect(asked).toEqual([]);
  });

  it('fault-13 answers in the page on a plain-http host, which has no service workers', async () => {
    const { page, asked } = await asking({}, intranetHost);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    expect(asked).toEqual([]);
  });

  it.each([
    ['missing', '<!doctype html><title>a page instead</title>'],
    ['of another version', "const INTEGRITY_CHECKSUM = '00000000000000000000000000000000'"],
  ])('fault-13 answers in the page when the script of the worker is %s', async (_, script) => {
    const { page, asked } = await asking({ prepare: withScript(script) });
    expect(asked).toEqual([]);
    expect(await isControlled(page)).toBe(false);
  });

  it('fault-13 answers in the page after a reload past the worker that another window holds', async () => {
    const { page, context, asked } = await asking();
    expect(await isControlled(page)).toBe(true);
    const before = asked.length;
    await context.addInitScript(() => {
      if (!('serviceWorker' in navigator)) return;
      Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => null });
    });
    const second = await context.newPage();
    await second.goto(page.url());
    await second.waitForSelector(ready, { state: 'attached' });
    expect(asked.length).toBe(before);
  });

  it('fault-13 answers in the page when the browser passes the worker by for every request', async () => {
    const { page, context, asked } = await asking();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBypassServiceWorker', { bypass: true });
    const before = asked.length;
    await reload(page);
    await page.waitForSelector(ready, { state: 'attached' });
    const [probe, ...others] = asked.slice(before);
    expect(probe?.url()).toMatch(/\/datasets\?limit=1$/);
    expect(others).toEqual([]);
  });

  it('fault-13 answers in the page from when the worker no longer hears', async () => {
    const { page, context, asked } = await asking({ expected: [/answered 404/, /Failed to load resource/] });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBypassServiceWorker', { bypass: true });
    const before = asked.length;
    for (const times of [1, 2]) {
      await page.keyboard.press('Enter');
      await page.waitForSelector(ready, { state: 'attached' });
      expect([times, asked.length]).toEqual([times, before + 1]);
    }
  });
});
