import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';

const fictional = 'data=yunze-2017-2022';
const levels = '#/explore/units-years-districts?v=1';

describe('the years', () => {
  it('are chosen by either end with the keyboard, in step with the statement and the address', async () => {
    const { page } = await openApp({ hash: levels });
    await page.getByRole('slider', { name: '截止年' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { level: 1, name: /^2019—2021 年.*减下 57 名/ }).waitFor();
    await page.getByRole('slider', { name: '起始年' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: /^2020—2021 年.*减下 38 名/ }).waitFor();
    await expect.poll(() => page.url()).toContain('years=2020-2021');
  });

  it('are chosen one alone, and all again', async () => {
    const { page } = await openApp({ hash: `${levels}&pace=single` });
    const year = page.getByRole('button', { name: '2021', exact: true });
    await year.click();
    await page.getByRole('heading', { level: 1, name: /^2021 年.*减下 19 名/ }).waitFor();
    await year.click();
    await page.getByRole('heading', { level: 1, name: /^2019—2022 年.*减下 76 名/ }).waitFor();
    await expect.poll(() => page.url()).not.toContain('years=');
  });

  it('play from the first to the last, adding up, and stop', async () => {
    const { page } = await openApp({ hash: levels });
    await page.getByRole('button', { name: '播放' }).click();
    for (const [years, posts] of [
      ['2019 年', 19],
      ['2019—2020 年', 38],
      ['2019—2022 年', 76],
    ] as const) {
      await page
        .getByRole('heading', { level: 1, name: new RegExp(`^${years}.*减下 ${posts} 名`) })
        .waitFor();
    }
    await page.getByRole('button', { name: '播放' }).waitFor();
  });
});

describe('the measure', () => {
  it('turns every number of the picture, and the statement, into parts of the system', async () => {
    const { page } = await openApp({ hash: levels });
    await page.getByText('计量', { exact: true }).click();
    await page.getByLabel('数值按').selectOption('占全系统');
    await page
      .getByRole('heading', { level: 1, name: /4 个体系减下全系统编制的 7\.6%，补给 9 个旗县区/ })
      .waitFor();
    await page.locator('figure svg text', { hasText: '1.9%' }).first().waitFor();
    await expect.poll(() => page.url()).toContain('measure=system');
  });

  it('counts real posts once a total that agrees with the report is entered, in any spelling', async () => {
    const { page } = await openApp();
    await page.getByText('计量', { exact: true }).click();
    await page.getByLabel('全系统编制总数').fill('５，０００');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 1, name: '2019—2022 年，380 名从划出单位减下来，补给其余单位' })
      .waitFor();
    await expect.poll(() => page.url()).toContain('total=5000');
  });

  it('refuses a total that no whole number of posts agrees with', async () => {
    const { page } = await openApp();
    await page.getByText('计量', { exact: true }).click();
    await page.getByLabel('全系统编制总数').fill('5');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('全系统编制总数').getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.url()).not.toContain('total=');
  });
});

describe('the levels', () => {
  it('open a district into its stations and lead back by the path', async () => {
    const { page } = await openApp({ hash: `${levels}&${fictional}&form=table` });
    await page
      .getByRole('button', { name: /^东渚区 选中$/ })
      .first()
      .click();
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.getByRole('button', { name: /展开下一级/ }).click();
    await expect.poll(() => page.url()).toContain('lower=station&lowerParent=');
    const path = page.getByRole('navigation', { name: '当前范围' });
    await path.getByText('东渚区').waitFor();
    await page
      .getByRole('table', { name: /^单位与年度/ })
      .getByRole('row', { name: /派出所/ })
      .first()
      .waitFor();
    await path.getByRole('link', { name: '全市', exact: true }).click();
    await path.waitFor({ state: 'detached' });
  });

  it('are chosen for each side', async () => {
    const { page } = await openApp({ hash: `${levels}&${fictional}` });
    await page.getByText('层级', { exact: true }).click();
    await page.getByLabel('市局一侧').selectOption('单位');
    await page.getByRole('heading', { level: 1, name: /^2017—2022 年，[3-4]\d 个单位减下/ }).waitFor();
    await expect.poll(() => page.url()).toContain('upper=unit');
  });
});

describe('the view', () => {
  it('zooms in by button and by key, and fits again', async () => {
    const { page } = await openApp({ hash: levels });
    const drawn = page.locator('figure svg').first();
    const width = async () => (await drawn.boundingBox())?.width ?? 0;
    const fitting = await width();
    await page.getByRole('button', { name: '放大' }).click();
    await expect.poll(width).toBeGreaterThan(1.4 * fitting);
    await page.getByRole('figure').getByRole('button').first().focus();
    await page.keyboard.press('+');
    await expect.poll(width).toBeGreaterThan(1.9 * fitting);
    await page.keyboard.press('0');
    await expect.poll(width).toBe(fitting);
  });

  it('keeps a selected district from one picture to the next', async () => {
    const { page } = await openApp({ hash: `${levels}&pin=unit:d-150203` });
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.getByRole('heading', { name: '昆都仑区' }).waitFor();
    await page
      .getByRole('navigation', { name: '图' })
      .getByRole('link', { name: '旗县区', exact: true })
      .click();
    await page.waitForSelector('[data-picture="districts"][data-picture-ready]');
    await panel.getByRole('heading', { name: '昆都仑区' }).waitFor();
    await expect.poll(() => page.url()).toContain('pin=unit%3Ad-150203');
  });

  it('dims the ribbons that do not leave what is selected, when asked', async () => {
    const { page } = await openApp({ hash: '#/explore/before-after?v=1&pin=node:after:others' });
    const lit = page.locator('figure svg text:visible', { hasText: '减上补下' });
    const shown = await lit.count();
    await page.getByText('显示', { exact: true }).click();
    await page.getByLabel('只看').selectOption('所选划出');
    await expect.poll(() => lit.count()).toBeLessThan(shown);
    await expect.poll(() => page.url()).toContain('filter=out');
  });

  it('opens another data set with the same picture', async () => {
    const { page } = await openApp({ hash: levels });
    await page.getByLabel('数据集').selectOption({ label: '云泽市公安系统 2017—2022（虚构示例）' });
    await page.getByRole('heading', { level: 1, name: /613 名/ }).waitFor();
    await page.getByText('虚构示例：', { exact: false }).first().waitFor();
  });
});

describe('a unit', () => {
  it('is found by the slash key and pinyin initials, and stands pinned where it is', async () => {
    const { page } = await openApp();
    await page.getByRole('combobox', { name: /单位/ }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('kdl');
    await page.getByRole('option', { name: /昆都仑区/ }).waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name: '昆都仑区' })
      .waitFor();
    await expect.poll(() => page.url()).toContain('lower=district');
  });
});

describe('a word of the trade', () => {
  it('is marked once and explained on Enter, and the statement stays what it is', async () => {
    const { page } = await openApp();
    const term = page.getByRole('button', { name: '政法专项编制' });
    await term.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('note').filter({ hasText: '政法专项编制' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('note').waitFor({ state: 'detached' });
    expect(await term.count()).toBe(1);
  });
});

describe('a view', () => {
  it('is passed on as its statement in text', async () => {
    const { page, context } = await openApp({ hash: levels });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('分享与导出', { exact: true }).click();
    await page.getByRole('button', { name: '复制语句' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('4 个体系减下 76 名，补给 9 个旗县区');
  });

  it.each(['organisations', 'grains', 'matrix', 'outcomes'])(
    'of %s is saved as a drawing of its own',
    async (id) => {
      const { page } = await openApp({ hash: `#/explore/${id}?v=1` });
      await page.getByText('分享与导出', { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载 SVG' }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toMatch(/^<\?xml|^<svg/);
      expect(text).toContain('包头市公安系统');
      expect(text).not.toContain('NaN');
    },
  );
});

describe('what does not fit', () => {
  it('folds into one, whose panel names it and opens it', async () => {
    const { page } = await openApp({ hash: `${levels}&${fictional}&upper=unit&form=table` });
    const fold = page.getByRole('button', { name: /^其余 \d+ 个单位 选中$/ });
    await fold.first().click();
    await page.getByRole('button', { name: '列出全部' }).click();
    await expect.poll(() => page.url()).toContain('unfolded=1');
    await expect.poll(() => fold.count()).toBe(0);
  });
});

describe('how the picture is drawn', () => {
  it('is in the order and the direction chosen, each in the address', async () => {
    const { page } = await openApp({ hash: levels });
    const first = async (axis: 'x' | 'y', of: readonly string[]) => {
      const at = async (name: string) =>
        (await page.locator('figure svg text', { hasText: name }).first().boundingBox())![axis];
      const places = await Promise.all(of.map(async (name) => ({ name, at: await at(name) })));
      return places.sort((a, b) => a.at - b.at)[0]!.name;
    };
    const districts = ['东河区', '青山区'];
    await expect.poll(() => first('x', districts)).toBe('东河区');
    await page.getByText('显示', { exact: true }).click();
    await page.getByLabel('排列').selectOption('按多少');
    await expect.poll(() => first('x', districts)).toBe('青山区');
    await page.getByLabel('方向').selectOption('向右');
    await expect.poll(() => first('y', districts)).toBe('青山区');
    await expect.poll(() => page.url()).toMatch(/order=size.*orientation=right/);
  });
});
