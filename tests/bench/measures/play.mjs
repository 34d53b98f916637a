import { framesAtRest, framesOf, shareOf, timesDuring } from '../frames.mjs';
import { openPage } from '../open-page.mjs';
import { median } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../act-timing.mjs').Served} Served */
/** @typedef {import('playwright-core').Page} Page */

/** Frames hardly differ from run to run. */
const mostRuns = 5;

/**
 * Waits for a button of this name. In the page, told by it: to ask it with every frame would cost it frames.
 * @param {Page} page @param {string} scope @param {string} name
 */
const labelled = (page, scope, name) =>
  page.evaluate(
    ([within, label]) =>
      new Promise((resolve) => {
        const root = document.querySelector('main') ?? document.body;
        const stands = () =>
          [...root.querySelectorAll(`${within} button`)].some(
            (button) => (button.getAttribute('aria-label') ?? button.textContent) === label,
          );
        const observer = new MutationObserver(() => stands() && end());
        const end = () => {
          observer.disconnect();
          resolve(undefined);
        };
        const changes = { childList: true, characterData: true, attributeFilter: ['aria-label'] };
        observer.observe(root, { subtree: true, ...changes });
        if (stands()) end();
      }),
    /** @type {const} */ ([scope, name]),
  );

/**
 * One play of a picture, from the press until the button says play again.
 * @param {BenchContext} context
 * @param {Served} served
 * @param {{ route: string, scope: string, again: string }} what
 */
const playOnce = async ({ browser }, { url, meter }, { route, scope, again }) => {
  const opened = await openPage(browser);
  const { page } = opened;
  await page.addInitScript({ content: meter });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(url + route);
  await page.waitForSelector('[data-picture-ready]', { state: 'attached' });
  await page.evaluate(() => window.acts.idle());
  const { frame, still } = await framesAtRest(page);
  const within = page.locator(scope);
  const played = await timesDuring(page, async () => {
    await within.getByRole('button', { name: '播放', exact: true }).click();
    await labelled(page, scope, '暂停');
    await labelled(page, scope, again);
  });
  const { still: stillAfter } = await framesAtRest(page);
  await opened.close();
  return { frame, still: [still, stillAfter], played: framesOf(played, frame) };
};

/** @param {BenchContext} context @param {Served} served @param {{ name: string, route: string, scope: string, again: string }} what */
const playRow = async (context, served, what) => {
  context.say(what.name);
  const runs = [];
  for (let run = 0; run < Math.min(context.runs, mostRuns); run++)
    runs.push(await playOnce(context, served, what));
  const longest = Math.max(...runs.map(({ played }) => played.longest));
  const frames = runs.reduce((sum, { played }) => sum + played.all, 0);
  const still = shareOf(runs.flatMap((run) => run.still));
  const share = shareOf(runs.map(({ played }) => played));
  return /** @type {Row} */ ({
    measure: `frames dropped beyond those at rest, ${what.name}`,
    goal: 2,
    // A display that drops frames at rest says that the machine is busy, not that the page is slow.
    value: Math.max(0, share - still),
    unit: 'percent',
    detail: `${share.toFixed(1)} % of ${frames}, the longest ${longest.toFixed(0)} ms; at rest ${still.toFixed(1)} %; a frame ${median(runs.map(({ frame }) => frame)).toFixed(1)} ms`,
  });
};

/** Pictures that play, on the Baotou data, with motion. @param {BenchContext} context @param {Served} served @returns {Promise<Row[]>} */
export const playRows = async (context, served) => [
  await playRow(context, served, {
    name: 'playing the years',
    route: '#/explore/units-years-districts?v=1',
    scope: '[role="group"]',
    again: '播放',
  }),
  await playRow(context, served, {
    name: 'playing the thousand marks',
    route: '#/explore/grains?v=1',
    scope: '[data-picture]',
    again: '重播',
  }),
];
