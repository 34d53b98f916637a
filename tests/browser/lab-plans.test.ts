import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import {
  choose,
  makePlan,
  openLab,
  panel,
  pasteInto,
  posts,
  saved,
  setPosts,
  steps,
  tab,
} from '../support/lab-page';
import { reload } from '../support/reload';

vi.setConfig({ testTimeout: 120_000 });

describe('plans like sheets', () => {
  it('are renamed, annotated, copied, deleted and taken back, exported and imported with their history', async () => {
    const { page } = await openLab();
    await makePlan(page);
    await choose(page, '方案 A', '改名');
    await page.getByRole('dialog', { name: '改名' }).getByRole('textbox').fill('稳妥方案');
    await page.keyboard.press('Enter');
    await tab(page, '稳妥方案').waitFor();
    expect(await page.locator('details[open]').count()).toBe(0);
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
    await reload(page);
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
    const file = page.getByLabel('从方案文件导入…');
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
    await page.getByText(/方案已标记批准，内容锁定/).waitFor();
    expect(await posts(page, '昆都仑区').getAttribute('readonly')).not.toBeNull();
    await saved(page).waitFor();
    await reload(page);
    await page.getByRole('heading', { name: '送审 已标记批准' }).waitFor();
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
