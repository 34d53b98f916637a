import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { findings } from '../support/axe';
import { pressBy, tabTo } from '../support/by-keyboard';
import { openThenOffline } from '../support/network-off';
import { coloursOn, pinnedIsSeen } from '../support/show-on-screen';
import { audienceIs, reportPlaces, seen, stand, title } from '../support/show-windows';

vi.setConfig({ testTimeout: 120_000 });

/** From the opening page to the first step: the list, the deck, the check before the show. */
const startShow = async (page: Page): Promise<void> => {
  await pressBy(page, page.getByRole('link', { name: '演示', exact: true }));
  await pressBy(page, page.getByRole('link', { name: '包头减上补下：十分钟汇报', exact: true }));
  await page.waitForSelector('[data-picture-ready]');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await pressBy(page, page.getByRole('button', { name: '放映前检查' }));
  await page.getByText('8 步都能打开。').waitFor({ timeout: 50_000 });
  await page.keyboard.press('Enter');
  await page.getByText('可以打开').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await pressBy(page, page.getByRole('link', { name: '开始演示' }));
  await stand('why', page);
};

/** Opens the other window of a show by its key. */
const openOther = async (page: Page): Promise<Page> => {
  const coming = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  return coming;
};

/** Every place in its order, by the keys of both windows. */
const walkThrough = async (speaker: Page, show: Page): Promise<void> => {
  const ways = [() => speaker, () => show, () => show] as const;
  const keys = ['PageDown', 'ArrowRight', 'Space'] as const;
  for (const [i, place] of reportPlaces.entries()) {
    await stand(place, speaker, show);
    if (i < reportPlaces.length - 1) await ways[i % 3]!().keyboard.press(keys[i % 3]!);
  }
};

/** Jumps, and what lies over the picture for a moment: overview, black and white, light, zoom, notes. */
const askAround = async (speaker: Page, show: Page): Promise<void> => {
  await show.keyboard.press('o');
  await pressBy(show, show.getByRole('dialog').getByRole('button', { name: /分四年/ }));
  await stand('years', speaker, show);
  await show.keyboard.type('7');
  await show.keyboard.press('Enter');
  await stand('basis', speaker, show);
  await show.keyboard.press('Backspace');
  await stand('years', speaker, show);
  await speaker.keyboard.press('b');
  await show.waitForSelector('[data-show="black"]');
  expect(await coloursOn(show)).toBe(1);
  await show.keyboard.press('w');
  await speaker.waitForSelector('[data-audience][data-screen="white"]');
  await show.keyboard.press('w');
  await speaker.waitForSelector('[data-audience][data-screen="picture"]');
  await show.keyboard.press('l');
  await show.keyboard.press('Shift+ArrowRight');
  const light = speaker.locator('[data-spotlight]');
  await expect
    .poll(() => light.evaluate((it: HTMLElement) => it.style.getPropertyValue('--x')))
    .toBe('55.00%');
  await show.keyboard.press('Escape');
  await light.waitFor({ state: 'detached' });
  await tabTo(show, seen(show, '[data-picture] button'));
  await show.keyboard.press('Shift+ArrowDown');
  await show.keyboard.press('Enter');
  await show.waitForSelector('[data-slide="seen"] [data-pinned]');
  await show.keyboard.press('z');
  await expect.poll(() => show.evaluate(pinnedIsSeen)).toBe(true);
  await speaker.waitForSelector('[data-zoomed]');
  await show.keyboard.press('z');
  await show.keyboard.press('n');
  await show.keyboard.press('n');
  await show.getByRole('region', { name: /讲稿/ }).waitFor();
  await show.keyboard.press('n');
};

/** “What if”: held back, sent, back to the script with one key, kept. */
const tryOut = async (speaker: Page, show: Page): Promise<void> => {
  await speaker.keyboard.press('End');
  await stand('next', speaker, show);
  const script = await title(show);
  await speaker.keyboard.press('t');
  await tabTo(speaker, speaker.getByRole('textbox', { name: '石拐区 名' }));
  await speaker.keyboard.type('99');
  await speaker.keyboard.press('Enter');
  await speaker.getByText('现在的设定分配不出来，不能发送。').waitFor();
  const edge = (name: string) =>
    speaker.getByRole('button', { name }).evaluate((it) => getComputedStyle(it).borderStyle);
  expect([await edge('发送'), await edge('回到讲稿'), await edge('重新试算')]).toEqual([
    'dashed',
    'dashed',
    'solid',
  ]);
  await speaker.keyboard.press('Control+Enter');
  await speaker.keyboard.press('Control+a');
  await speaker.keyboard.type('20');
  await speaker.keyboard.press('Enter');
  await speaker.getByText('有改动未发送。').waitFor();
  await speaker.keyboard.press('Control+a');
  await speaker.keyboard.type('21');
  expect(await speaker.locator('[data-held] [data-picture] svg').first().textContent()).toContain('+20');
  expect(await title(show)).toBe(script);
  expect(await seen(show, '[data-picture] svg').textContent()).toContain('石拐区+1');
  await speaker.keyboard.press('Control+Enter');
  await expect.poll(() => title(show)).toContain('现场试算');
  await expect.poll(() => seen(show, '[data-picture] svg').textContent()).toContain('石拐区+21');
  await speaker.keyboard.press('r');
  await expect.poll(() => title(show)).toBe(script);
  await speaker.getByText('试算（观众还看不到）').waitFor({ state: 'detached' });
  await speaker.keyboard.press('t');
  await pressBy(speaker, speaker.getByRole('button', { name: '存为方案' }));
  await speaker.getByText('已存为方案').waitFor();
};

describe('a show from start to end', () => {
  it('is given by keyboard alone, without a network, from a plain host', async () => {
    const { page: show } = await openThenOffline({ expected: [/ERR_INTERNET_DISCONNECTED/] });
    await startShow(show);
    await show.keyboard.press('f');
    await expect.poll(() => show.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    const speaker = await openOther(show);
    await audienceIs(speaker, 'live');
    await pressBy(speaker, speaker.getByRole('button', { name: '排练：记录每步用时' }));
    await walkThrough(speaker, show);
    await askAround(speaker, show);
    await tryOut(speaker, show);

    // A window that is loaded anew has nowhere to come from: it is closed, and opened again from the other.
    await show.reload().catch(() => undefined);
    await audienceIs(speaker, 'lost');
    const again = await openOther(speaker);
    await audienceIs(speaker, 'live');
    await stand('next', speaker, again);
    await speaker.keyboard.press('t');
    await pressBy(speaker, speaker.getByRole('button', { name: '结束排练' }));
    await speaker.getByText(/上次排练共 \d+:\d\d/).waitFor();
    await tabTo(speaker, speaker.getByRole('link', { name: '结束', exact: true }));
    const gone = speaker.waitForEvent('close');
    // The window goes before it can say that it has heard the key.
    await Promise.all([gone, speaker.keyboard.press('Enter').catch(() => undefined)]);
    await pressBy(again, again.getByRole('link', { name: '结束演示' }));
    await again.getByRole('heading', { level: 1, name: '包头减上补下：十分钟汇报' }).waitFor();
  });
});
