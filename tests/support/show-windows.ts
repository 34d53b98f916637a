import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { baotouReport } from '../../mocks/baotou-2019-2022/report-deck';
import { shownSteps } from '../../src/domain/deck/walk-deck';
import { openApp, type App, type AppOptions } from './app-page';

/** The two windows of a show. */
export interface ShowWindows extends App {
  readonly speaker: Page;
  readonly show: Page;
}

/** What of a show's window is on screen; what is laid out ahead is not. */
export const seen = (page: Page, part: string): Locator =>
  page.locator(`[data-slide="seen"] ${part}`).first();

export const deckId = 'baotou-report';

/** Every place of the report's deck, in order, as `placeOf` has it. */
export const reportPlaces: readonly string[] = shownSteps(baotouReport).flatMap(({ id, builds }) =>
  Array.from({ length: builds.length + 1 }, (_, build) => (build === 0 ? id : `${id}+${build}`)),
);

/** Opens the audience's window as a speaker does, by a click. */
export const openAudience = async (speaker: Page): Promise<Page> => {
  const coming = speaker.context().waitForEvent('page');
  await speaker.locator('[data-audience] button').click();
  const show = await coming;
  await show.waitForSelector('[data-show] [data-picture-ready]', { state: 'attached' });
  return show;
};

/** Opens a speaker's window, and from it the audience's. */
export const openShow = async (options: AppOptions = {}): Promise<ShowWindows> => {
  const app = await openApp({ hash: `#/stage/speaker/${deckId}`, ready: '[data-speaker]', ...options });
  const show = await openAudience(app.page);
  await audienceIs(app.page, 'live');
  return { ...app, speaker: app.page, show };
};

/** Where a window of a show stands: `step` or `step+builds`. */
export const placeOf = (page: Page): Promise<string> =>
  page
    .locator('[data-show], [data-speaker]')
    .evaluate(({ dataset: { step, build } }: HTMLElement) =>
      build === '0' ? `${step}` : `${step}+${build}`,
    );

/** Waits until windows stand at a place, their pictures drawn. */
export const stand = async (place: string, ...pages: readonly Page[]): Promise<void> => {
  for (const page of pages) {
    await expect.poll(() => placeOf(page), { timeout: 10_000 }).toBe(place);
    await page.waitForSelector(':is([data-slide="seen"], [data-speaker]) [data-picture-ready]');
  }
};

export const audienceIs = async (speaker: Page, state: 'live' | 'lost'): Promise<void> => {
  await speaker.waitForSelector(`[data-audience="${state}"]`, { timeout: 15_000 });
};

/** Says something on the channel of a deck, as a window that is none of ours. */
export const sayFrom = (page: Page, deck: string, messages: readonly unknown[]): Promise<void> =>
  page.evaluate(
    ({ name, said }) => {
      const channel = new BroadcastChannel(name);
      for (const message of said) channel.postMessage(message);
      channel.close();
    },
    { name: `quotaflow.show.${deck}`, said: messages },
  );

/** The statement on the audience's screen. */
export const title = (page: Page) => seen(page, 'h1').textContent();

/** Puts one more post to the first district of a try. */
export const tryMore = async (speaker: Page): Promise<void> => {
  const field = speaker.getByRole('textbox', { name: '石拐区 名' });
  await field.fill('21');
  await field.press('Enter');
};
