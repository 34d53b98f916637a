import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readDeck, writeDeck } from '../../src/interchange/deck-file';
import { openApp } from '../support/app-page';
import { findings } from '../support/axe';
import { smallStep } from '../support/decks';
import { openCopy, openStage, saved, titlesOf } from '../support/stage-page';
import { reload } from '../support/reload';

const importDeck = (page: Page, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: '演示.json', mimeType: 'application/json', buffer: Buffer.from(text) });

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><script>document.title="ran"</script><rect width="40" height="30" fill="#2a4a9c"/></svg>';

describe('a view anywhere', () => {
  it('becomes a step of a new deck, a step and a build of one there is, and each is told once with a link', async () => {
    const { page } = await openApp({ hash: '#/explore/grains?v=1' });
    const add = async () => page.getByRole('button', { name: '加入演示' }).click();
    await add();
    await page.getByLabel('名称').fill('周会');
    await page.getByRole('button', { name: '加入', exact: true }).click();
    await page.getByText('已加入“周会”，第 1 步。').waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
    await page.goto(new URL('#/lab/baseline?v=1', page.url()).href);
    await page.waitForSelector('[data-page-ready=lab]');
    await add();
    await page.getByLabel('作为').selectOption({ index: 1 });
    await page.getByRole('button', { name: '加入', exact: true }).click();
    await page.getByText(/已加入“周会”，接在“2019—2022 年，每 1,000 名编制里/).waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
    await add();
    await page.getByRole('button', { name: '加入', exact: true }).click();
    await page.getByText('已加入“周会”，第 2 步。').waitFor();
    await page.getByRole('link', { name: '打开这一步' }).click();
    await page.getByRole('heading', { level: 1, name: '周会' }).waitFor();
    expect(await titlesOf(page)).toEqual([
      expect.stringMatching(/^2019—2022 年，每 1,000 名编制里，76 名/),
      expect.stringMatching(/^方案“报告基线”/),
    ]);
    expect(await page.getByRole('link', { name: /第 1 步/ }).textContent()).toContain('1 个后续画面');
    await page.locator('[data-picture=plan][data-picture-ready]').waitFor();
    await page.getByRole('button', { name: 'English', exact: true }).last().click();
    expect(await page.getByLabel('标题').inputValue()).toMatch(/^Plan “Report baseline”: /);
  });
});

describe('the steps of a deck', { timeout: 60_000 }, () => {
  it('are put in order by keys, by buttons and by drag, copied, hidden and deleted, and all of it is taken back', async () => {
    const { page } = await openCopy();
    const before = await titlesOf(page);
    const first = page.getByRole('link', { name: /第 1 步/ });
    await first.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('已移到第 2 步，共 8 步').waitFor({ state: 'attached' });
    expect((await titlesOf(page)).slice(0, 2)).toEqual([before[1], before[0]]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    expect(await titlesOf(page)).toEqual([before[1], before[0], ...before.slice(3)]);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await titlesOf(page)).toEqual(before);
    await page.getByRole('link', { name: /第 8 步/ }).dragTo(page.getByRole('link', { name: /第 1 步/ }));
    expect(await titlesOf(page)).toEqual([before[7], ...before.slice(0, 7)]);
    await page.getByRole('link', { name: /第 2 步/ }).click();
    await page.getByRole('button', { name: '复制', exact: true }).click();
    expect((await titlesOf(page)).slice(1, 3)).toEqual([before[0], before[0]]);
    await page.getByRole('button', { name: '不放映' }).click();
    expect(await page.getByRole('link', { name: /第 3 步/ }).textContent()).toContain('不放映');
    await saved(page);
    const after = await titlesOf(page);
    await reload(page);
    await page.getByRole('link', { name: /第 3 步/ }).waitFor();
    expect(await titlesOf(page)).toEqual(after);
  });

  it('say in either language what was typed, show the other one marked, and are kept within a second', async () => {
    const { page } = await openCopy();
    const title = page.getByLabel('标题');
    await title.fill('先看总数'.repeat(100));
    await page.getByText('太长：观众屏只显示开头').waitFor();
    expect((await page.locator('section h2').first().boundingBox())?.height).toBeLessThan(150);
    await title.fill('先看总数');
    await page.getByRole('button', { name: 'English', exact: true }).last().click();
    await page.getByLabel('标题').fill('');
    await page.getByRole('button', { name: /English（未译）/ }).waitFor();
    await page.getByLabel('计划用时（秒）').fill('99999999');
    await page.getByText('请填 1 到 86400 的整数').waitFor();
    await page.getByLabel('计划用时（秒）').fill('90');
    await page.getByText('共 10 分 30 秒').waitFor();
    await page.getByLabel('讲稿').fill('Slowly.');
    await saved(page);
    await reload(page);
    await page.getByRole('button', { name: 'English', exact: true }).first().click();
    await page.getByRole('heading', { level: 2, name: '先看总数' }).waitFor();
    await page.getByText('Chinese, not translated').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().getAttribute('lang')).toBe('zh-CN');
    expect(await page.getByLabel('Notes (only the speaker sees them)').inputValue()).toBe('Slowly.');
  });

  it('have further views: by a pasted link, in any order; a link that is no view is refused', async () => {
    const { page, url } = await openCopy();
    const paste = async (text: string) => {
      await page.getByLabel('粘贴视图链接，加为后续画面').fill(text);
      await page.getByRole('button', { name: '加入', exact: true }).click();
    };
    await paste(`${url}#/sources?v=1`);
    await page.getByText('链接不是“看流向”或“做方案”的画面').waitFor();
    await paste(`${url}#/explore/matrix?v=1`);
    await page.locator('[data-picture=matrix][data-picture-ready]').waitFor();
    await paste('/explore/duties?v=1');
    await page.locator('[data-picture=duties][data-picture-ready]').waitFor();
    await page.getByRole('button', { name: '前移' }).click();
    await page.getByRole('button', { name: '后续画面 2' }).click();
    await page.locator('[data-picture=matrix][data-picture-ready]').waitFor();
    await page.getByRole('button', { name: '删除画面' }).click();
    await page.locator('[data-picture=duties][data-picture-ready]').waitFor();
    expect(await page.getByRole('button', { name: /后续画面/ }).count()).toBe(1);
  });
});

describe('a deck in two windows', { timeout: 60_000 }, () => {
  it('asks the one that lost the race, which keeps its own as a copy', async () => {
    const { page, context } = await openCopy();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel('标题').waitFor();
    // What is written here is not told to the other window, which so writes what it began with.
    await page.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => undefined;
    });
    await page.getByLabel('标题').fill('甲的');
    await saved(page);
    await other.getByLabel('标题').fill('乙的');
    await other.getByRole('button', { name: '我的另存为副本' }).click();
    await other.getByRole('heading', { level: 1, name: '副本 副本' }).waitFor();
    expect((await titlesOf(other))[0]).toBe('乙的');
    expect((await titlesOf(page))[0]).toBe('甲的');
  });
});

describe('a deck as a file', { timeout: 60_000 }, () => {
  it('comes back exactly; a bad file says why; what has gone shows its last picture, what changed offers to refresh', async () => {
    const { page } = await openCopy();
    await page.getByTitle(/的操作/).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出文件' }).click(),
    ]);
    const text = (await readFile(await download.path())).toString('utf8');
    const read = readDeck(text);
    expect(read.ok && writeDeck(read.value)).toBe(text);
    await page.getByRole('link', { name: '全部演示' }).click();
    await importDeck(page, '{"quotaflow":"deck","version":1,"deck":{"name":{},"steps":[]}}');
    await page.getByRole('alert').filter({ hasText: '$.deck.name' }).waitFor();
    const steps = [
      smallStep('gone', { view: { address: '/lab/nobody-has-it?v=1' }, picture, basis: 'then' }),
      smallStep('changed', { basis: 'then', picture }),
    ];
    await importDeck(page, writeDeck({ name: { 'zh-CN': '来自文件' }, steps }));
    await page.getByText('所用的数据或方案已不在，显示的是最后一次的画面。').first().waitFor();
    await page.getByRole('img', { name: '“题 gone”最后一次的画面' }).waitFor();
    await page.getByRole('link', { name: /第 2 步/ }).click();
    await page.getByRole('button', { name: '看采集时的画面' }).click();
    await page.getByRole('img', { name: '“题 changed”最后一次的画面' }).waitFor();
    await page.getByRole('button', { name: '更新', exact: true }).click();
    await page.locator('[data-picture=grains][data-picture-ready]').waitFor();
    expect(await page.getByText('数据或方案在采集之后变了').count()).toBe(0);
    expect(await page.title()).not.toBe('ran');
    await page.getByRole('button', { name: '放映前检查' }).click();
    await page.getByText('2 步中 1 步能打开，其余见下。').waitFor();
  });
});

describe('the ready deck', { timeout: 60_000 }, () => {
  it.each([
    ['light', 'zh-CN', 1366],
    ['dark', 'en', 1920],
    ['projector', 'zh-CN', 1024],
  ] as const)('stands without a fault axe-core finds: %s, %s, %i px', async (theme, language, width) => {
    const { page } = await openStage('/stage?v=1', { theme, language, size: { width, height: 768 } });
    expect(await findings(page)).toEqual([]);
    await page.getByRole('list').getByRole('link').first().click();
    await page.waitForSelector('[data-picture-ready]');
    expect(await findings(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('decks', () => {
  it('are made, renamed, copied and deleted, and a deletion is taken back', async () => {
    const { page } = await openStage();
    await page.getByRole('button', { name: '新建演示' }).click();
    await page.getByLabel('名称').fill('周会');
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByText('还没有步骤。').waitFor();
    await page.getByTitle('“周会”的操作').click();
    await page.getByRole('button', { name: '改名' }).click();
    await page.getByLabel('名称').fill('月会');
    await page.getByRole('button', { name: '确定' }).click();
    await saved(page);
    await page.getByRole('link', { name: '全部演示' }).click();
    await page.getByTitle('“月会”的操作').click();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await page.getByRole('button', { name: '撤销删除' }).click();
    await page.getByRole('link', { name: '月会' }).waitFor();
  });
});
