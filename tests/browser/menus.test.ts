import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { openCopy } from '../support/stage-page';

const menu = (page: Page, label: string) =>
  page.locator('details').filter({ has: page.locator('summary', { hasText: label }) });
const isOpen = (page: Page, label: string) =>
  menu(page, label).evaluate((element) => (element as HTMLDetailsElement).open);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('label, summary, button, a')?.textContent);
/** Opens a menu and stands on the last control in it. */
const toTheEnd = async (page: Page, label: string) => {
  await menu(page, label).locator('summary').press('Enter');
  const last = menu(page, label).locator('input, select, button:enabled, a').last();
  await last.waitFor();
  await last.focus();
  return last;
};

describe('a menu', () => {
  it.each(['计量', '层级', '显示', '分享'])('%s closes when Tab leaves it, not before', async (label) => {
    const { page } = await openApp();
    await toTheEnd(page, label);
    await page.keyboard.press('Shift+Tab');
    expect(await isOpen(page, label)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await isOpen(page, label)).toBe(false);
    await toTheEnd(page, label);
    await menu(page, label).locator('summary').focus();
    await page.keyboard.press('Shift+Tab');
    expect(await isOpen(page, label)).toBe(false);
  });

  it('stays open while the window is left, and at a press on nothing in it', async () => {
    const { page } = await openApp();
    const last = await toTheEnd(page, '层级');
    await last.evaluate((element) => element.blur());
    expect(await isOpen(page, '层级')).toBe(true);
    await last.focus();
    const panel = menu(page, '层级').locator('summary + div');
    await panel.click({ position: { x: 3, y: 3 } });
    expect(await isOpen(page, '层级')).toBe(true);
    await page.keyboard.press('Escape');
    expect([await isOpen(page, '层级'), await focused(page)]).toEqual([false, '层级']);
  });

  it('stays under a dialog it has opened, to be come back to', async () => {
    const { page } = await openCopy();
    await page.getByTitle(/的操作/).press('Enter');
    await page.getByRole('button', { name: '改名' }).press('Enter');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('改名');
    expect(await page.getByRole('button', { name: '改名' }).isVisible()).toBe(true);
  });

  it.each([
    ['计量', 'measure-options', '数值按'],
    ['分享', 'share-acts', ''],
  ])('%s gives its first control the focus when Tab came before it', async (label, part, control) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { page } = await openApp({
      prepare: (context) =>
        context.route(`**/assets/${part}-*.js`, async (route) => {
          await held;
          await route.continue();
        }),
    });
    await menu(page, label).locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await isOpen(page, label)).toBe(true);
    release();
    const first = menu(page, label).locator('input, select, button, a').first();
    await first.waitFor();
    await expect.poll(() => first.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await focused(page)).toContain(control);
    expect(await isOpen(page, label)).toBe(true);
  });
});
