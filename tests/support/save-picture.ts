import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';

/** Presses an act of the menu that passes a view on, and waits for the file. */
export const savePicture = async (page: Page, menu: string, act: string): Promise<Download> => {
  await page.locator('summary').getByText(menu).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: act }).click(),
  ]);
  return download;
};

export const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());
