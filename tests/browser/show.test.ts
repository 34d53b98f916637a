import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import {
  audienceIs,
  deckId,
  openAudience,
  openShow,
  placeOf,
  sayFrom,
  stand,
  title,
  tryMore,
} from '../support/show-windows';
import { reload } from '../support/reload';

vi.setConfig({ testTimeout: 90_000 });

/** After a reload the levers stand where the audience sees them. */
const expectTryGoesOn = (speaker: Page) =>
  expect.poll(() => speaker.getByRole('textbox', { name: '石拐区 名' }).inputValue()).toBe('21');

describe('a show in two windows', () => {
  it('fault-73 goes on where it was when either window is closed, reopened or reloaded, in any order', async () => {
    const { speaker, show, context } = await openShow();
    for (const key of ['PageDown', 'PageDown', 'PageDown']) await speaker.keyboard.press(key);
    await stand('years', speaker, show);
    await show.close();
    await audienceIs(speaker, 'lost');
    await speaker.getByRole('alert').getByText('观众窗口已关闭').waitFor();
    await speaker.keyboard.press('PageDown');
    await stand('years+1', speaker);
    await speaker.getByRole('button', { name: '现场试算' }).click();
    await tryMore(speaker);
    await speaker.keyboard.press('Control+Enter');
    await speaker.getByText('没有人看到。重新打开后，观众看到的是试算。').waitFor();
    const again = await openAudience(speaker);
    await audienceIs(speaker, 'live');
    await stand('years+1', speaker, again);
    await expect.poll(() => title(again)).toContain('现场试算');
    await reload(again);
    await expect.poll(() => title(again), { timeout: 15_000 }).toContain('现场试算');
    await audienceIs(speaker, 'live');
    await reload(speaker);
    await audienceIs(speaker, 'live');
    await stand('years+1', speaker, again);
    await speaker.getByText('已发送：观众看到的是试算。').waitFor();
    await expectTryGoesOn(speaker);
    await speaker.getByRole('button', { name: '回到讲稿' }).click();
    await expect.poll(() => title(again)).not.toContain('现场试算');
    await again.keyboard.press('l');
    await again.mouse.move(400, 400);
    await again.mouse.move(420, 410);
    await speaker.waitForSelector('[data-spotlight]', { state: 'attached' });
    await again.keyboard.press('Escape');
    await speaker.waitForSelector('[data-spotlight]', { state: 'detached' });
    await speaker.close();
    await again.keyboard.press('PageDown');
    await stand('years+2', again);
    const coming = context.waitForEvent('page');
    await again.mouse.move(200, 200);
    await again.mouse.move(220, 210);
    await again.getByRole('button', { name: '演讲者窗口' }).click();
    const other = await coming;
    await audienceIs(other, 'live');
    await stand('years+2', other, again);
    await other.keyboard.press('PageUp');
    await stand('years+1', other, again);
    await other.keyboard.press('Home');
    await stand('why', other, again);
    await other
      .getByRole('navigation', { name: '步骤' })
      .getByRole('button', { name: /分四年/ })
      .click();
    await stand('years', other, again);
  });

  it('fault-71 leaves malformed and foreign messages alone, and keeps two decks apart', async () => {
    const { speaker, show, context, url } = await openShow();
    const right = { say: 'set', version: 1, from: 'speaker', n: 1, place: { step: 'basis', build: 0 } };
    await sayFrom(speaker, deckId, [
      null,
      'next',
      { ...right, version: 9 },
      { ...right, more: 1 },
      { ...right, from: 'audience' },
      { ...right, place: { step: 'nowhere', build: 0 } },
      { say: 'set', version: 1, from: 'speaker', n: 2, tried: 'zAAAA' },
    ]);
    await sayFrom(speaker, 'another', [right]);
    await speaker.keyboard.press('PageDown');
    await stand('sank', speaker, show);

    const other = await context.newPage();
    await other.goto(`${url}#/stage/show/travelled`);
    await other.getByText('没有找到这份演示稿').waitFor();
    const step = (id: string, address: string) => ({
      ...{ id, title: { 'zh-CN': `第 ${id}` }, words: {}, notes: {}, view: { address }, builds: [] },
    });
    const deck = {
      ...{ id: 'travelled', name: { 'zh-CN': '随身' }, revision: 3 },
      steps: [step('a', '/explore/grains?v=1'), step('b', '/explore/matrix?v=1')],
    };
    await sayFrom(speaker, 'travelled', [{ say: 'hello', version: 1, from: 'speaker', deck }]);
    await stand('a', other);
    await other.keyboard.press('PageDown');
    await stand('b', other);
    expect([await placeOf(speaker), await placeOf(show)]).toEqual(['sank', 'sank']);
  });
});
