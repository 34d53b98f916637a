import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { everywhere, inEveryPlace } from '../support/every-place';
import { coveredControls, cutControls, sidewaysScroll } from '../support/page-faults';

/** What 1,280 × 1,024 and the office screen hold of the page when it is enlarged. */
const zooms = {
  '150 %': { width: 911, height: 512 },
  '200 %': { width: 683, height: 384 },
  '400 %': { width: 320, height: 256 },
} as const;

/** What does not fit, in every place of the product. */
const misfits = (page: Page) =>
  inEveryPlace(page, async () => ({
    sideways: await sidewaysScroll(page),
    cut: await cutControls(page),
    covered: await coveredControls(page),
  }));
const allFit = everywhere({ sideways: 0, cut: [], covered: [] });

describe('text made larger', () => {
  it.each(
    (['zh-CN', 'en'] as const).flatMap((language) =>
      (Object.keys(zooms) as (keyof typeof zooms)[]).map((zoom) => [zoom, language] as const),
    ),
  )(
    'fault-78 to %s leaves no control cut off and no page to scroll sideways (%s)',
    async (zoom, language) => {
      const { page } = await openApp({ size: zooms[zoom], language });
      expect(await misfits(page)).toEqual(allFit);
    },
  );

  it('fault-78 to 400 % gives the numbers as a table, with the same statement', async () => {
    const { page } = await openApp({ size: zooms['400 %'] });
    await page.getByRole('heading', { level: 1, name: /76 名从划出单位减下来/ }).waitFor();
    await page
      .getByRole('table', { name: /^流向/ })
      .getByRole('row', { name: /划出单位.*76/ })
      .first()
      .waitFor();
  });

  it('fault-78 with wider spacing of letters, words and lines still fits', async () => {
    const { page } = await openApp();
    await page.evaluate(() => {
      const wide = new CSSStyleSheet();
      wide.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [wide];
    });
    expect(await misfits(page)).toEqual(allFit);
  });
});
