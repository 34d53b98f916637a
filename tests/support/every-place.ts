import type { Page } from 'playwright-core';
import { pictureIds } from '../../src/state/view';

/** Where a visitor can be: every picture, and the sources. */
export const places = [...pictureIds, 'sources'] as const;

type Place = (typeof places)[number];

const goTo = async (page: Page, place: Place): Promise<void> => {
  const hash = place === 'sources' ? '#/sources?v=1' : `#/explore/${place}?v=1`;
  await page.evaluate((to) => (location.hash = to), hash);
  const ready =
    place === 'sources' ? '[data-page-ready=sources]' : `[data-picture="${place}"][data-picture-ready]`;
  await page.waitForSelector(ready, { state: 'attached' });
  await page.evaluate(() => scrollTo(0, 0));
};

/** What is found in each place, by its name; goes from one to the next in the same window. */
export const inEveryPlace = async <T>(
  page: Page,
  find: () => Promise<T>,
): Promise<Readonly<Record<Place, T>>> => {
  const found: Partial<Record<Place, T>> = {};
  for (const place of places) {
    await goTo(page, place);
    found[place] = await find();
  }
  return found as Record<Place, T>;
};

/** What is found where every place is like this. */
export const everywhere = <T>(like: T): Readonly<Record<Place, T>> =>
  Object.fromEntries(places.map((place) => [place, like])) as Record<Place, T>;
