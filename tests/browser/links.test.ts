import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';

describe('a link', () => {
  it.each([
    ['#/explore/units-years-districts?v=1&years=2022-2019', '年份'],
    ['#/explore/units-years-districts?v=1&form=%E0%A4%A', '呈现方式'],
    ['#/explore/units-years-districts?v=1&total=1e9&order=__proto__', '排列、全系统编制总数'],
    ['#/explore/units-years-districts?v=abc', '链接版本'],
  ])('fault-68 that is damaged says which part and shows what can be read of it: %s', async (hash, parts) => {
    const { page } = await openApp({ hash });
    await page
      .getByRole('status')
      .filter({ hasText: `链接有一部分无法识别：${parts}。` })
      .waitFor();
    await page.getByRole('heading', { level: 1, name: /4 个体系减下 76 名，补给 9 个旗县区/ }).waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|undefined|null/);
  });

  it('fault-68 of absurd length opens the first view', async () => {
    const { page } = await openApp({ hash: `#/explore/matrix?v=1&pin=${'x'.repeat(30_000)}` });
    await page.getByRole('status').filter({ hasText: '链接有一部分无法识别' }).waitFor();
    await page.getByRole('heading', { level: 1, name: /76 名从划出单位减下来/ }).waitFor();
  });

  it('fault-68 that asks for years, a total or a pin there is not says so, with what is shown instead', async () => {
    const { page } = await openApp({
      hash: '#/explore/units-years-districts?v=1&years=2010-2030&total=7&pin=unit%3Anobody',
    });
    const notice = page.getByRole('status').filter({ hasText: '现显示 2019—2022 年' });
    await notice.filter({ hasText: '总数 7 名与报告的比例不相符' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'nobody' }).waitFor();
    expect(await page.getByRole('slider', { name: '起始年' }).inputValue()).toBe('2019');
    const span = await page.locator('[class*=track] > span').boundingBox();
    expect(span!.width).toBeLessThan(700);
    await page.getByRole('heading', { level: 1, name: /4 个体系减下 76 名，补给 9 个旗县区/ }).waitFor();
  });

  it('fault-68 that asks for levels the data set lacks says so; statement, picture and table are of others', async () => {
    const { page } = await openApp({
      hash: '#/explore/units-years-districts?v=1&upper=unit&lower=station',
    });
    await page
      .getByRole('status')
      .filter({
        hasText: '市局一侧的“单位”、旗县区一侧的“派出所”，本数据集没有这一级，现显示“体系”、“旗县区”',
      })
      .waitFor();
    const name = /4 个体系减下 76 名，补给 9 个旗县区/;
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByLabel(name).first().waitFor();
    await page.getByRole('link', { name: '表格' }).click();
    const table = page.getByRole('table', { name: /单位与年度：.*4 个体系减下 76 名，补给 9 个旗县区/ });
    await table
      .getByRole('button', { name: /体系 选中$/ })
      .nth(3)
      .waitFor();
    expect(await table.getByRole('button', { name: /划出单位|其余单位/ }).count()).toBe(0);
  });

  it('fault-68 that opens units that are not there names them, and shows the whole without the path', async () => {
    const { page } = await openApp({
      hash: '#/explore/units-years-districts?v=1&upperParent=zzz&lowerParent=yyy',
    });
    const notice = page.getByRole('status').filter({ hasText: '展开“zzz”，本数据集没有这个单位' });
    await notice.filter({ hasText: '展开“yyy”' }).filter({ hasText: '展开下一级' }).waitFor();
    await page.getByRole('heading', { level: 1, name: /4 个体系减下 76 名，补给 9 个旗县区/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('navigation', { name: '当前范围' }).count()).toBe(0);
  });

  it('fault-69 of a data set that is not here names it and offers those that are', async () => {
    const { page } = await openApp({
      hash: '#/explore/before-after?v=1&data=elsewhere',
      ready: '[role=alert]',
    });
    await page.getByRole('alert').getByText('服务器上没有这份数据').waitFor();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /包头市公安系统/ })
      .click();
    await page.waitForSelector('[data-picture-ready]');
  });

  it.each(['//evil.example', 'https://evil.example/', 'javascript:alert(1)'])(
    'fault-70 whose parameters lead elsewhere stays here: %s',
    async (to) => {
      const { page, url } = await openApp({
        hash: `#/explore/before-after?v=1&next=${encodeURIComponent(to)}&data=${encodeURIComponent(to)}`,
        ready: '[role=alert]',
      });
      expect(page.url().startsWith(url)).toBe(true);
      const links = await page
        .getByRole('link')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).protocol));
      expect(links.filter((protocol) => !['http:', 'https:'].includes(protocol))).toEqual([]);
      const hosts = await page
        .getByRole('link')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).host));
      expect([...new Set(hosts)]).toEqual([new URL(url).host]);
    },
  );
});
