import { expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { dragFinger, pinchFingers } from '../support/fingers';

const finger = { size: { width: 1024, height: 768 }, context: { hasTouch: true } };

it('every act of Explore can be done by a finger', async () => {
  const { page } = await openApp({ ...finger, hash: '#/explore/units-years-districts?v=1' });
  const tapped = (name: string) => page.getByRole('button', { name, exact: true }).tap();
  const statement = (name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const address = (part: string) => expect.poll(() => page.url()).toContain(part);

  const label = async (name: string) => {
    const { x, y, width } = (await page.locator('figure svg text', { hasText: name }).first().boundingBox())!;
    await page.touchscreen.tap(x + width / 2, y + 4);
  };
  await label('昆都仑区');
  await label('东河区');
  await page.getByText('已选中 2 项').waitFor();
  await label('昆都仑区');
  await label('东河区');
  await page.getByText('点选一条流向').waitFor();

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

it.each(['units-years-districts', 'districts', 'matrix'])(
  'two fingers zoom %s about the point between them and pin nothing, one finger pans it sideways',
  async (id) => {
    const { page } = await openApp({ ...finger, hash: `#/explore/${id}?v=1` });
    const place = page.locator('[data-picture]');
    const { x, y, width, height } = (await place.boundingBox())!;
    const middle = [x + width / 2, y + height / 2] as const;
    const seen = () =>
      place.locator(':scope > div').evaluate(({ scrollWidth, clientWidth, scrollLeft }) => ({
        zoom: Math.round((10 * scrollWidth) / clientWidth) / 10,
        middle: Math.round((10 * (scrollLeft + clientWidth / 2)) / scrollWidth) / 10,
      }));
    const pageScale = () => page.evaluate(() => window.visualViewport?.scale);
    await pinchFingers(page, middle, 80, 240);
    await expect.poll(seen).toEqual({ zoom: 3, middle: 0.5 });
    expect(await pageScale()).toBe(1);
    await dragFinger(page, middle, [200, 0]);
    await expect.poll(async () => (await seen()).middle).toBeLessThan(0.5);
    await pinchFingers(page, middle, 240, 60);
    await expect.poll(async () => (await seen()).zoom).toBe(1);
    expect(page.url()).not.toContain('pin=');
  },
);

it('words of the trade are explained, and the language is changed, by a finger', async () => {
  const { page } = await openApp(finger);
  await page.getByRole('button', { name: '政法专项编制' }).tap();
  const note = page.getByRole('note').filter({ hasText: '总量由上级核定' });
  await note.waitFor();
  await page.getByRole('heading', { level: 1 }).tap();
  await note.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'English' }).tap();
  await page.getByRole('heading', { level: 1, name: /of every 1,000 posts, 76 moved/ }).waitFor();
  await page
    .getByRole('button', { name: /releasing units/ })
    .first()
    .tap();
  await page.getByRole('note').filter({ hasText: 'gives posts away' }).waitFor();
});
