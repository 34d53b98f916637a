import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';

/** Widths of texts as the page writes them, in ems. */
const widths = (page: Page, texts: readonly string[], style: { weight: string; lang?: string }) =>
  page.evaluate(
    async ({ texts, style }) => {
      const line = document.createElement('p');
      const marks = texts.map((text) => {
        const mark = document.createElement('span');
        mark.textContent = text;
        return mark;
      });
      line.append(...marks);
      line.style.fontWeight = style.weight;
      line.style.fontSize = '100px';
      if (style.lang !== undefined) line.lang = style.lang;
      document.querySelector('main')?.append(line);
      await document.fonts.ready;
      const all = marks.map((mark) => mark.getBoundingClientRect().width / 100);
      line.remove();
      return all;
    },
    { texts, style },
  );

const quotes = ['’', '‘', '“', '”'];

describe('quotation marks', () => {
  it.each(['400', '600', '700'])('are narrow in English text of weight %s', async (weight) => {
    const { page } = await openApp({ language: 'en' });
    for (const width of await widths(page, quotes, { weight })) expect(width).toBeLessThan(0.6);
  });

  it('are those of the Chinese face in Chinese text, on a page of either language', async () => {
    const chinese = await openApp();
    const there = await widths(chinese.page, [...quotes, '，'], { weight: '400' });
    const english = await openApp({ language: 'en' });
    expect(await widths(english.page, [...quotes, '，'], { weight: '400', lang: 'zh-CN' })).toEqual(there);
  });
});
