import { click } from './act-steps.mjs';
import { buildScript } from './build-script.mjs';
import { openPage } from './open-page.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('./act-steps.mjs').Act} Act */
/** @typedef {import('playwright-core').Page} Page */

/**
 * The product as served, and what is put into its pages to measure them.
 * @typedef {object} Served
 * @property {string} url
 * @property {string} meter script
 * @property {string} tick script
 */

/** @typedef {{ name: string, ticks: number }} Measured */

const ticksInRun = 15;
/** The first ones of a page are slower. */
const ticksToWarmUp = 5;
/** Milliseconds without change after which an act counts as done. */
const quiet = 400;

/** Now and then, under load, a browser does not tell when it painted something: so large a part must be told. */
const leastTold = 0.95;

/** What is put into the pages of the product to measure them. */
export const meterScripts = async () => ({
  meter: await buildScript('act-meter.ts'),
  tick: await buildScript('tick.tsx'),
});

/** Answers still on their way from a server. @param {Page} page */
export const countRequests = (page) => {
  let open = 0;
  page.on('request', () => (open += 1));
  page.on('requestfinished', () => (open -= 1));
  page.on('requestfailed', () => (open -= 1));
  return () => open;
};

/**
 * Milliseconds from the press until its last effect was on the screen.
 * @param {Page} page
 * @param {Act} act
 * @param {() => number} open requests
 * @param {string} [apart] selects what is told later and is no effect of the act
 */
export const timeOf = async (page, act, open, apart) => {
  await act.ready(page);
  await page.evaluate((selector) => window.acts.arm(selector), apart);
  await act.press(page);
  let time = await page.evaluate((ms) => window.acts.settle(ms), quiet);
  while (open() > 0) time = await page.evaluate((ms) => window.acts.settle(ms), quiet);
  await act.shown(page);
  if (time === undefined) throw new Error(`${act.name} changed nothing`);
  return time;
};

/** @param {BenchContext} context @param {Served} served */
export const openWithMeter = async ({ browser }, { meter, tick }) => {
  const opened = await openPage(browser);
  await opened.page.addInitScript({ content: meter });
  await opened.page.addInitScript({ content: tick });
  // A result in motion is no result yet: who wants none has all of it at once. Play is measured with motion.
  await opened.page.emulateMedia({ reducedMotion: 'reduce' });
  return opened;
};

const tickAct = click(
  'tick',
  (page) => page.getByRole('button', { name: 'tick' }),
  () => Promise.resolve(),
);

/** Milliseconds of one tick on the page that is open, the median of some. @param {Page} page */
export const tickOn = async (page) => {
  await page.evaluate(() => window.tick.mount());
  const times = [];
  for (let i = -ticksToWarmUp; i < ticksInRun; i++) {
    const time = await timeOf(page, tickAct, () => 0);
    if (i >= 0) times.push(time);
  }
  await page.evaluate(() => window.tick.unmount());
  return median(times);
};

/** Those acts of which the browser tells when they were painted. @param {readonly Measured[]} measured */
export const told = (measured) => {
  const known = measured.filter(({ ticks }) => Number.isFinite(ticks));
  if (known.length < leastTold * measured.length) throw new Error('the browser hardly tells what it paints');
  return known;
};
