import { expect, it } from 'vitest';
import { openApp } from '../support/app-page';

const finger = { size: { width: 1024, height: 768 }, context: { hasTouch: true } };

it('every act of Explore can be done by a finger', async () => {
  const { page } = await openApp({ ...finger, hash: '#/explore/units-years-districts?v=1' });
  const tapped = (name: string) => page.getByRole('button', { name, exact: true }).tap();
  const statement = (name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const address = (part: string) => expect.poll(() => page.url()).toContain(part);

  await tapped('2021');
  await statement(/^2019—2021 年.*减下 57 名/);
  await tapped('播放');
  await statement(/^2019—2022 年/);

  await page.getByText('计量', { exact: true }).tap();
  await page.getByLabel('数值按').selectOption('占全系统');
  await address('measure=system');
  await page.getByText('显示', { exact: true }).tap();
  await page.getByLabel('方向').selectOption('right');
  await address('orientation=right');
  await page.getByText('层级', { exact: true }).tap();
  await tapped('列出全部');
  await address('unfolded=1');

  await page.getByRole('link', { name: '表格', exact: true }).tap();
  await tapped('昆都仑区 选中');
  await address('pin=unit%3Ad-150203');
  await page.getByRole('link', { name: '分年矩阵', exact: true }).tap();
  await page.getByRole('rowheader', { name: '东河区' }).first().waitFor();
  await page.getByRole('combobox', { name: '查找单位' }).tap();
  await page.keyboard.type('jyq');
  await page.getByRole('option', { name: /九原区/ }).tap();
  await address('pin=unit%3Ad-150207');
});
