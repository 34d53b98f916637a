import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { openState, type GalleryOptions } from '../support/gallery-page';
import { reload } from '../support/reload';
import { contentOf, savePicture } from '../support/save-picture';

const openShared = (state: string, options: GalleryOptions = {}): Promise<Page> =>
  openState(state, { ...options, settings: { share: '1', ...options.settings } });

/** What a browser makes of an SVG document on its own: it must be well-formed and have its size. */
const asImage = (page: Page, text: string) =>
  page.evaluate(async (svg) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  }, text);

describe('a picture saved as SVG', () => {
  it('stands alone: many ribbons as paths, light whatever the theme, with its words', async () => {
    const page = await openShared('units-years-districts', { theme: 'dark' });
    const download = await savePicture(page, '分享与导出', '下载 SVG');
    expect(download.suggestedFilename()).toBe('减上补下-体系→年度→旗县区-2019-2022.svg');
    const text = (await contentOf(download)).toString('utf8');
    expect(text.match(/<path /g)!.length).toBeGreaterThan(40);
    expect(text).not.toMatch(/ (class|style|data-[a-z]+)=|var\(/);
    expect(text).toContain('fill="#fbfaf7"');
    expect(text).toContain('stop-color="rgb(42, 74, 156)"');
    expect(text).toContain('依据：示意（斜纹）');
    for (const name of ['决策指挥', '昆都仑区', '白云矿区']) expect(text).toContain(`>${name}<`);
    expect(await asImage(page, text)).toEqual({ width: 1664, height: expect.any(Number) as number });
    await page.getByText('SVG 文件已生成。').waitFor();
  });
});

describe('a picture saved as PNG', () => {
  it('has two pixels to each of the drawing', async () => {
    const page = await openShared('before-after');
    const download = await savePicture(page, '分享与导出', '下载 PNG');
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    const content = await contentOf(download);
    expect(content.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(content.readUInt32BE(16)).toBe(2 * 1664);
    expect(content.length).toBeGreaterThan(20_000);
  });
});

/** Lays the page out as for paper, with the sheet up as the browser's own print command has it. */
const asOnPaper = async (page: Page): Promise<void> => {
  await expect
    .poll(() =>
      page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return document.querySelectorAll('[data-print-sheet]').length;
      }),
    )
    .toBe(1);
  await page.emulateMedia({ media: 'print' });
};

const styleOf = (page: Page, selector: string, names: readonly string[]) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, asked) => asked.map((name) => getComputedStyle(element).getPropertyValue(name)),
      names,
    );

describe('a printed view', () => {
  it('is a sheet in place of the page, on white, in whatever theme', async () => {
    const page = await openShared('units-years-districts', { theme: 'dark' });
    await asOnPaper(page);
    expect(await page.locator('#root').isVisible()).toBe(false);
    await page.getByRole('heading', { level: 1, name: '编制从划出单位到接收单位' }).waitFor();
    expect(await styleOf(page, 'html', ['background-color'])).toEqual(['rgb(255, 255, 255)']);
    expect(await styleOf(page, '[data-print-sheet] h1', ['color'])).toEqual(['rgb(0, 0, 0)']);
    expect(await page.locator('[data-print-sheet] canvas').count()).toBe(0);
  });

  it('tells sides without hue: what releases is solid, what receives hollow', async () => {
    const page = await openShared('units-years-districts');
    await asOnPaper(page);
    const white = 'rgb(255, 255, 255)';
    const side = (name: string) =>
      styleOf(page, `[data-print-sheet] rect[data-side="${name}"]`, ['fill', 'stroke']);
    const [releasing, receiving] = [await side('releasing'), await side('receiving')];
    expect(releasing[0]).not.toBe(white);
    expect(receiving[0]).toBe(white);
    expect(receiving[1]).not.toBe('none');
  });

  it('runs over as many pages as its table and sources need', async () => {
    const page = await openShared('units-years-districts');
    await page.getByText('分享与导出').click();
    await page.getByRole('button', { name: '打印' }).waitFor();
    const pdf = (await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true })).toString(
      'latin1',
    );
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)!.length).toBeGreaterThan(3);
    expect(pdf).toMatch(/\/MediaBox \[0 0 84\d(\.\d+)? 59\d/);
  });

  it('is taken away when printing is over', async () => {
    const page = await openShared('before-after');
    await page.evaluate(() => {
      window.print = () => {
        document.title = `sheets: ${document.querySelectorAll('[data-print-sheet]').length}`;
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await page.getByText('分享与导出').click();
    await page.getByRole('button', { name: '打印' }).click();
    await expect.poll(() => page.title()).toBe('sheets: 1');
    await expect.poll(() => page.locator('[data-print-sheet]').count()).toBe(0);
  });
});

describe('forced colours', () => {
  it('keep what releases and what receives apart', async () => {
    const page = await openShared('before-after', { context: { forcedColors: 'active' } });
    const fills = ['releasing', 'receiving'].map((side) =>
      styleOf(page, `rect[data-side="${side}"]`, ['fill']),
    );
    const [releasing, receiving] = await Promise.all(fills);
    expect(releasing).not.toEqual(receiving);
  });
});

describe('the projector theme', () => {
  it('is chosen in the menu, writes larger, and stays for the next visit', async () => {
    const { page } = await openApp();
    const rootSize = () => styleOf(page, 'html', ['font-size']);
    const smallest = () =>
      page
        .locator('[data-picture] svg text')
        .evaluateAll((texts) =>
          Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))),
        );
    const ordinary = await smallest();
    await page.getByTitle('外观').click();
    await page.getByRole('radio', { name: '投影' }).click();
    expect(await rootSize()).toEqual(['18px']);
    await expect.poll(smallest).toBeGreaterThan(ordinary);
    await reload(page);
    await page.waitForSelector('[data-picture-ready]');
    expect(await rootSize()).toEqual(['18px']);
    await page.getByTitle('外观').click();
    expect(await page.getByRole('radio', { name: '投影' }).isChecked()).toBe(true);
  });
});
