import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { heldBytes } from '../support/held-bytes';
import { openShow, reportPlaces } from '../support/show-windows';

/**
 * Rounds through all views of the report’s deck, each with a try, before memory is measured and after: over 2,000 steps and 154
 * tries, or as many as show what a round leaves behind.
 */
const [before, after] = process.env['ALL_CASES'] ? [20, 134] : [1, 1];
vi.setConfig({ testTimeout: 60_000 + (before + after) * 20_000 });

interface Memory {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes the scripts hold, compiled code left out: the browser goes on compiling for as long as a show is likely to last. */
  readonly held: number;
}

/** What both windows, which are one process, hold when what can be let go is let go. */
const memoryOf = async (speaker: Page, page: Page): Promise<Memory> => {
  // At rest: the first slide, and behind it the second with its picture of marks.
  await page.waitForSelector(
    '[data-show]:not(:has([data-slide] ~ [data-slide] ~ [data-slide])) [data-slide="ahead"] [data-picture="grains"][data-picture-ready]',
    { state: 'attached' },
  );
  await speaker.waitForSelector('[data-step="why"] [data-held] [data-picture="plan"][data-picture-ready]');
  const session = await page.context().newCDPSession(page);
  let [nodes, listeners] = [Infinity, Infinity];
  for (let i = 0; i < 4; i++) {
    // What was on screen before is let go with a change after it.
    for (const key of ['?', '?']) for (const each of [speaker, page]) await each.keyboard.press(key);
    await session.send('HeapProfiler.collectGarbage');
    const now = await session.send('Memory.getDOMCounters');
    nodes = Math.min(nodes, now.nodes);
    listeners = Math.min(listeners, now.jsEventListeners);
  }
  const held = await heldBytes(session);
  await session.detach();
  return { nodes, listeners, held };
};

/** Every step once, a try on the last, and back to the first. */
const goRound = async (speaker: Page, show: Page): Promise<void> => {
  for (const place of reportPlaces.slice(1)) {
    const [step, build = '0'] = place.split('+');
    await speaker.keyboard.press('PageDown');
    await show
      .locator(`[data-show][data-step="${step}"][data-build="${build}"]`)
      .waitFor({ state: 'attached' });
  }
  await show.locator('[data-slide="seen"] [data-picture="plan-difference"][data-picture-ready]').waitFor();
  const field = speaker.getByRole('textbox', { name: '石拐区 名' });
  await field.fill('21');
  await field.press('Enter');
  await speaker.keyboard.press('Control+Enter');
  await show.getByRole('heading', { name: /现场试算/ }).waitFor();
  await speaker.getByRole('button', { name: '重新试算' }).click();
  await speaker.getByRole('button', { name: '回到讲稿' }).click();
  await show.getByRole('heading', { name: /现场试算/ }).waitFor({ state: 'detached' });
  await speaker.keyboard.press('Home');
  await speaker.getByRole('button', { name: '现场试算' }).click();
  await show.locator('[data-show][data-step="why"]').waitFor({ state: 'attached' });
};

describe('a show that goes on for long', () => {
  it('keeps to the memory it began with', async () => {
    const { speaker, show } = await openShow();
    await speaker.getByRole('button', { name: '现场试算' }).click();
    for (let i = 0; i < before; i++) await goRound(speaker, show);
    const began = await memoryOf(speaker, show);
    for (let i = 0; i < after; i++) await goRound(speaker, show);
    const ended = await memoryOf(speaker, show);
    // Of what has gone a slide or so stays until the browser lets go of it; one in every round would be many times as much.
    expect(ended.nodes / began.nodes).toBeLessThan(1.5);
    expect(ended.listeners / began.listeners).toBeLessThan(1.5);
    // In a short run some of it is still used for the first time.
    expect(ended.held / began.held).toBeLessThan(process.env['ALL_CASES'] ? 1.1 : 1.25);
  });
});
