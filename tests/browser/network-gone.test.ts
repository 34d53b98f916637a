import { describe, expect, it } from 'vitest';
import { openThenOffline } from '../support/network-off';

describe('a page whose server has gone', () => {
  it('fault-14 still opens every page, picture, table and language nobody had asked for', async () => {
    const { page } = await openThenOffline({ host: 'localhost', hash: '#/explore/before-after?v=1' });
    const statement = page.getByRole('heading', { level: 1 });
    for (const picture of ['千点图', '机构沿革', '职责与权限', '旗县区', '分年矩阵', '成效数据']) {
      const before = await statement.innerText();
      await page.getByRole('link', { name: picture, exact: true }).click();
      await expect.poll(() => statement.innerText()).not.toBe(before);
    }
    await page.getByRole('link', { name: '表格', exact: true }).click();
    await page.getByRole('table').first().waitFor();
    const pages = page.getByRole('navigation', { name: '主导航' });
    for (const [name, heading] of [
      ['做方案', /方案|基准/],
      ['演示', /演示/],
      ['数据出处', /项数据/],
    ] as const) {
      await pages.getByRole('link', { name, exact: true }).click();
      await page.getByRole('main').getByRole('heading', { name: heading }).first().waitFor();
    }
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByRole('main')
      .getByRole('heading', { name: /figures/ })
      .first()
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
