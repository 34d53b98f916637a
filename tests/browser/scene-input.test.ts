import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { dragFinger } from '../support/fingers';

const phone = { size: { width: 1024, height: 768 }, context: { hasTouch: true } };
const windowOf = (page: Page) => page.locator('[data-picture] [data-zoomed]');
const scrolled = (page: Page) =>
  windowOf(page).evaluate(({ scrollLeft, scrollTop }) => Math.round(scrollLeft + scrollTop));

const centre = async (page: Page): Promise<readonly [number, number]> => {
  const { x, y, width, height } = (await page.locator('[data-picture]').boundingBox())!;
  return [x + width / 2, y + height / 2];
};

describe('a finger on a picture', () => {
  it.each([
    ['districts', 'unit%3Ad-150203', '昆都仑区'],
    ['organisations', 'change%3AO4', '内设机构'],
  ])(
    'pins an item of %s by a tap, and pans a picture that is enlarged without pinning',
    async (id, key, text) => {
      const { page } = await openApp({ ...phone, hash: `#/explore/${id}?v=1` });
      const name = (await page.locator('[data-picture] svg text', { hasText: text }).first().boundingBox())!;
      // What is drawn lies under the layer that is pressed.
      await page.touchscreen.tap(name.x + name.width / 2, name.y + name.height / 2);
      await page.getByRole('complementary', { name: '详情' }).getByRole('heading', { name: text }).waitFor();
      await expect.poll(() => page.url()).toContain(`pin=${key}`);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.url()).not.toContain('pin=');
      await page.getByRole('button', { name: '放大' }).tap();
      await windowOf(page).waitFor();
      const before = await scrolled(page);
      await dragFinger(page, await centre(page), [-90, -90]);
      await expect.poll(() => scrolled(page)).not.toBe(before);
      await expect.poll(() => page.url()).not.toContain('pin=');
    },
  );
});

describe('an enlarged picture', () => {
  it('pans under the mouse without pinning, and follows the item that arrow keys reach', async () => {
    const { page } = await openApp({ hash: '#/explore/districts?v=1' });
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: '放大' }).click();
    const before = await scrolled(page);
    const [x, y] = await centre(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y - 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => scrolled(page)).toBe(before + 180);
    await expect.poll(() => page.url()).not.toContain('pin=');
    // Not one of the buttons that choose a colour: on those the keys scroll the window itself.
    await page.getByRole('button', { name: /^东河区：/ }).focus();
    for (const key of ['End', 'Home']) {
      await page.keyboard.press(key);
      const seen = () =>
        page.evaluate(() => {
          const place = document.querySelector('[data-picture] [data-zoomed]')!.getBoundingClientRect();
          const at = document.activeElement!.getBoundingClientRect();
          return (
            at.left < place.right && at.right > place.left && at.top < place.bottom && at.bottom > place.top
          );
        });
      await expect.poll(seen).toBe(true);
    }
  });
});
