import type { Page } from 'playwright-core';
import { openApp, type AppOptions } from './app-page';

const size = { width: 1366, height: 768 };
/** What stands once the lab is open. */
export const ready = '[data-page-ready=lab]';

/** Opens the lab as a new visitor. */
export const openLab = (options: AppOptions = {}) => openApp({ hash: '#/lab', ready, size, ...options });
/** The number field of a unit, by its name. */
export const posts = (page: Page, name: string) => page.getByRole('textbox', { name: `${name} 名` });
/** The sign that all is saved. */
export const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^已保存$/ });
/** A plan among the tabs. */
export const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '方案', exact: true }).getByRole('link', { name, exact: true });
/** Puts a panel in the middle. */
export const panel = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '中间显示' }).getByRole('link', { name, exact: true }).click();
/** The steps the history shows. */
export const steps = (page: Page) => page.getByRole('region', { name: '历史' }).getByRole('listitem');

/** Makes a plan and opens it; signs it where that is asked. */
export const makePlan = async (page: Page, template?: string): Promise<void> => {
  await page.getByRole('button', { name: '新建方案' }).click();
  const author = page.getByRole('textbox', { name: '署名' });
  if ((await author.count()) > 0) await author.fill('王敏');
  if (template !== undefined) await page.getByRole('radio', { name: template }).check();
  const before = page.url();
  await page.getByRole('button', { name: '建立方案' }).click();
  await page.waitForURL((url) => url.href !== before && !url.hash.startsWith('#/lab/baseline'));
  await page.getByRole('button', { name: '送审' }).waitFor();
};

/** Types posts of a unit and takes them. */
export const setPosts = async (page: Page, name: string, text: string): Promise<void> => {
  await posts(page, name).fill(text);
  await posts(page, name).press('Enter');
};

/** Something of the menu of the plan that is open. */
export const choose = async (page: Page, plan: string, act: string): Promise<void> => {
  const menu = page.locator('summary').and(page.getByLabel(`“${plan}”的操作`));
  await menu.click();
  await page.getByRole('button', { name: act, exact: true }).click();
};

/** Pastes a block at the first cell of a sheet. */
export const pasteInto = (page: Page, sheet: string, text: string) =>
  page
    .getByRole('grid', { name: sheet })
    .getByRole('gridcell')
    .first()
    .evaluate((cell, pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      cell.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
