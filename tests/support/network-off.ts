import { expect } from 'vitest';
import { openApp, type App, type AppOptions } from './app-page';

/** Opens the app over plain http, and takes the network away once everything has come. */
export const openThenOffline = async (options: AppOptions = {}): Promise<App> => {
  const app = await openApp({ host: 'intranet', ahead: true, ...options });
  const { page, context } = app;
  const parts = await page.evaluate(
    async () => ((await (await fetch('parts.json')).json()) as readonly string[]).length,
  );
  const ahead = page.locator('head > link[rel=modulepreload], head > link[rel=prefetch]');
  await expect.poll(() => ahead.count(), { timeout: 20_000 }).toBeGreaterThanOrEqual(parts);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  return app;
};
