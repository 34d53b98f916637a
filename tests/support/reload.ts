import type { Page } from 'playwright-core';

/** Loads a page anew as a user does: on the way to the button the pointer leaves the page, which writes the address it is at. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent('mouseleave')));
  await page.reload();
}
