import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';

/** Where the parts of the bar stand, by the left edge of each control. */
const places = (page: Page) =>
  page
    .getByRole('banner')
    .locator('a, button, input, summary')
    .evaluateAll((controls) =>
      controls
        .filter((control) => !control.matches('[data-status]'))
        .map((control) => {
          const { x, y, width } = control.getBoundingClientRect();
          return `${control.getAttribute('aria-label') ?? control.textContent} ${x} ${y} ${width}`;
        }),
    );

describe('the bar of every page', () => {
  it.each(['zh-CN', 'en'] as const)('moves nothing for the self-check (%s)', async (language) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { page } = await openApp({
      language,
      prepare: (context) =>
        context.route('**/assets/run-self-check-*.js', async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.getByRole('search').waitFor();
    const before = await places(page);
    expect(before.length).toBeGreaterThan(6);
    release();
    await page
      .getByRole('link', { name: language === 'en' ? /^✓ \d+ checks$/ : /^✓ 自检 \d+ 项$/ })
      .waitFor();
    expect(await places(page)).toEqual(before);
  });

  it('is gone through by the keyboard from left to right', async () => {
    const { page } = await openApp();
    await page.getByRole('search').waitFor();
    await page.getByRole('link', { name: /^✓ 自检/ }).waitFor();
    const stops: { name: string; x: number }[] = [];
    await page.getByRole('link', { name: '跳到主要内容' }).focus();
    const inBar = async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => {
        const at = document.activeElement;
        if (!at?.closest('header')) return undefined;
        return { name: at.getAttribute('aria-label') ?? at.textContent, x: at.getBoundingClientRect().x };
      });
    };
    for (let stop = await inBar(); stop; stop = await inBar()) stops.push(stop);
    const names = stops.map(({ name }) => name);
    expect(names.filter((name) => ['查找单位', '加入演示', 'English'].includes(name ?? ''))).toEqual([
      '查找单位',
      '加入演示',
      'English',
    ]);
    expect(stops).toEqual([...stops].sort((a, b) => a.x - b.x));
  });
});
