import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { readPlan } from '../../src/interchange/plan-file';
import { choose, tab } from '../support/lab-page';
import { audienceIs, openAudience, seen, stand, title, tryMore } from '../support/show-windows';
import { openCopy, saved } from '../support/stage-page';
import { reload } from '../support/reload';

vi.setConfig({ testTimeout: 90_000 });

/** Opens what a link opens in a window of its own. */
const windowBy = async (page: Page, name: string): Promise<Page> => {
  const coming = page.waitForEvent('popup');
  await page.getByRole('link', { name }).click();
  return coming;
};

/** The copied deck of `editor` in both windows of its show, opened from there. */
const openOwnShow = async (editor: Page) => {
  const speaker = await windowBy(editor, '演讲者窗口');
  await speaker.waitForSelector('[data-speaker]');
  const show = await openAudience(speaker);
  await audienceIs(speaker, 'live');
  await stand('why', speaker, show);
  return { speaker, show };
};

describe('a deck of one’s own', () => {
  it('is lent by its editor where the browser stores nothing, and a try kept there is carried, and given out as a file', async () => {
    const { page: editor } = await openCopy({ prepare: (context) => context.addInitScript(blockDatabase) });
    const { speaker, show } = await openOwnShow(editor);
    await reload(show);
    await stand('why', show);
    await audienceIs(speaker, 'live');
    await speaker.keyboard.press('PageDown');
    await stand('sank', speaker, show);
    await speaker.getByRole('button', { name: '现场试算' }).click();
    await tryMore(speaker);
    await speaker.getByRole('button', { name: '存为一步' }).click();
    await speaker.getByText('只在本窗口内存中').waitFor();
    await speaker.getByRole('button', { name: '收起试算' }).click();
    await speaker.keyboard.press('End');
    await expect.poll(() => title(show)).toBe('现场试算（报告基线）');
    await reload(show);
    await expect.poll(() => seen(show, '[data-picture] svg').textContent()).toContain('石拐区+21');
    const [file] = await Promise.all([
      speaker.waitForEvent('download'),
      speaker.getByRole('button', { name: /^下载“/ }).click(),
    ]);
    const plan = readPlan((await readFile(await file.path())).toString('utf8'));
    expect(plan.ok && plan.value.log.length).toBe(1);
  });

  it('keeps a try as its last step, which says when the plan has gone and shows its last picture', async () => {
    const { page: editor, context } = await openCopy();
    const { speaker, show } = await openOwnShow(editor);
    await speaker.keyboard.press('End');
    await stand('next', speaker, show);
    await speaker.getByRole('button', { name: '现场试算' }).click();
    await tryMore(speaker);
    await speaker.getByRole('button', { name: '存为一步' }).click();
    await speaker.getByText('已存为演示稿的一步').waitFor();
    await speaker.getByRole('button', { name: '收起试算' }).click();
    await speaker.keyboard.press('End');
    await expect.poll(() => title(show)).toBe('现场试算（报告基线）');
    await expect.poll(() => seen(show, '[data-picture] svg').textContent()).toContain('石拐区+21');
    await editor.getByRole('link', { name: /第 9 步/ }).click();
    await editor.locator('[data-picture=plan][data-picture-ready]').waitFor();
    await editor
      .getByRole('link', { name: /第 9 步/ })
      .locator('img')
      .waitFor();
    const plan = /lab\/([\w-]+)/.exec(
      (await editor.getByRole('link', { name: '在原处打开' }).getAttribute('href')) ?? '',
    )?.[1];
    await editor
      .getByLabel('粘贴视图链接，加为后续画面')
      .fill(`/lab/baseline?v=1&panel=compare&with=${plan}`);
    await editor.getByRole('button', { name: '加入', exact: true }).click();
    await editor.locator('[data-picture=plan-difference][data-picture-ready]').waitFor();
    await saved(editor);

    const lab = await context.newPage();
    await lab.goto(editor.url().replace(/#.*/, '#/lab/baseline?v=1'));
    await tab(lab, '现场试算（报告基线）').click();
    await choose(lab, '现场试算（报告基线）', '删除');
    await lab.getByText('已删除“现场试算（报告基线）”。').waitFor();
    // Both sides of a comparison count, and nobody needs to come back to the editor for it.
    await editor.getByText('这个方案已删除，无法在此显示。').waitFor();
    await editor.getByRole('button', { name: '开始画面' }).click();
    await editor.getByText('所用的数据或方案已不在，显示的是最后一次的画面。').first().waitFor();
    await reload(show);
    await seen(show, 'p:has-text("这一步的数据已不在")').waitFor();
    const kept = await seen(show, 'img').evaluate((image: HTMLImageElement) =>
      image.decode().then(() => image.naturalWidth),
    );
    expect(kept).toBeGreaterThan(0);
  });
});

/** No database, as where a browser keeps nothing of a site. */
const blockDatabase = () =>
  Object.defineProperty(window, 'indexedDB', {
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
