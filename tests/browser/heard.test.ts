import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { heard, hearPages } from '../support/hear-page';

const isField = (page: Page) =>
  page.getByRole('combobox', { name: '查找单位' }).evaluate((field) => field === document.activeElement);

/** Searches as who has no mouse does, and pins what is found first. */
const pinFirst = async (page: Page, text: string, name: string) => {
  await page.getByRole('combobox', { name: '查找单位' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.getByRole('option', { name }).waitFor();
  await page.getByRole('status').filter({ hasText: /^找到/ }).waitFor();
  await heard(page);
  await page.keyboard.press('Enter');
};

describe('a unit pinned by the search', () => {
  it('is announced once, though the statement changes with it, and let go without losing the focus', async () => {
    const hash = '#/explore/units-years-districts?v=1&data=yunze-2017-2022&fault=delay:300';
    const { page } = await openApp({ hash, prepare: hearPages });
    const statement = page.getByRole('heading', {
      level: 1,
      name: /和其他单位减下 613 名，补给 3 个体系、8 个单位和其他单位/,
    });
    await pinFirst(page, '学府派出所', '学府派出所');
    await statement.waitFor();
    await page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name: '学府派出所' })
      .waitFor();
    expect(await heard(page)).toEqual(['已选中“学府派出所”。']);
    expect(await isField(page)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.hash.includes('pin='));
    await page.getByRole('status').filter({ hasText: '已取消选中。' }).waitFor();
    expect(await heard(page)).toEqual(['已取消选中。']);
    expect(await isField(page)).toBe(true);
  });

  it('leaves the focus in the field while another picture comes for it', async () => {
    const { page } = await openApp({ hash: '#/explore/duties?v=1&fault=delay:300' });
    await pinFirst(page, '青山', '青山区');
    await page
      .getByRole('status')
      .filter({ hasText: '已选中“青山区”，见“体系 → 年度 → 旗县区”。' })
      .waitFor();
    await page.getByRole('heading', { level: 1, name: /4 个体系减下 76 名/ }).waitFor();
    expect(await isField(page)).toBe(true);
  });
});

describe('another language', () => {
  it('is heard in the statement, and in nothing that means the same as before', async () => {
    const { page } = await openApp({ hash: '#/explore/districts?v=1', prepare: hearPages });
    await page.getByRole('link', { name: /^✓ 自检 \d+ 项$/ }).waitFor();
    await pinFirst(page, '青山', '青山区');
    await page.getByRole('status').filter({ hasText: '已选中“青山区”。' }).waitFor();
    await heard(page);
    for (const [button, link, statement] of [
      ['English', /^✓ \d+ checks$/, '2019–2022: of every 1,000 posts, 76 reached 9 districts'],
      ['中文', /^✓ 自检 \d+ 项$/, '2019—2022 年，每 1,000 名编制中，9 个旗县区划入 76 名'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('link', { name: link }).waitFor();
      await page.getByRole('heading', { level: 1, name: statement }).waitFor();
      expect(await heard(page)).toEqual([expect.stringContaining(statement)]);
    }
  });
});

describe('a picture seen for the first time', () => {
  it('is heard in its statement, not in the title that stands until it comes', async () => {
    const { page } = await openApp({
      hash: '#/explore/before-after?v=1&fault=delay:300',
      prepare: hearPages,
    });
    await page.getByRole('link', { name: /^✓ 自检 \d+ 项$/ }).waitFor();
    await heard(page);
    await page.getByRole('link', { name: '职责与权限', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^职责与权限变动/ }).waitFor();
    const said = await heard(page);
    expect(said.filter((text) => !text.startsWith('正在读取'))).toEqual([
      expect.stringMatching(/^职责与权限变动/),
    ]);
  });
});
