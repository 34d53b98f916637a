import { describe, expect, it, vi } from 'vitest';
import { openApp } from '../support/app-page';
import { findings } from '../support/axe';
import { openThenOffline } from '../support/network-off';
import { barsOnScreen, pinnedIsSeen, scrolls, unreadable } from '../support/show-on-screen';
import { deckId, openShow, reportPlaces, sayFrom, seen, stand } from '../support/show-windows';

vi.setConfig({ testTimeout: 90_000 });

const showHash = `#/stage/show/${deckId}`;

describe('a show', () => {
  it('fault-72 goes on in one window where a second one is blocked', async () => {
    const { page } = await openThenOffline({
      hash: `#/stage/speaker/${deckId}`,
      ready: '[data-speaker] [data-picture-ready]',
      prepare: (context) => context.addInitScript(() => (window.open = () => null)),
    });
    await page.keyboard.press('PageDown');
    await stand('sank', page);
    await page.getByRole('button', { name: '打开观众窗口' }).click();
    await page.getByText('浏览器拦住了新窗口').waitFor();
    await page.getByRole('link', { name: '在本窗口演示' }).click();
    await page.waitForSelector('[data-show]');
    await stand('sank', page);
    await page.keyboard.press('n');
    await page.getByText('再按一次 N').waitFor();
    expect(await page.getByRole('region', { name: /讲稿/ }).count()).toBe(0);
    await page.keyboard.press('n');
    await page.getByRole('region', { name: /讲稿/ }).waitFor();
    expect(await page.evaluate(unreadable)).toEqual([]);
    await page.keyboard.press('PageDown');
    await stand('share', page);
  });

  it('fault-74 takes the whole screen, and fills the window where that is denied', async () => {
    const { page } = await openApp({ hash: showHash });
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('projector');
    const { page: denied } = await openThenOffline({
      hash: showHash,
      prepare: (context) =>
        context.addInitScript(() => {
          Element.prototype.requestFullscreen = () =>
            Promise.reject(new TypeError('Permissions check failed'));
        }),
    });
    await denied.keyboard.press('f');
    await denied.getByText('浏览器不允许全屏').waitFor();
    const box = await denied.locator('[data-show]').boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 1366, height: 768 });
    await denied.keyboard.press('PageDown');
    await stand('sank', denied);
  });

  it.each([
    ['zh-CN', 1024, 768],
    ['en', 1024, 768],
    ['en', 1366, 768],
    ['zh-CN', 3840, 2160],
  ] as const)(
    'shows the report in %s at %i × %i: nothing cut, too small or to be scrolled',
    async (...at) => {
      const [language, width, height] = at;
      const { page } = await openApp({ hash: showHash, language, size: { width, height } });
      for (const place of reportPlaces) {
        await stand(place, page);
        await page.waitForSelector('[data-slide="ahead"] [data-picture-ready]', { state: 'attached' });
        // What moves to its next place is read once it is there.
        const trouble = async () => [
          ...(await page.evaluate(unreadable)),
          ...((await page.evaluate(scrolls)) ? ['scrolls'] : []),
        ];
        await expect.poll(trouble, { message: place, timeout: 5_000 }).toEqual([]);
        // What the deck is about is told in the picture itself.
        if (place === 'why') expect(await seen(page, '[data-picture] svg').textContent()).toContain('7.6%');
        await page.keyboard.press('PageDown');
      }
    },
  );

  it('fault-76 lays out anew when the screen changes in mid-show', async () => {
    const { page } = await openApp({
      hash: `${showHash}/years?v=1&build=3`,
      size: { width: 1024, height: 768 },
    });
    const width = () => seen(page, '[data-picture] svg').evaluate((svg) => svg.clientWidth);
    const narrow = await width();
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expect.poll(width).toBeGreaterThan(narrow * 1.6);
    await expect.poll(() => page.evaluate(unreadable)).toEqual([]);
  });

  it('moves what two flows share to its next place within 600 ms, from Explore to a plan too, and nothing under reduced motion', async () => {
    const deck = {
      ...{ id: 'moving', name: { 'zh-CN': '会动' }, revision: 1 },
      steps: ['/explore/units-years-districts?v=1&years=2019-2020', '/lab/baseline?v=1'].map(
        (address, i) => ({
          ...{ id: `s${i}`, title: {}, words: {}, notes: {}, view: { address }, builds: [] },
        }),
      ),
    };
    /** How many pictures are seen in 600 ms of the page's own clock, and whether the last of them stays. */
    const momentsOf = async (reducedMotion: 'reduce' | 'no-preference') => {
      const { page } = await openApp({
        hash: '#/stage/show/moving',
        ready: '[role=alert]',
        context: { reducedMotion },
        prepare: (context) => context.clock.install(),
      });
      await sayFrom(page, 'moving', [{ say: 'hello', version: 1, from: 'speaker', deck }]);
      await stand('s0', page);
      await page.waitForSelector('[data-slide="ahead"] [data-picture-ready]', { state: 'attached' });
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
      await page.keyboard.press('ArrowRight');
      await page.waitForSelector('[data-slide="seen"] [data-picture="plan"]');
      const seen = new Set<string>();
      for (let at = 0; at < 600; at += 50) {
        seen.add(await page.evaluate(barsOnScreen));
        await page.clock.runFor(50);
      }
      const last = await page.evaluate(barsOnScreen);
      await page.clock.runFor(1_000);
      return { seen: seen.size, stays: last === (await page.evaluate(barsOnScreen)) };
    };
    const moving = await momentsOf('no-preference');
    expect(moving.seen).toBeGreaterThan(2);
    expect(moving.stays).toBe(true);
    expect(await momentsOf('reduce')).toEqual({ seen: 1, stays: true });
  });

  it('zooms to what is selected, steps by a swipe, and leaves composed text and switched-off letters alone', async () => {
    const { page } = await openApp({ hash: `${showHash}/years?v=1&build=3`, context: { hasTouch: true } });
    await page.locator('[data-slide="seen"] [data-picture] rect').last().click({ force: true });
    await page.waitForSelector('[data-slide="seen"] [data-pinned]');
    await page.keyboard.press('z');
    await page.waitForSelector('[data-zoomed]');
    await expect.poll(() => page.evaluate(pinnedIsSeen)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-zoomed]', { state: 'detached' });
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: 60 }],
      });
    await touch('touchStart', 900);
    await touch('touchMove', 600);
    await touch('touchEnd');
    await stand('others', page);
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'b', windowsVirtualKeyCode: 229 });
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /单个字母/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await stand('others+1', page);
    expect(await page.getAttribute('[data-show]', 'data-show')).toBe('picture');
  });

  it('has nothing axe-core finds in either window, their layers and levers', async () => {
    const { speaker, show } = await openShow({ language: 'en' });
    expect(await findings(show)).toEqual([]);
    for (const key of ['o', '?']) {
      await show.keyboard.press(key);
      expect(await findings(show)).toEqual([]);
      await show.keyboard.press(key);
    }
    await speaker.getByRole('button', { name: 'What if', exact: true }).press('Enter');
    await speaker.getByRole('region', { name: 'What if' }).waitFor();
    expect(await findings(speaker)).toEqual([]);
  });
});
