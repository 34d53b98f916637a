import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shareActWords } from '../../src/i18n/share-act-words';
import { shareWords } from '../../src/i18n/share-words';
import { pictureIds } from '../../src/state/view';
import { openApp } from '../support/app-page';
import { contentOf, savePicture } from '../support/save-picture';

const labels = { 'zh-CN': '图例', en: 'Legend' } as const;
type Language = keyof typeof labels;

const saveSvg = async (page: Page, language: Language): Promise<string> => {
  const { svg } = shareActWords[language].acts;
  return (await contentOf(await savePicture(page, shareWords[language].label, svg.name))).toString('utf8');
};

const wordsOnPage = async (page: Page, language: Language): Promise<string[]> => {
  const entries = page.getByRole('list', { name: labels[language] }).getByRole('listitem');
  return (await entries.allTextContents()).map((text) => text.replace('≠', ''));
};

/** The legend of a file as a browser draws it: its words, and the boxes of signs and words in CSS pixels. */
const legendOf = async (page: Page, text: string) => {
  const alone = await page.context().newPage();
  await alone.setContent(text.replace(/^<\?xml.*\n/, ''));
  const found = await alone.evaluate(() => {
    const root = document.querySelector('svg')!;
    const parts = Array.from(root.querySelector(':scope > g')!.children);
    const { left, top, right } = root.getBoundingClientRect();
    const boxes = parts.map((part) => {
      const box = part.getBoundingClientRect();
      return { x0: box.left - left, x1: box.right - left, y0: box.top - top, y1: box.bottom - top };
    });
    const words = parts.filter(({ localName }) => localName === 'text').map((part) => part.textContent);
    return { words, boxes, width: right - left };
  });
  await alone.close();
  return found;
};

type Boxes = Awaited<ReturnType<typeof legendOf>>['boxes'];

const touching = (boxes: Boxes): readonly string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
      .map((b) => JSON.stringify([a, b])),
  );

const themes = ['light', 'dark', 'projector'] as const;
const languages = Object.keys(labels) as Language[];
const cases = pictureIds.flatMap((picture, i) =>
  languages.map((language, j) => ({ picture, language, theme: themes[(i + j) % themes.length]! })),
);

describe('the legend in a saved picture', () => {
  it.each(cases)(
    'says what that of $picture says, $language, $theme',
    async ({ picture, language, theme }) => {
      const { page } = await openApp({ hash: `#/explore/${picture}`, language, theme });
      const said = await wordsOnPage(page, language);
      const text = await saveSvg(page, language);
      expect(text).not.toMatch(/ (class|style|data-[a-z]+)=|var\(/);
      const { words, boxes, width } = await legendOf(page, text);
      expect(said.length).toBeGreaterThan(1);
      expect(words).toEqual(said);
      expect(boxes.length).toBe(2 * said.length);
      expect(touching(boxes)).toEqual([]);
      for (const { x0, x1 } of boxes) {
        expect(x0).toBeGreaterThanOrEqual(31);
        expect(x1).toBeLessThanOrEqual(width - 32);
      }
    },
  );
});

describe('a saved picture', () => {
  it('is whole and without what is hovered, whatever is seen of it', async () => {
    const { page } = await openApp({ hash: '#/explore/units-years-districts?orientation=right' });
    const before = await saveSvg(page, 'zh-CN');
    await page.getByRole('button', { name: '放大' }).click();
    const bar = (await page.locator('[data-picture] rect[data-side="passing"]').nth(1).boundingBox())!;
    await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height * 0.2);
    await page.locator('[data-picture] [data-emphasis="dimmed"]').first().waitFor({ state: 'attached' });
    await page.locator('summary').getByText('分享与导出').press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 SVG' }).press('Enter'),
    ]);
    expect((await contentOf(download)).toString('utf8')).toBe(before);
  });
});
