import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { makePlan, openLab, panel, posts, ready, saved, setPosts, steps, tab } from '../support/lab-page';
import { reload } from '../support/reload';

vi.setConfig({ testTimeout: 120_000 });

describe('two windows on one plan', () => {
  it('ask which of two values holds only where both set the same field', async () => {
    const { page, context } = await openLab();
    await makePlan(page);
    await saved(page).waitFor();
    const other = await context.newPage();
    await other.goto(page.url().replace('?v=1', '?v=1&fault=status:503@savePlan'));
    await posts(other, '昆都仑区').waitFor();
    await setPosts(other, '昆都仑区', '30');
    await setPosts(other, '青山区', '11');
    await other.getByRole('status').filter({ hasText: '未能保存' }).waitFor();
    await setPosts(page, '昆都仑区', '25');
    const dialog = other.getByRole('dialog', { name: '同一处有两种改法' });
    await dialog.waitFor();
    expect(await dialog.getByRole('row').last().innerText()).toMatch(/昆都仑区\s*名数\s+30\s+25/);
    expect(await dialog.getByRole('row').count()).toBe(2);
    await dialog.getByRole('button', { name: '用对方的' }).click();
    await expect.poll(() => posts(other, '昆都仑区').inputValue()).toBe('25');
    expect(await posts(other, '青山区').inputValue()).toBe('11');
  });
});

describe('a link to a plan', () => {
  it('opens for somebody without a name, who is asked for it at the first change', async () => {
    const { page } = await openLab();
    await makePlan(page);
    await saved(page).waitFor();
    await page.evaluate(() => localStorage.removeItem('quotaflow.preferences'));
    await reload(page);
    await setPosts(page, '昆都仑区', '25');
    const dialog = page.getByRole('dialog', { name: '署名' });
    await dialog.getByRole('textbox').fill('李静');
    await dialog.getByRole('button', { name: '确定' }).click();
    await setPosts(page, '青山区', '11');
    await panel(page, '历史');
    await expect.poll(() => steps(page).first().innerText()).toContain('李静');
  });

  it('fault-29 starts normally where the browser threw everything away; after a week it asks for a backup', async () => {
    const { page, context, url } = await openLab({
      prepare: (opened) =>
        opened.addInitScript(() => {
          const late = new URLSearchParams(location.hash.split('?')[1]).has('later');
          const now = Date.now.bind(Date);
          if (late) Date.now = () => now() + 8 * 86_400_000;
        }),
    });
    await makePlan(page);
    await setPosts(page, '昆都仑区', '25');
    await saved(page).waitFor();
    const link = page.url();
    const remind = (window: Page) => window.getByText(/没有下载备份/);
    expect(await remind(page).count()).toBe(0);
    const later = await context.newPage();
    await later.goto(`${link}&later=1`);
    await remind(later).waitFor();
    expect(await remind(later).innerText()).toContain('这份方案有 8 天没有下载备份');
    await Promise.all([
      later.waitForEvent('download'),
      later.getByRole('button', { name: '下载一份' }).click(),
    ]);
    await expect.poll(() => remind(later).count()).toBe(0);
    await later.close();
    const client = await context.newCDPSession(page);
    await page.goto('about:blank');
    await client.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
    await page.goto(link);
    await page.getByText('方案没有打开。').waitFor();
    await page.getByRole('link', { name: '去看基线' }).click();
    await page.waitForSelector(ready);
    expect(await tab(page, '方案 A').count()).toBe(0);
  });
});

/** Lets the clock of the page go on by more than the rest after which a key held down is another step. */
const rest = (page: Page) =>
  page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 700;
  });

describe('a plan under a hand', () => {
  it('is pulled by finger and by slider, each pull one step however long it rests', async () => {
    const { page, context } = await openLab({ context: { hasTouch: true } });
    await makePlan(page);
    const first = posts(page, '决策指挥体系');
    const bar = await page.locator('[data-picture=plan] rect[data-side=releasing]').first().boundingBox();
    if (!bar) throw new Error('no bar');
    const client = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd' ? [] : [{ x: bar.x + bar.width / 2 + by, y: bar.y + bar.height / 2 }],
      });
    await touch('touchStart', 0);
    for (const by of [10, 20, 30]) await touch('touchMove', by);
    await expect.poll(() => first.inputValue()).not.toBe('19');
    await rest(page);
    await touch('touchMove', 60);
    await touch('touchEnd', 60);
    await expect.poll(async () => Number(await first.inputValue())).toBeGreaterThan(22);
    const slider = await page.getByRole('slider', { name: '管理监督体系' }).boundingBox();
    if (!slider) throw new Error('no slider');
    const at = (part: number) => [slider.x + part * slider.width, slider.y + slider.height / 2] as const;
    await page.mouse.move(...at(0.5));
    await page.mouse.down();
    await page.mouse.move(...at(0.65));
    await rest(page);
    await page.mouse.move(...at(0.8));
    await page.mouse.up();
    await panel(page, '历史');
    await expect.poll(() => steps(page).count()).toBe(2);
  });
});
