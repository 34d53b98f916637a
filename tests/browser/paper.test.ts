import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pictureIds } from '../../src/state/view';
import { openApp } from '../support/app-page';

/** Landscape sheets: their size, and what margins of 10 mm leave of them in CSS pixels. */
const papers = {
  A4: { box: /\/MediaBox \[0 0 84\d\S* 59\d/, room: { width: 1047, height: 718 } },
  A3: { box: /\/MediaBox \[0 0 119\d\S* 84\d/, room: { width: 1512, height: 1047 } },
} as const;

/** Has the sheet of a view on the page, as the browser's own print command has it. */
const putOnPaper = async (page: Page, statement: string): Promise<void> => {
  const title = page.locator('[data-print-sheet] h1');
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      return (await title.count()) === 1 ? title.textContent() : undefined;
    })
    .toBe(statement);
};

/** What of a sheet is wider than the paper, or on its first page lower than the paper. */
const cutFrom = (page: Page, room: { readonly width: number; readonly height: number }) =>
  page.locator('[data-print-sheet]').evaluate((sheet, { width, height }) => {
    const first = sheet.querySelector('section')!;
    return [...sheet.querySelectorAll('*')]
      .filter((element) => {
        const { right, bottom } = element.getBoundingClientRect();
        return right > width + 1 || (first.contains(element) && bottom > height + 1);
      })
      .map((element) => `${element.tagName} ${element.textContent}`.slice(0, 60));
  }, room);

/** Whether the picture of a sheet stands between the words above it and those below. */
const standsFree = (page: Page) =>
  page
    .locator('[data-print-sheet] section')
    .first()
    .evaluate((first) => {
      const header = first.querySelector('header')!.getBoundingClientRect();
      const footer = first.querySelector('footer')!.getBoundingClientRect();
      const drawings = [...first.querySelectorAll(':scope > div svg')].map((svg) =>
        svg.getBoundingClientRect(),
      );
      return drawings.every(({ top, bottom }) => top >= header.bottom - 1 && bottom <= footer.top + 1);
    });

const partsOf = (page: Page) =>
  page.locator('[data-print-sheet]').evaluate((sheet) => ({
    drawings: sheet.querySelectorAll('section:first-child svg').length,
    tables: sheet.querySelectorAll('section:not(:first-child) table').length,
    text: sheet.textContent,
  }));

const pagesOf = (pdf: string): number => pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe('on paper, A4 or A3, with its words, numbers and sources, and nothing cut', () => {
  it.each([
    ...pictureIds.map((picture) => [picture, 'zh-CN'] as const),
    ['outcomes', 'en'] as const,
    ['grains?data=yunze-2017-2022', 'en'] as const,
  ])('is %s in %s', async (picture, language) => {
    const [id, more = ''] = picture.split('?');
    const { page } = await openApp({ hash: `#/explore/${id}?v=1&${more}`, language });
    const statement = await page.locator('main h1').innerText();
    await putOnPaper(page, statement.replaceAll('\u00a0', ' '));
    await page.emulateMedia({ media: 'print' });
    const { drawings, tables, text } = await partsOf(page);
    expect({ drawn: drawings > 0, tables: tables > 0 }).toEqual({ drawn: true, tables: true });
    expect(text).toMatch(
      language === 'en'
        ? /Data: (Baotou|Yunze) public security.*Printed [A-Z][a-z]+ \d{1,2}, \d{4}/
        : /数据：包头市公安系统.*打印日期：\d{4}年\d{1,2}月\d{1,2}日/,
    );
    for (const [format, { room }] of Object.entries(papers)) {
      await page.setViewportSize(room);
      const found = { format, cut: await cutFrom(page, room), free: await standsFree(page) };
      expect(found).toEqual({ format, cut: [], free: true });
    }
    // The browser prints by itself here, and takes the sheet away when it has.
    for (const [format, { box }] of Object.entries(papers)) {
      const pdf = (await page.pdf({ format, landscape: true, preferCSSPageSize: true })).toString('latin1');
      expect(box.test(pdf)).toBe(true);
      expect(pagesOf(pdf)).toBeGreaterThan(1);
    }
  });
});
