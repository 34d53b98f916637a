import type { BrowserContext } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { openApp } from '../support/app-page';
import { findings } from '../support/axe';
import { moments, pinnedIsSeen, scrolls, unreadable } from '../support/show-on-screen';
import { deckId, openShow, reportPlaces, sayFrom, seen, stand } from '../support/show-windows';
import { reload } from '../support/reload';

vi.setConfig({ testTimeout: 90_000 });

const showHash = `#/stage/show/${deckId}`;

describe('a show', () => {
  it('fault-72 goes on in one window where a second one is blocked', async () => {
    const { page } = await openApp({
      hash: `#/stage/speaker/${deckId}`,
      ready: '[data-speaker]',
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
    const { page: denied } = await openApp({
      hash: showHash,
      prepare: denyFullScreen,
      expected: [/Fullscreen|fullscreen/],
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
      const trouble: string[] = [];
      for (const place of reportPlaces) {
        await stand(place, page);
        await page.waitForSelector('[data-slide="ahead"] [data-picture-ready]', { state: 'attached' });
        trouble.push(...(await page.evaluate(unreadable)).map((what) => `${place}: ${what}`));
        if (await page.evaluate(scrolls)) trouble.push(`${place}: scrolls`);
        await page.keyboard.press('PageDown');
      }
      expect(trouble).toEqual([]);
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
    expect(await page.evaluate(unreadable)).toEqual([]);
  });

  it('moves what two flows share from its place to the next, from Explore to a plan too, and nothing under reduced motion', async () => {
    const deck = {
      ...{ id: 'moving', name: { 'zh-CN': '会动' }, revision: 1 },
      steps: ['/explore/units-years-districts?v=1&years=2019-2020', '/lab/baseline?v=1'].map(
        (address, i) => ({
          ...{ id: `s${i}`, title: {}, words: {}, notes: {}, view: { address }, builds: [] },
        }),
      ),
    };
    const momentsOf = async (reducedMotion: 'reduce' | 'no-preference') => {
      const { page } = await openApp({
        hash: '#/stage/show/moving',
        ready: '[role=alert]',
        context: { reducedMotion },
      });
      await sayFrom(page, 'moving', [{ say: 'hello', version: 1, from: 'speaker', deck }]);
      await stand('s0', page);
      await page.waitForSelector('[data-slide="ahead"] [data-picture-ready]', { state: 'attached' });
      return page.evaluate(moments, 'ArrowRight');
    };
    const moving = await momentsOf('no-preference');
    expect(moving.picture).toBe('plan');
    expect(moving.seen).toBeGreaterThan(2);
    // A computer with much else to do begins late, and shows the end a frame late.
    expect(moving.ended - 2 * moving.frame).toBeLessThan(600);
    expect(await momentsOf('reduce')).toMatchObject({ picture: 'plan', seen: 1 });
  });

  it('keeps the times of a rehearsal, shows them next time, and forgets them', async () => {
    const { page } = await openApp({
      hash: `#/stage/speaker/${deckId}`,
      ready: '[data-speaker]',
      prepare: (context) => context.clock.install(),
    });
    await page.getByRole('button', { name: '排练：记录每步用时' }).click();
    await page.clock.fastForward(65_000);
    await page.keyboard.press('PageDown');
    await stand('sank', page);
    await page.clock.fastForward(10_000);
    await page.getByRole('button', { name: '结束排练' }).click();
    await page.getByText(/上次排练共 1:1\d/).waitFor();
    await reload(page);
    const first = page.getByRole('navigation', { name: '步骤' }).getByRole('button').first();
    expect(await first.textContent()).toMatch(/1:00 · 上次 1:0\d/);
    await page.getByRole('button', { name: '清除排练用时' }).click();
    expect(await first.textContent()).not.toContain('上次');
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

  it('has nothing axe-core finds in either window, their layers and levers, and is walked by keyboard alone', async () => {
    const { speaker, show } = await openShow({ language: 'en' });
    expect(await findings(show)).toEqual([]);
    for (const key of ['o', '?']) {
      await show.keyboard.press(key);
      expect(await findings(show)).toEqual([]);
      await show.keyboard.press(key);
    }
    await show.keyboard.press('Tab');
    await show.keyboard.press('Tab');
    const reached = show.locator('[role="toolbar"] :focus');
    for (let i = 0; i < 60 && (await reached.count()) === 0; i++) await show.keyboard.press('Tab');
    expect(await reached.count()).toBe(1);
    await show.keyboard.press('Escape');
    await speaker.getByRole('button', { name: 'What if', exact: true }).press('Enter');
    await speaker.getByRole('region', { name: 'What if' }).waitFor();
    expect(await findings(speaker)).toEqual([]);
    await speaker.keyboard.press('Control+Enter');
    await show.getByRole('heading', { name: /Tried live/ }).waitFor();
  });
});

/** Serves the page as an office does that allows no page the whole screen. */
const denyFullScreen = (context: BrowserContext) =>
  context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'permissions-policy': 'fullscreen=()' },
    });
  });
