import { setPreferences } from './set-preferences.mjs';
import { watchContext } from './watch-context.mjs';

/**
 * @typedef {object} Shot
 * @property {{ name: string, hash: string }} view
 * @property {string} language
 * @property {'light' | 'dark' | 'projector'} theme
 * @property {{ name: string, width: number, height: number }} size
 */

/** @param {Shot} shot */
export const shotName = ({ view, language, theme, size }) =>
  [view.name, language, theme, size.name].join('.');

/** Waiting longer for a picture than this is a failure, in milliseconds. */
const patience = 20_000;

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
const overflow = async (page) => {
  const { needs, has } = await page.evaluate(() => ({
    needs: document.documentElement.scrollWidth,
    has: window.innerWidth,
  }));
  return needs > has ? [`overflows: ${needs} px wide in ${has} px`] : [];
};

/** @param {import('playwright-core').Page} page @param {string} url @param {string} file @returns {Promise<string[]>} */
const photograph = async (page, url, file) => {
  try {
    await page.goto(url);
    await page.waitForSelector('[data-picture-ready], [data-page-ready]', {
      state: 'attached',
      timeout: patience,
    });
    return await overflow(page);
  } catch (error) {
    return [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)];
  } finally {
    await page.screenshot({ path: file });
  }
};

/**
 * Opens a view as a new visitor and writes a picture of the window.
 * @param {import('playwright-core').Browser} browser
 * @param {Shot} shot
 * @param {string} base address of the served build, ending with `/`
 * @param {string} file
 * @returns {Promise<string[]>} what is wrong with the view
 */
export const takeShot = async (browser, { view, language, theme, size }, base, file) => {
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  const context = await browser.newContext({ viewport: size, colorScheme, locale: language });
  try {
    const notes = watchContext(context, [new URL(base).origin]);
    await setPreferences(context, { language, theme });
    const wrong = await photograph(await context.newPage(), base + view.hash, file);
    return [...wrong, ...notes];
  } finally {
    await context.close();
  }
};
