import { describe, expect, it, vi } from 'vitest';
import { makePlan, openLab, posts } from '../support/lab-page';

vi.setConfig({ testTimeout: 90_000 });

describe('the picture of a plan', () => {
  it('fault-87 is pulled by its bars, called off by Esc, and undone in one step', async () => {
    const { page } = await openLab();
    await makePlan(page);
    const first = posts(page, '决策指挥体系');
    const bar = await page.locator('[data-picture=plan] rect[data-side=releasing]').first().boundingBox();
    if (!bar) throw new Error('no bar');
    const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height / 2];
    const pull = async (by: number) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by, y, { steps: 5 });
    };
    await pull(40);
    await expect.poll(() => first.inputValue()).not.toBe('19');
    expect(await page.getByRole('list', { name: '平衡' }).innerText()).toContain('减 76 = 补 76');
    await page.keyboard.press('Escape');
    await expect.poll(() => first.inputValue()).toBe('19');
    await page.mouse.move(x + 60, y);
    await page.mouse.up();
    expect(await first.inputValue()).toBe('19');
    await pull(40);
    await page.mouse.up();
    const pulled = await first.inputValue();
    expect(Number(pulled)).toBeGreaterThan(19);
    await page.locator('main').press('Control+z');
    await expect.poll(() => first.inputValue()).toBe('19');
    await page.locator('main').press('Control+y');
    await expect.poll(() => first.inputValue()).toBe(pulled);
  });

  it('is pulled by a ribbon, which moves posts between years and leaves what units and years have', async () => {
    const { page } = await openLab();
    await makePlan(page);
    const bar = await page.locator('[data-picture=plan] rect[data-side=releasing]').first().boundingBox();
    if (!bar) throw new Error('no bar');
    const [x, y] = [bar.x + bar.width / 8, bar.y + bar.height + 8];
    const fields = page.locator('li[data-at] input[type=text], li[data-at] input:not([type])');
    const values = () =>
      fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value).join(' '));
    // What is hovered over is drawn once more, above the rest.
    const picture = () => page.locator('[data-picture=plan] figure svg > g').first().textContent();
    const told = page
      .getByRole('status')
      .filter({ hasText: /年度节奏 分年 减上 决策指挥体系 \d{4} \d+。合计不变。/ });
    const [had, stood] = [await values(), await picture()];
    expect(had).toMatch(/\d+ \d+/);
    const pull = async () => {
      await page.mouse.move(x, y);
      await page.locator('[data-picture=plan] [data-over=link][data-pull]').waitFor();
      await page.mouse.down();
      await page.mouse.move(x + 40, y, { steps: 5 });
      await expect.poll(picture).not.toBe(stood);
    };
    await pull();
    await page.keyboard.press('Escape');
    await expect.poll(picture).toBe(stood);
    await page.mouse.up();
    await pull();
    await page.mouse.up();
    await told.waitFor({ state: 'attached' });
    expect(await values()).toBe(had);
    await page.locator('main').press('Control+z');
    await expect.poll(picture).toBe(stood);
  });

  it('shares what a system is pulled by among its units, and is changed by keys on the item in focus', async () => {
    const { page } = await openLab({ hash: '#/lab?v=1&data=yunze-2017-2022' });
    await makePlan(page);
    const bar = page.locator('[data-picture=plan] rect[data-side=releasing]').first();
    const before = await bar.boundingBox();
    if (!before) throw new Error('no bar');
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 3 });
    await page.mouse.up();
    const byHand = page.locator('[data-at=cut] [data-decided=hand]');
    await expect.poll(() => byHand.count()).toBeGreaterThan(1);
    await expect.poll(async () => (await bar.boundingBox())?.width).toBeGreaterThan(before.width);
    await page.locator('main').press('Control+z');
    await expect.poll(() => byHand.count()).toBe(0);
    const item = page.locator('[data-picture=plan] figure > button').first();
    await item.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('e');
    const field = page.getByRole('textbox', { name: /，名数$/ });
    const now = Number(await field.inputValue());
    await field.fill('3.5');
    await field.press('Enter');
    await page.getByText('编制按名计，不能有小数。').waitFor();
    await field.fill(String(now + 3));
    await field.press('Enter');
    await expect.poll(() => byHand.count()).toBeGreaterThan(1);
    await expect.poll(() => page.getByRole('list', { name: '平衡' }).innerText()).toMatch(/减 (\d+) = 补 \1/);
  });
});
