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
/** Ticks before and after the one of an act that are counted with it: one alone says little. */
const ticksBeside = 2;
/** Milliseconds without change after which an act counts as done; a tick has but one change. */
const quiet = 400;
const quietTick = 80;

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
 * @param {number} [still]
 */
export const timeOf = async (page, act, open, apart, still = quiet) => {
  await act.ready(page);
  await page.evaluate((selector) => window.acts.arm(selector), apart);
  await act.press(page);
  let time = await page.evaluate((ms) => window.acts.settle(ms), still);
  while (open() > 0) time = await page.evaluate((ms) => window.acts.settle(ms), still);
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
    const time = await timeOf(page, tickAct, () => 0, undefined, quietTick);
    if (i >= 0) times.push(time);
  }
  await page.evaluate(() => window.tick.unmount());
  return median(times);
};

/**
 * Each act in ticks, one of which is timed right before each act, by the same meter from the press to the paint: what slows
 * the machine for a while slows both. An act is told in the median of the ticks around it.
 * @param {Page} page
 * @param {readonly Act[]} acts
 * @param {() => number} open requests
 * @param {string} [apart] selects what is told later and is no effect of an act
 * @param {number} [still] milliseconds without change after an act, by which also what is told later is done: a tick must not meet it
 * @returns {Promise<{ tick: number, measured: Measured[] }>} `tick` in milliseconds, the median of all
 */
export const timeInTicks = async (page, acts, open, apart, still) => {
  await page.evaluate(() => window.tick.mount());
  const tickNow = () => timeOf(page, tickAct, () => 0, apart, quietTick);
  for (let i = 0; i < ticksToWarmUp; i++) await tickNow();
  /** @type {{ name: string, tick: number, time: number }[]} */
  const timed = [];
  for (const act of acts) {
    const tick = await tickNow();
    timed.push({ name: act.name, tick, time: await timeOf(page, act, open, apart, still) });
  }
  await page.evaluate(() => window.tick.unmount());
  const tickAround = (/** @type {number} */ i) =>
    median(timed.slice(Math.max(0, i - ticksBeside), i + ticksBeside + 1).flatMap(knownTick));
  const measured = timed.map(({ name, time }, i) => ({ name, ticks: time / tickAround(i) }));
  return { tick: median(timed.flatMap(knownTick)), measured: told(measured) };
};

/** @param {{ tick: number }} timed */
const knownTick = ({ tick }) => (Number.isFinite(tick) ? [tick] : []);

/** Those acts of which the browser tells when they were painted. @param {readonly Measured[]} measured */
export const told = (measured) => {
  const known = measured.filter(({ ticks }) => Number.isFinite(ticks));
  if (known.length < leastTold * measured.length) throw new Error('the browser hardly tells what it paints');
  return known;
};
