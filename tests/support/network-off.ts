import { expect } from 'vitest';
import { openApp, type App, type AppOptions } from './app-page';

/** How many parts of the app the page has not asked for yet. */
const partsToCome = async (): Promise<number> => {
  const parts = (await (await fetch('parts.json')).json()) as readonly string[];
  const asked = [...document.querySelectorAll<HTMLLinkElement>('head > link')].map(({ href }) => href);
  return parts.filter((part) => !asked.includes(new URL(part, document.baseURI).href)).length;
};

/** Opens the app over plain http, and takes the network away once everything has come. */
export const openThenOffline = async (options: AppOptions = {}): Promise<App> => {
  const app = await openApp({ host: 'intranet', ahead: true, ...options });
  const { page, context } = app;
  await expect.poll(() => page.evaluate(partsToCome), { timeout: 20_000 }).toBe(0);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  return app;
};
