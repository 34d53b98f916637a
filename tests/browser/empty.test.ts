import { describe, expect, it } from 'vitest';
import { pictureIds } from '../../src/state/view';
import { openApp } from '../support/app-page';
import { serveEmptied } from '../support/emptied-api';

const nothing = {
  'zh-CN': /没有这张图所需的内容|没有可显示的流向/,
  en: /has nothing for this picture|No flows to show/,
} as const;

describe('a data set in which nothing is known', () => {
  it.each(['zh-CN', 'en'] as const)(
    'fault-62 has no picture, says so, and shows no number that is none (%s)',
    async (language) => {
      const { page } = await openApp({
        hash: '#/nowhere',
        ready: '[data-started] h1',
        language,
        prepare: serveEmptied,
      });
      for (const picture of pictureIds) {
        await page.evaluate((to) => (location.hash = to), `#/explore/${picture}?v=1`);
        await page.locator(`nav a[aria-current][href*="${picture}"]`).first().waitFor();
        await page.getByRole('heading', { level: 2, name: nothing[language] }).waitFor();
        expect(await page.getByRole('main').textContent(), picture).not.toMatch(
          /NaN|Infinity|undefined|null/,
        );
        expect(await page.locator('[data-picture-ready]').count(), picture).toBe(0);
      }
    },
  );

  it('fault-62 has sources without tables, and says that no figure is listed', async () => {
    const { page } = await openApp({
      hash: '#/sources?v=1',
      ready: '[data-page-ready=sources]',
      prepare: serveEmptied,
    });
    expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(await page.getByRole('main').getByRole('row').count()).toBe(0);
    await page.getByRole('heading', { level: 1, name: '这套数据没有列出数据项' }).waitFor();
  });
});
