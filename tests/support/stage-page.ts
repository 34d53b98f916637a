import type { Page } from 'playwright-core';
import { openApp, type App, type AppOptions } from './app-page';

/** The stage, opened by a new visitor. */
export const openStage = (address = '/stage?v=1', options: AppOptions = {}): Promise<App> =>
  openApp({ hash: `#${address}`, ready: '[data-page-ready=stage]', ...options });

/** Copies the ready deck, so that there is one to change. */
export async function openCopy(options: AppOptions = {}): Promise<App> {
  const app = await openStage('/stage?v=1&deck=baotou-report', options);
  await app.page.getByRole('button', { name: '复制一份来改' }).click();
  await app.page.getByRole('heading', { level: 1, name: '副本' }).waitFor();
  await app.page.waitForURL(({ hash }) => !hash.includes('deck=baotou-report'));
  return app;
}

/** The titles of the steps in their order. */
export const titlesOf = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('navigation', { name: '步骤' })
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => /第 \d+ 步：(.*)/.exec(link.children[2]?.textContent ?? '')?.[1] ?? ''),
    );

/** Waits until the server has everything. */
export const saved = (page: Page): Promise<void> => page.getByText('已保存', { exact: true }).waitFor();
