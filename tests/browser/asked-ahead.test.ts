import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { serveWithApi, type ServedWithApi } from '../support/serve-with-api';

let served: ServedWithApi;

beforeAll(async () => {
  served = await serveWithApi();
});
afterAll(() => served.close());

/** The page at rest, with all it asks for by itself. */
const atRest = async (): Promise<Page> => {
  const { page } = await openApp({ url: served.url, origins: [new URL(served.base).origin] });
  await page.waitForLoadState('networkidle');
  return page;
};

const asksFor = (page: Page, text: string) => page.waitForRequest((request) => request.url().includes(text));

describe('what a control may show next', () => {
  it('is asked for while the pointer is on it, before any press', async () => {
    const page = await atRest();
    const asked = asksFor(page, 'yearTo=2020');
    await page.getByRole('button', { name: '2020', exact: true }).hover();
    await asked;
    expect(page.url()).not.toContain('2020');
  });

  it('is asked for while it has the focus, before any key', async () => {
    const page = await atRest();
    const asked = asksFor(page, '/duties');
    await page.getByRole('link', { name: '职责与权限', exact: true }).focus();
    await asked;
    expect(page.url()).not.toContain('duties');
  });
});
