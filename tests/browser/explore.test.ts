import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { reload } from '../support/reload';

const moved = /从划出单位到其余单位.*划转 76 名/;

describe('the opening view', () => {
  it('says in Chinese what moved, with both denominators, their badges and the derived pair', async () => {
    const { page } = await openApp();
    await page
      .getByRole('heading', {
        level: 1,
        name: '2019—2022 年，每 1,000 名编制中，76 名从划出单位减下来，补给其余单位',
        exact: true,
      })
      .waitFor();
    const figures = page.getByRole('list', { name: '关键数字' }).getByRole('listitem');
    const texts = await figures.allInnerTexts();
    expect(texts.map((t) => t.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/7\.6 ?% 报告 .*全系统政法专项编制 .*\[7\.55, 7\.65\)/),
      expect.stringMatching(/16 ?% 报告 .*划出单位编制 .*\[15\.5, 16\.5\)/),
      expect.stringMatching(/47\.5 ?% → 39\.9 ?% 推算 .*\(45\.75, 49\.36\) → \(38\.20, 41\.71\)/),
      expect.stringMatching(/52\.5 ?% → 60\.1 ?% 推算 .*\(50\.64, 54\.25\) → \(58\.29, 61\.80\)/),
    ]);
  });

  it('stands in the page before the API has answered, and is then replaced', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { page } = await openApp({
      ready: 'h1',
      prepare: (context) =>
        context.route('**/assets/in-page-*.js', async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.getByRole('heading', { name: /76 名从划出单位/ }).waitFor();
    expect(await page.locator('[data-picture-ready]').count()).toBe(0);
    const place = await page.locator('[data-picture]').boundingBox();
    const picture = await page.locator('[data-picture] figure').boundingBox();
    expect(picture).toEqual(place);
    release();
    await page.waitForSelector('[data-picture-ready]');
    await page.getByRole('heading', { name: /76 名从划出单位/ }).waitFor();
  });
});

describe('a ribbon', () => {
  it('is pinned by keyboard, told in the inspector with basis, section and working, and let go by Esc', async () => {
    const { page } = await openApp();
    const diagram = page.getByRole('figure').getByRole('button').first();
    await diagram.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await page.getByRole('button', { name: moved }).waitFor();
    await page.keyboard.press('Enter');
    const inspector = page.getByRole('complementary', { name: '详情' });
    await inspector.getByRole('heading', { name: '划出单位 → 其余单位（含接收单位）' }).waitFor();
    const told = (await inspector.innerText()).replace(/\s+/g, ' ');
    for (const part of ['76', '报告', '7.6%', '占划出单位 16%', '[7.55, 7.65)', '报告 一·3', 'F15', 'F16']) {
      expect(told).toContain(part);
    }
    await expect.poll(() => page.url()).toContain('pin=link');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Enter');
    await inspector.getByText('已选中 2 项').waitFor();
    for (const key of ['Escape', 'Escape', 'Escape']) await page.keyboard.press(key);
    await inspector.getByRole('heading', { name: '点选一条流向' }).waitFor();
    await expect.poll(() => page.url()).not.toContain('pin=');
  });

  it('is pinned by a click on it', async () => {
    const { page } = await openApp();
    const label = await page.locator('figure svg text', { hasText: '减上补下' }).boundingBox();
    if (!label) throw new Error('the moved posts have no label');
    await page.mouse.click(label.x + label.width / 2, label.y + label.height / 2);
    await page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name: /划出单位 → 其余单位/ })
      .waitFor();
  });
});

describe('a colleague who is sent the address', () => {
  it('sees the same view', async () => {
    const { page, url } = await openApp();
    await page.getByRole('link', { name: '体系 → 年度 → 旗县区' }).click();
    await page.getByRole('heading', { level: 1, name: /4 个体系减下 76 名，补给 9 个旗县区/ }).waitFor();
    await page.getByRole('link', { name: '表格' }).click();
    await page.getByRole('button', { name: '昆都仑区 选中', exact: true }).click();
    const inspector = page.getByRole('complementary', { name: '详情' });
    await inspector.getByRole('heading', { name: '昆都仑区' }).waitFor();
    await page.waitForURL(/form=table.*pin=/);
    // Rows below the window come a moment after those in sight.
    await page.getByRole('row', { name: /2022 年.*达尔罕茂明安联合旗/ }).waitFor();
    const here = [await page.getByRole('main').textContent(), page.url().slice(url.length)] as const;

    const colleague = await openApp({ hash: here[1] });
    await colleague.page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name: '昆都仑区' })
      .waitFor();
    await expect.poll(() => colleague.page.getByRole('main').textContent()).toBe(here[0]);
  });

  it('is told when the link comes from a newer version, and still sees what is known', async () => {
    const { page } = await openApp({ hash: '#/explore/units-years-districts?v=9&form=table' });
    await page.getByRole('status').filter({ hasText: '链接来自更新的版本' }).waitFor();
    await page.getByRole('table').first().waitFor();
  });
});

describe('the table twin', () => {
  it('holds the numbers of the picture and sums to what moved', async () => {
    const { page } = await openApp({ hash: '#/explore/units-years-districts?v=1&form=table' });
    const flows = page.getByRole('table', { name: /^流向/ });
    const cells = flows.locator('tbody tr td:nth-child(3)');
    const posts = async () => (await cells.allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);
    await expect.poll(posts).toBe(2 * 76);
    await expect(flows.locator('tfoot tr').allInnerTexts()).resolves.toEqual([
      expect.stringMatching(/划出合计\s+76\s+100\.0%\s+7\.6%/),
      expect.stringMatching(/划入合计\s+76\s+100\.0%\s+7\.6%/),
    ]);
    const units = page.getByRole('table', { name: /^单位与年度/ });
    for (const row of [/^昆都仑区.*\+21/, /^青山区.*\+17/, /^东河区.*\+14/, /^石拐区.*\+1/]) {
      await units.getByRole('row', { name: row }).waitFor();
    }
  });
});

describe('language and theme', () => {
  it('switch at once, stay for the next visit, and leave the view alone', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: /of every 1,000 posts, 76 moved/ }).waitFor();
    await page.getByTitle('Appearance').click();
    await page.getByRole('radio', { name: 'Dark' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await reload(page);
    await page.getByRole('heading', { name: /of every 1,000 posts, 76 moved/ }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => page.title()).toContain('Quotaflow');
  });
});

describe('an address that leads nowhere', () => {
  it('says so and leads back', async () => {
    const { page } = await openApp({ hash: '#/nowhere', ready: 'h1' });
    await page.getByRole('heading', { name: '没有这一页' }).waitFor();
    await page.getByRole('link', { name: '去看流向' }).click();
    await page.waitForSelector('[data-picture-ready]');
  });
});
