import { groups } from 'd3';
import type { Page } from 'playwright-core';
import { hashOf, readyOf, titleOf, type AccessCase } from './access-cases';
import { openApp } from './app-page';
import { findings } from './axe';
import { serveEmptied } from './emptied-api';

const sizeOf = ({ size }: AccessCase) => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
};

/** Goes to a view by way of a page that has none, so that what is found there is of this view. */
const goTo = async (page: Page, each: AccessCase): Promise<void> => {
  await page.evaluate(() => (location.hash = '#/nowhere'));
  await page.waitForSelector('main aside', { state: 'detached' });
  await page.setViewportSize(sizeOf(each));
  await page.evaluate((hash) => (location.hash = hash), hashOf(each));
  // A fault is read where the app starts.
  if (hashOf(each).includes('fault=')) await page.reload();
  await page.waitForSelector(readyOf(each), { state: 'attached' });
};

/** Cases that one window can go through one after the other, with what they have in common. */
export const byWindow = (cases: readonly AccessCase[]) =>
  groups(cases, ({ state, theme, language }) => `${state}, ${theme}, ${language}`);

/** What axe-core finds in each case, by its title; all of one state, theme and language. */
export const findingsIn = async (cases: readonly AccessCase[]): Promise<Record<string, string[]>> => {
  const { language, theme, state } = cases[0]!;
  const { page } = await openApp({
    hash: '#/nowhere',
    ready: '[data-started] h1',
    language,
    theme,
    ...(state === 'empty' && { prepare: serveEmptied }),
  });
  const found: Record<string, string[]> = {};
  for (const each of cases) {
    await goTo(page, each);
    found[titleOf(each)] = await findings(page);
  }
  return found;
};

/** What is found where all is well. */
export const nothingIn = (cases: readonly AccessCase[]): Record<string, string[]> =>
  Object.fromEntries(cases.map((each) => [titleOf(each), []]));
