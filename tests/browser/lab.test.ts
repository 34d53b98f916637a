import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { findings } from '../support/axe';
import { reload } from '../support/reload';

const size = { width: 1366, height: 768 };
const ready = '[data-page-ready=lab] [data-picture=plan] svg';

const openLab = (hash = '#/lab') => openApp({ hash, ready, size });
const district = (page: Page, name: string) => page.getByRole('textbox', { name: `${name} 名` });
const balance = (page: Page) => page.getByRole('list', { name: '平衡' });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^已保存$/ });

/** Makes a plan from the baseline, by mouse. */
const makePlan = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '新建方案' }).click();
  await page.getByRole('textbox', { name: '署名' }).fill('王敏');
  await page.getByRole('button', { name: '建立方案' }).click();
  await page.waitForURL(/#\/lab\/(?!baseline)/);
  await page.getByRole('button', { name: '送审' }).waitFor();
};

describe('a new planner', () => {
  it('makes a reasoned plan and submits it, by mouse', { timeout: 90_000 }, async () => {
    const { page } = await openLab();
    await makePlan(page);
    await district(page, '昆都仑区').fill('２５');
    await district(page, '昆都仑区').press('Enter');
    await expect.poll(() => balance(page).innerText()).toContain('减 76 = 补 76');
    await expect.poll(() => balance(page).innerText()).toContain('与基线相差');
    await page.getByRole('button', { name: '昆都仑区：下限、上限与理由' }).click();
    const group = page.getByRole('group', { name: '昆都仑区：下限、上限与理由' });
    await group.getByLabel('理由').fill('接警量最大');
    await group.getByLabel('理由').press('Enter');
    await saved(page).waitFor();

    await page.getByRole('link', { name: '历史' }).click();
    const steps = page.getByRole('region', { name: '历史' }).getByRole('listitem');
    await expect.poll(() => steps.count()).toBe(2);
    expect(await steps.first().innerText()).toContain('接警量最大');
    expect(await steps.last().innerText()).toContain('补下 昆都仑区 名数 25');
    expect(await steps.last().innerText()).toContain('王敏');
    await steps
      .last()
      .getByRole('button', { name: /去到这一项/ })
      .click();
    await page.locator('[data-arrived][data-at="topUp/units/d-150203"]').waitFor();

    await page.getByRole('link', { name: '方案对比' }).click();
    const changes = page.getByRole('table').filter({ hasText: '理由' });
    await expect.poll(() => changes.innerText()).toMatch(/昆都仑区.*\+4.*接警量最大/s);
    await page.getByRole('button', { name: '送审' }).click();
    await page.getByText('方案已送审，内容锁定。').waitFor();
    expect(await district(page, '昆都仑区').getAttribute('readonly')).not.toBeNull();
    await saved(page).waitFor();
    await reload(page);
    await page.getByText('方案已送审，内容锁定。').waitFor();
    await page.getByRole('link', { name: '编制划转表' }).click();
    await page.getByRole('table').first().waitFor();
    await page.evaluate(() => {
      window.print = () => {
        document.title = document.querySelector('[data-print-sheet]')?.textContent ?? '';
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await page.getByRole('button', { name: /^打印/ }).click();
    await expect.poll(() => page.title()).toMatch(/编制划转表.*昆都仑区.*合计.*76/);
  });

  it.each([
    ['', '昆都仑区'],
    ['&data=yunze-2017-2022', '南渚区'],
  ])(
    'goes by keyboard alone as far as the printed table, #/lab?v=1%s',
    { timeout: 120_000 },
    async (data, name) => {
      const { page } = await openLab(`#/lab?v=1${data}`);
      await page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
      });
      const reach = async (
        name: string | RegExp,
        role: 'button' | 'textbox' | 'link',
        key: 'Tab' | 'Shift+Tab' = 'Tab',
      ) => {
        const wanted = page.getByRole(role, { name, exact: typeof name === 'string' });
        for (let i = 0; i < 150; i++) {
          if (await wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
          await page.keyboard.press(key);
        }
        throw new Error(`no way to ${String(name)} by ${key}`);
      };
      await reach('新建方案', 'button');
      await page.keyboard.press('Enter');
      await reach(/^署名/, 'textbox');
      await page.keyboard.type('王敏');
      await reach('建立方案', 'button');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#\/lab\/(?!baseline)/);
      await page.getByRole('button', { name: '送审' }).waitFor();
      const before = Number(await district(page, name).inputValue());
      await page.keyboard.press('Shift+Tab');
      await reach('补下', 'button');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('补下');
      await reach(`${name} 名`, 'textbox');
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => district(page, name).inputValue()).toBe(String(before + 1));
      await reach(`${name}：下限、上限与理由`, 'button');
      await page.keyboard.press('Enter');
      await reach('理由', 'textbox');
      await page.keyboard.type('接警量最大');
      await page.keyboard.press('Enter');
      await reach('方案对比', 'link');
      await page.keyboard.press('Enter');
      await page.getByText(new RegExp(`多补最多的是${name}`)).waitFor();
      await page.getByRole('cell', { name: '接警量最大' }).waitFor();
      await reach('送审', 'button');
      await page.keyboard.press('Enter');
      await page.getByText('方案已送审，内容锁定。').waitFor();
      await reach('编制划转表', 'link', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByText(/划出合计 = 划入合计/).waitFor();
      await reach(/^打印/, 'button');
      await page.keyboard.press('Enter');
      await page.locator('[data-printed=yes]').waitFor({ state: 'attached' });
    },
  );
});

describe('a link to the baseline', () => {
  it(
    'shows its picture where it asks for what only plans have, and keeps all else where a panel does not arrive',
    { timeout: 90_000 },
    async () => {
      const part = '**/assets/methods-panel-*.js';
      const { page, context } = await openApp({
        ...{ hash: '#/lab?v=1&panel=compare', ready, size },
        expected: [/ERR_FAILED/],
        prepare: (opened) => opened.route(part, (route) => route.abort()),
      });
      expect(await page.locator('[data-kind]').getAttribute('data-kind')).toBe('picture');
      const current = page.getByRole('link', { name: '流向图' });
      expect(await current.getAttribute('aria-current')).toBe('true');
      await page.getByRole('link', { name: '办法对照' }).click();
      const alert = page.getByRole('alert').filter({ hasText: 'methods-panel' });
      await alert.waitFor();
      expect(await balance(page).innerText()).toContain('减 76 = 补 76');
      await context.unroute(part);
      await alert.getByRole('button', { name: '重试' }).click();
      await page.locator('[data-kind=methods] table').first().waitFor();
    },
  );
});

describe('bad input in the lab', () => {
  it(
    'fault-60 fault-61 is kept and named, blocks submission, and loses no post',
    { timeout: 90_000 },
    async () => {
      const { page } = await openLab();
      await makePlan(page);
      await district(page, '昆都仑区').fill('900');
      await district(page, '昆都仑区').press('Enter');
      await page.getByRole('alert').filter({ hasText: '分配不出来' }).waitFor();
      const submit = page.getByRole('button', { name: '送审' });
      expect(await submit.getAttribute('aria-disabled')).toBe('true');
      expect(await district(page, '昆都仑区').inputValue()).toBe('900');
      await page.getByRole('button', { name: '补下回到基线' }).click();
      await expect.poll(() => balance(page).innerText()).toContain('减 76 = 补 76');
      await expect.poll(() => submit.getAttribute('aria-disabled')).toBe('false');
    },
  );

  it('fault-89 shows what a paste would do before it does it', { timeout: 90_000 }, async () => {
    const { page } = await openLab();
    await makePlan(page);
    await page.getByRole('link', { name: '数据', exact: true }).click();
    const sheet = page.getByRole('grid', { name: '接收单位' });
    await sheet.getByRole('gridcell').first().focus();
    await sheet
      .getByRole('gridcell')
      .first()
      .evaluate((cell) => {
        const data = new DataTransfer();
        data.setData('text/plain', '６０\t58\n3.5\t\n70\tabc');
        cell.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      });
    const dialog = page.getByRole('dialog', { name: '粘贴预览' });
    expect(await dialog.innerText()).toContain('采用 3 格 · 不采用 2 格');
    await dialog.getByRole('button', { name: '采用这 3 格' }).click();
    await expect.poll(() => sheet.getByRole('row').nth(1).innerText()).toMatch(/60\s+58/);
    await expect.poll(() => sheet.getByRole('row').nth(2).innerText()).toContain('原文未列');
  });
});

describe('axe-core finds nothing in the lab', () => {
  it.each([
    ['light', 'zh-CN', { width: 1366, height: 768 }],
    ['dark', 'en', { width: 1024, height: 768 }],
    ['projector', 'zh-CN', { width: 1920, height: 1080 }],
  ] as const)('%s, %s', { timeout: 180_000 }, async (theme, language, window) => {
    const { page } = await openApp({ hash: '#/lab', ready, theme, language, size: window });
    const add = language === 'en' ? 'New plan' : '新建方案';
    await page.getByRole('button', { name: add }).click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: language === 'en' ? 'Make the plan' : '建立方案' }).click();
    await page.waitForURL(/#\/lab\/(?!baseline)/);
    await page.waitForSelector(ready);
    for (const panel of ['picture', 'methods', 'goal', 'compare', 'transfers', 'years', 'data', 'history']) {
      await page.evaluate((to) => {
        location.hash = `${location.hash.split('&')[0] ?? ''}&panel=${to}`;
      }, panel);
      await page.waitForSelector(`[data-panel=${panel}] [data-kind=${panel}] > *`);
      expect([panel, await findings(page)]).toEqual([panel, []]);
    }
  });
});
