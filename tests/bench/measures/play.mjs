import { openPage } from '../open-page.mjs';
import { median } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('./acts.mjs').Served} Served */
/** @typedef {import('playwright-core').Page} Page */

/** Frames hardly differ from run to run. */
const mostRuns = 5;
/** Milliseconds a page is watched while it does nothing. */
const idleTime = 2_000;
/** A frame that is later than so many intervals was dropped. */
const late = 1.5;

/** @param {readonly number[]} times */
const intervalsOf = (times) => times.slice(1).map((time, i) => time - (times[i] ?? NaN));

/** Frames there should have been and were not. @param {readonly number[]} times @param {number} frame milliseconds */
const framesOf = (times, frame) => {
  const intervals = intervalsOf(times);
  const dropped = intervals
    .filter((interval) => interval > late * frame)
    .reduce((sum, interval) => sum + Math.max(1, Math.round(interval / frame) - 1), 0);
  return { dropped, all: intervals.length + dropped, longest: Math.max(...intervals) };
};

/** @param {Page} page @param {() => Promise<unknown>} meanwhile */
const timesDuring = async (page, meanwhile) => {
  await page.evaluate(() => window.acts.watchFrames());
  await meanwhile();
  return page.evaluate(() => window.acts.frames());
};

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
  const still = await timesDuring(page, () => page.waitForTimeout(idleTime));
  const frame = median(intervalsOf(still));
  const within = page.locator(scope);
  const played = await timesDuring(page, async () => {
    await within.getByRole('button', { name: '播放', exact: true }).click();
    await within.getByRole('button', { name: '暂停', exact: true }).waitFor();
    await within.getByRole('button', { name: again, exact: true }).waitFor();
  });
  await opened.close();
  return { frame, still: framesOf(still, frame), played: framesOf(played, frame) };
};

/** @typedef {ReturnType<typeof framesOf>} Frames */
/** @param {readonly Frames[]} runs */
const shareOf = (runs) =>
  (100 * runs.reduce((sum, { dropped }) => sum + dropped, 0)) / runs.reduce((sum, { all }) => sum + all, 0);

/** @param {BenchContext} context @param {Served} served @param {{ name: string, route: string, scope: string, again: string }} what */
const playRow = async (context, served, what) => {
  context.say(what.name);
  const runs = [];
  for (let run = 0; run < Math.min(context.runs, mostRuns); run++)
    runs.push(await playOnce(context, served, what));
  const longest = Math.max(...runs.map(({ played }) => played.longest));
  const frames = runs.reduce((sum, { played }) => sum + played.all, 0);
  const still = shareOf(runs.map((run) => run.still));
  return /** @type {Row} */ ({
    measure: `frames dropped, ${what.name}`,
    goal: 2,
    value: shareOf(runs.map(({ played }) => played)),
    unit: 'percent',
    detail: `of ${frames}, the longest ${longest.toFixed(0)} ms; at rest ${still.toFixed(1)} %; a frame ${median(runs.map(({ frame }) => frame)).toFixed(1)} ms`,
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
