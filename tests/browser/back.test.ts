import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { heard, hearPages } from '../support/hear-page';

const sources = '[data-page-ready="sources"]';
const openSources = async (hash = '#/sources?v=1') =>
  (await openApp({ hash, ready: sources, prepare: hearPages })).page;

/** How far down the page one is, what is open in it and what has the focus. */
const place = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return {
      scroll: window.scrollY,
      open: [...document.querySelectorAll('main [aria-expanded="true"]')].map((each) =>
        each.getAttribute('aria-controls'),
      ),
      focus: [at?.localName, at?.getAttribute('href'), at?.getBoundingClientRect().y],
    };
  });

const pictureLinks = (page: Page) => page.locator('main td a[href^="#/explore/"]');
/** A step stands in the history a little after it is seen. */
const written = (page: Page, hash: string) => page.waitForURL((url) => url.hash.startsWith(hash));
/** Focuses the link, as Tab would, and leaves by it. */
const leaveBy = async (page: Page, nth: number) => {
  await pictureLinks(page).nth(nth).focus();
  const left = await place(page);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-picture-ready]');
  await written(page, '#/explore/');
  return left;
};
const hasFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.id ?? document.activeElement?.localName);

describe('who comes back', () => {
  it('finds the Sources as they were left: the workings, the place and the focus; and again from a picture', async () => {
    const page = await openSources();
    await page.getByRole('button', { name: '展开全部算式' }).click();
    const left = await leaveBy(page, -1);
    expect(left.scroll).toBeGreaterThan(3_000);
    expect(left.open.length).toBeGreaterThan(10);
    expect([await hasFocus(page), (await place(page)).scroll]).toEqual(['main', 0]);
    await page.goBack();
    await expect.poll(() => place(page)).toEqual(left);
    await page.goForward();
    await page.waitForSelector('[data-picture-ready]');
    expect(await hasFocus(page)).toBe('main');
    await page.goBack();
    await expect.poll(() => place(page)).toEqual(left);
  });

  it('finds only those workings open that were, also where the address goes to another row', async () => {
    const page = await openSources('#/sources?v=1&at=F30');
    await page.getByRole('button', { name: '算式 D1', exact: true }).click();
    const left = await leaveBy(page, -1);
    expect(left.open).toEqual(['working-D1']);
    await page.goBack();
    await expect.poll(() => place(page)).toEqual(left);
  });

  it('by a mouse finds the place as well, and nothing is announced twice', async () => {
    const page = await openSources();
    await page.getByRole('link', { name: /^✓ 自检/ }).waitFor();
    const link = pictureLinks(page).nth(-1);
    await link.scrollIntoViewIfNeeded();
    const { scroll } = await place(page);
    await link.click();
    await page.waitForSelector('[data-picture-ready]');
    await written(page, '#/explore/');
    await page.locator('main').getByRole('heading', { level: 1 }).waitFor();
    await heard(page);
    await page.goBack();
    await expect.poll(async () => (await place(page)).scroll).toBe(scroll);
    const said = await heard(page);
    expect(said).toEqual([...new Set(said)]);
  });

  it('to a picture has the focus where it was in it', async () => {
    const { page } = await openApp({ hash: '#/explore/outcomes?v=1' });
    const link = page.locator('main a[href^="#/sources"]').last();
    await link.focus();
    // More links may have come since: it is the focused one that is gone by.
    const [, href] = (await place(page)).focus;
    await page.keyboard.press('Enter');
    await page.waitForSelector(sources);
    await expect.poll(() => hasFocus(page)).toMatch(/^at-/);
    await written(page, '#/sources');
    await page.goBack();
    await expect.poll(async () => (await place(page)).focus.slice(0, 2)).toEqual(['a', href]);
  });
});
