import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { openApp, type AppOptions } from '../support/app-page';

vi.setConfig({ testTimeout: 120_000 });

const size = { width: 1366, height: 768 };
const ready = '[data-page-ready=lab]';

const openLab = (options: AppOptions = {}) => openApp({ hash: '#/lab', ready, size, ...options });
const posts = (page: Page, name: string) => page.getByRole('textbox', { name: `${name} 名` });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^已保存$/ });
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '方案', exact: true }).getByRole('link', { name, exact: true });
const panel = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '中间显示' }).getByRole('link', { name, exact: true }).click();
const steps = (page: Page) => page.getByRole('region', { name: '历史' }).getByRole('listitem');

const makePlan = async (page: Page, template?: string): Promise<void> => {
  await page.getByRole('button', { name: '新建方案' }).click();
  const author = page.getByRole('textbox', { name: '署名' });
  if ((await author.count()) > 0) await author.fill('王敏');
  if (template !== undefined) await page.getByRole('radio', { name: template }).check();
  const before = page.url();
  await page.getByRole('button', { name: '建立方案' }).click();
  await page.waitForURL((url) => url.href !== before && !url.hash.startsWith('#/lab/baseline'));
  await page.getByRole('button', { name: '送审' }).waitFor();
};

const setPosts = async (page: Page, name: string, text: string): Promise<void> => {
  await posts(page, name).fill(text);
  await posts(page, name).press('Enter');
};

/** Something of the menu of the plan that is open. */
const choose = async (page: Page, plan: string, act: string): Promise<void> => {
  const menu = page.locator('summary').and(page.getByLabel(`“${plan}”的操作`));
  await menu.click();
  await page.getByRole('button', { name: act, exact: true }).click();
};

const pasteInto = (page: Page, sheet: string, text: string) =>
  page
    .getByRole('grid', { name: sheet })
    .getByRole('gridcell')
    .first()
    .evaluate((cell, pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      cell.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);

describe('plans like sheets', () => {
  it('are renamed, annotated, copied, deleted and taken back, exported and imported with their history', async () => {
    const { page } = await openLab();
    await makePlan(page);
    await choose(page, '方案 A', '改名');
    await page.getByRole('dialog', { name: '改名' }).getByRole('textbox').fill('稳妥方案');
    await page.getByRole('button', { name: '确定' }).click();
    await tab(page, '稳妥方案').waitFor();
    await choose(page, '稳妥方案', '说明');
    await page.getByRole('dialog', { name: '说明' }).getByRole('textbox').fill('先稳后进');
    await page.getByRole('button', { name: '确定' }).click();
    await setPosts(page, '昆都仑区', '25');
    await page.getByRole('button', { name: '昆都仑区：下限、上限与理由' }).click();
    const reason = page.getByRole('group', { name: '昆都仑区：下限、上限与理由' }).getByLabel('理由');
    await reason.fill('接警量最大');
    await reason.press('Enter');
    await saved(page).waitFor();

    await panel(page, '历史');
    await expect.poll(() => steps(page).count()).toBe(4);
    await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '改说明' });
    await expect.poll(() => steps(page).count()).toBe(1);
    expect(await steps(page).innerText()).toContain('先稳后进');
    await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '全部' });
    await page.getByRole('checkbox', { name: '只看写明理由的' }).check();
    await expect.poll(() => steps(page).allInnerTexts()).toHaveLength(1);
    expect(await steps(page).innerText()).toContain('接警量最大');
    await page.getByRole('checkbox', { name: '只看写明理由的' }).uncheck();
    await page.getByRole('button', { name: '第 2 步 从这一步另建方案' }).click();
    await tab(page, '稳妥方案（第 2 步）').waitFor();
    await expect.poll(() => posts(page, '昆都仑区').inputValue()).toBe('21');

    await tab(page, '稳妥方案').click();
    await expect.poll(() => posts(page, '昆都仑区').inputValue()).toBe('25');
    await choose(page, '稳妥方案', '复制');
    await tab(page, '稳妥方案 副本').waitFor();
    await expect.poll(() => posts(page, '昆都仑区').inputValue()).toBe('25');
    await choose(page, '稳妥方案 副本', '删除');
    await page.getByText('已删除“稳妥方案 副本”。').waitFor();
    await expect.poll(() => tab(page, '稳妥方案 副本').count()).toBe(0);
    await page.getByRole('button', { name: '撤销删除' }).click();
    await tab(page, '稳妥方案 副本').waitFor();
    await choose(page, '稳妥方案 副本', '删除');
    await page.getByText('已删除“稳妥方案 副本”。').waitFor();
    await page.reload();
    await page.locator('summary').and(page.getByLabel('已删除的方案')).click();
    await page.getByRole('button', { name: '恢复“稳妥方案 副本”' }).click();
    await tab(page, '稳妥方案 副本').waitFor();

    await tab(page, '稳妥方案').click();
    await page.getByRole('button', { name: '送审' }).waitFor();
    await page.locator('summary', { hasText: '导出' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载方案文件' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('稳妥方案.json');
    const text = await readFile(await download.path(), 'utf8');
    await page.getByRole('button', { name: '新建方案' }).click();
    const file = page.getByLabel('或从方案文件导入');
    const give = (name: string, content: string) =>
      file.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    const alert = page.getByRole('dialog').getByRole('alert');
    await give('notes.json', '减上补下');
    await expect.poll(() => alert.innerText()).toContain('没有导入：文件不是 JSON');
    await give('broken.json', text.replace('"moved": 76', '"moved": "76"'));
    await expect
      .poll(() => alert.innerText())
      .toMatch(/有 1 处不合规定，全部未采用：\$\.plan\.start\.size\.moved/);
    await give('other.json', text.replaceAll('baotou-2019-2022', 'elsewhere'));
    await expect.poll(() => alert.innerText()).toContain('方案属于数据“elsewhere”');
    const before = page.url();
    await give('plan.json', text);
    await page.waitForURL((url) => url.href !== before);
    await expect.poll(() => posts(page, '昆都仑区').inputValue()).toBe('25');
    await expect.poll(() => tab(page, '稳妥方案').count()).toBe(2);
    await panel(page, '历史');
    await expect.poll(() => steps(page).count()).toBe(4);
    expect(await steps(page).last().innerText()).toContain('王敏');
  });
});

describe('the review of a plan', () => {
  it('locks it, returns it with a comment, and records an approval; locked years stay as they are', async () => {
    const { page } = await openLab();
    await makePlan(page);
    await panel(page, '分年');
    const cuts = page.getByRole('grid', { name: '减上：单位 × 年度' });
    await cuts.getByRole('gridcell').first().focus();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await expect.poll(() => cuts.getByRole('row').nth(1).innerText()).toMatch(/决策指挥体系\s+9/);
    await page.getByRole('textbox', { name: '2020 年 名' }).fill('30');
    await page.getByRole('textbox', { name: '2020 年 名' }).press('Enter');
    await expect
      .poll(() => cuts.getByRole('row').last().innerText())
      .toMatch(/合计\s+\d+\s+30\s+\d+\s+\d+\s+76/);
    expect(await cuts.getByRole('row').nth(1).innerText()).toMatch(/决策指挥体系\s+9/);
    await page.getByRole('button', { name: '送审' }).click();
    await page.getByText('方案已送审，内容锁定。').waitFor();
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '退回' }).waitFor();
    await page.getByRole('textbox', { name: '意见' }).fill('请写明理由');
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByRole('heading', { name: '送审 已退回' }).waitFor();
    expect(await page.getByRole('list', { name: '意见' }).innerText()).toContain('王敏 请写明理由');
    await setPosts(page, '昆都仑区', '25');
    await page.getByRole('button', { name: '送审' }).click();
    await page.getByRole('button', { name: '标记批准' }).click();
    await page.getByText('方案已标记批准，内容锁定。').waitFor();
    expect(await posts(page, '昆都仑区').getAttribute('readonly')).not.toBeNull();
    await saved(page).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '送审 已标记批准' }).waitFor();
  });
});

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
    await page.reload();
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

describe('what a plan is made of and leads to', () => {
  it('takes an own indicator and a real total, jumps from rules, compares three plans, and prints its table', async () => {
    const { page } = await openLab();
    await makePlan(page);
    await panel(page, '数据');
    await page.getByRole('textbox', { name: '名称' }).fill('接警量');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.getByRole('columnheader', { name: /接警量/ }).waitFor();
    await pasteInto(
      page,
      '接收单位',
      ['接警量', ...Array.from({ length: 9 }, (_, i) => String(100 * (i + 1)))].join('\n'),
    );
    await page.getByRole('dialog', { name: '粘贴预览' }).getByRole('button', { name: /^采用/ }).click();

    await page.getByRole('button', { name: '按每千名编制计' }).click();
    await page.getByRole('textbox', { name: /总数/ }).fill('6180');
    await page.getByRole('textbox', { name: /总数/ }).press('Enter');
    await expect.poll(() => page.getByRole('textbox', { name: '下沉总量' }).inputValue()).toBe('470');
    const share = page.getByRole('textbox', { name: '占全系统' });
    await share.fill('7.65');
    await share.press('Enter');
    await page.getByText('7.65% 合 472.77 名，按整名取 473 名').waitFor();
    await panel(page, '编制划转表');
    await page.getByRole('table').first().waitFor();
    expect(await page.getByText('每千名口径，不可报批').count()).toBe(0);
    await page.evaluate(() => {
      window.print = () => {
        const [sheet, ...more] = document.querySelectorAll('[data-print-sheet]');
        document.title = more.length === 0 ? (sheet?.textContent ?? '') : 'more than one sheet';
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await page.getByRole('button', { name: /^打印/ }).click();
    await expect.poll(() => page.title()).toMatch(/编制划转表.*批准文号.*昆都仑区.*合计.*473/);
    await expect.poll(() => page.locator('[data-print-sheet]').count()).toBe(0);
    await panel(page, '流向图');
    await setPosts(page, '昆都仑区', '900');
    await page
      .getByRole('link', { name: /去修改/ })
      .or(page.getByRole('button', { name: /去修改/ }))
      .first()
      .click();
    await page.locator('[data-arrived][data-at="topUp/units/d-150203"]').waitFor();
    await page.locator('main').press('Control+z');
    await makePlan(page, '兼顾面积');
    await panel(page, '方案对比');
    await page.getByRole('button', { name: '下载 SVG' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 SVG' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toMatch(
      /<svg[^]*“报告基线”与“方案 B”之差[^]*图例：/,
    );
    await page.getByRole('checkbox', { name: '方案 A' }).check();
    await page.getByRole('heading', { name: '3 个方案并列' }).waitFor();
  });
});
