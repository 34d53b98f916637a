import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { diceOf } from '../support/dice';
import { makePlan, openLab, panel, posts, ready, saved, setPosts, steps, tab } from '../support/lab-page';

vi.setConfig({ testTimeout: 120_000 });

const copyLink = async (page: Page, said: RegExp): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('summary', { hasText: '导出' }).click();
  await page.getByRole('button', { name: '复制链接' }).click();
  await page.getByRole('status').filter({ hasText: said }).waitFor();
  await page.keyboard.press('Escape');
  return page.evaluate(() => navigator.clipboard.readText());
};

const hashOf = (link: string): string => new URL(link).hash;

/** Text that cannot be packed: no sign of it follows from those before. */
const unlike = (length: number, seed: number): string => {
  const dice = diceOf(seed);
  return Array.from({ length }, () => String.fromCodePoint(0x4e00 + dice.whole(0, 20_000))).join('');
};

describe('a link that carries a plan', () => {
  it('fault-68 opens in another browser for reading, is kept on request, and is refused where it was cut', async () => {
    const { page } = await openLab();
    await makePlan(page);
    await setPosts(page, '昆都仑区', '25');
    await saved(page).waitFor();
    const link = await copyLink(page, /换一台电脑也能打开/);
    expect(link.length).toBeLessThanOrEqual(2_000);

    const { page: elsewhere } = await openLab({ hash: hashOf(link) });
    const note = elsewhere.getByText('这是链接带来的方案');
    await note.waitFor();
    expect(await posts(elsewhere, '昆都仑区').inputValue()).toBe('25');
    expect(await posts(elsewhere, '昆都仑区').getAttribute('readonly')).not.toBeNull();
    expect(await elsewhere.getByRole('button', { name: '送审' }).count()).toBe(0);
    await panel(elsewhere, '方案对比');
    await elsewhere.getByRole('checkbox', { name: '报告基线' }).waitFor();
    await note.waitFor();
    await elsewhere.getByRole('button', { name: '加入演示' }).click();
    await elsewhere.getByLabel('名称').fill('会上用');
    await elsewhere.getByRole('button', { name: '加入', exact: true }).click();
    const added = await elsewhere.getByRole('link', { name: '打开这一步' }).getAttribute('href');
    const deck = await elsewhere.context().newPage();
    await deck.goto(new URL(added ?? '', elsewhere.url()).href);
    await deck.locator('[data-picture=plan-difference][data-picture-ready]').waitFor();
    await deck.getByText(/“方案 A”与“报告基线”之差|“报告基线”与“方案 A”之差/).waitFor();
    const cut = hashOf(link).slice(0, -40);
    await deck.getByLabel('粘贴视图链接，加为后续画面').fill(cut.slice(1));
    await deck.getByRole('button', { name: '加入', exact: true }).click();
    await deck.getByText('链接带的方案读不出来，无法在此显示。').waitFor();
    await deck.close();
    await elsewhere.getByRole('button', { name: '关闭' }).click();
    await tab(elsewhere, '报告基线').click();
    await elsewhere.waitForURL(/#\/lab\/baseline/);
    await elsewhere.goBack();
    await elsewhere.getByRole('button', { name: '保留为方案' }).click();
    await elsewhere.getByRole('button', { name: '送审' }).waitFor();
    await expect.poll(() => elsewhere.url()).not.toContain('pack=');
    await panel(elsewhere, '历史');
    await expect.poll(() => steps(elsewhere).first().innerText()).toContain('王敏');
    await setPosts(elsewhere, '昆都仑区', '26');
    await expect.poll(() => posts(elsewhere, '昆都仑区').inputValue()).toBe('26');

    const { page: damaged } = await openLab({ hash: cut, ready: 'main [role=alert]' });
    await damaged.getByText(/链接不完整或被改动过/).waitFor();
    await damaged.getByRole('link', { name: '去看基线' }).click();
    await damaged.waitForSelector(ready);
  });

  it('leaves out a history that is too long, and gives way to the file where the plan itself is', async () => {
    const { page } = await openLab();
    await makePlan(page);
    await page.getByRole('button', { name: '昆都仑区：下限、上限与理由' }).click();
    const reason = page.getByRole('textbox', { name: '理由' });
    for (const seed of [1, 2, 3]) {
      await reason.fill(unlike(300, seed));
      await reason.press('Enter');
    }
    await saved(page).waitFor();
    const link = await copyLink(page, /历史太长没有带/);
    const { page: elsewhere } = await openLab({ hash: hashOf(link) });
    await elsewhere.getByText('这是链接带来的方案').waitFor();
    await elsewhere.getByRole('button', { name: '昆都仑区：下限、上限与理由' }).click();
    expect(await elsewhere.getByRole('textbox', { name: '理由' }).inputValue()).toBe(unlike(300, 3));
    await reason.fill(unlike(1_500, 4));
    await reason.press('Enter');
    await saved(page).waitFor();
    await copyLink(page, /请改发方案文件/);
    await page.locator('summary', { hasText: '导出' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载方案文件' }).click();
    expect((await download).suggestedFilename()).toContain('.json');
  });
});
