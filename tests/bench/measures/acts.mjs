import { dist } from '../../../scripts/ensure-built.mjs';
import { actsOf, baotou, fetchingActs, largeCity } from '../act-list.mjs';
import { click } from '../act-steps.mjs';
import { buildScript } from '../build-script.mjs';
import { openPage } from '../open-page.mjs';
import { serveLargeCity } from '../serve-large-city.mjs';
import { servePages } from '../serve-pages.mjs';
import { median, quantile } from '../statistics.mjs';
import { heapRow } from './act-heap.mjs';
import { playRows } from './play.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../act-list.mjs').Place} Place */
/** @typedef {import('../act-steps.mjs').Act} Act */
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
/** A city of 300 units says the same in fewer runs. */
const mostLargeRuns = 3;

/** Answers still on their way from a server. @param {Page} page */
const countRequests = (page) => {
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
 */
const timeOf = async (page, act, open) => {
  await act.ready(page);
  await page.evaluate(() => window.acts.arm());
  await act.press(page);
  let time = await page.evaluate((ms) => window.acts.settle(ms), quiet);
  while (open() > 0) time = await page.evaluate((ms) => window.acts.settle(ms), quiet);
  await act.shown(page);
  if (time === undefined) throw new Error(`${act.name} changed nothing`);
  return time;
};

/** @param {BenchContext} context @param {Served} served */
const openWithMeter = async ({ browser }, { meter, tick }) => {
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
const tickOn = async (page) => {
  await page.evaluate(() => window.tick.mount());
  const times = [];
  for (let i = -ticksToWarmUp; i < ticksInRun; i++) {
    const time = await timeOf(page, tickAct, () => 0);
    if (i >= 0) times.push(time);
  }
  await page.evaluate(() => window.tick.unmount());
  return median(times);
};

/** All acts once on a page of their own. @param {BenchContext} context @param {Served} served @param {Place} place */
const actOnce = async (context, served, place) => {
  const opened = await openWithMeter(context, served);
  const { page } = opened;
  const open = countRequests(page);
  await page.goto(served.url + place.route);
  await page.waitForSelector('[data-picture-ready]', { state: 'attached' });
  await page.evaluate(() => window.acts.idle());
  for (const act of fetchingActs(place)) await timeOf(page, act, open);
  const tick = await tickOn(page);
  /** @type {Measured[]} */
  const measured = [];
  for (const act of actsOf(place))
    measured.push({ name: act.name, ticks: (await timeOf(page, act, open)) / tick });
  await opened.close();
  const told = measured.filter(({ ticks }) => Number.isFinite(ticks));
  if (told.length < leastTold * measured.length) throw new Error('the browser hardly tells what it paints');
  return { tick, measured: told };
};

/** Each kind of act with its median, the slowest first. @param {readonly Measured[]} measured */
const byKind = (measured) =>
  [...new Set(measured.map(({ name }) => name))]
    .map((name) => ({
      name,
      ticks: median(measured.filter((each) => each.name === name).map(({ ticks }) => ticks)),
    }))
    .sort((a, b) => b.ticks - a.ticks)
    .map(({ name, ticks }) => `${name} ${ticks.toFixed(1)}`);

/**
 * @param {BenchContext} context
 * @param {{ served: Served, place: Place, runs: number, on: string }} what
 */
const measureActs = async (context, { served, place, runs, on }) => {
  context.say(`acts of Explore, ${on}`);
  const ticks = [];
  /** @type {Measured[]} */
  const measured = [];
  for (let run = 0; run < runs; run++) {
    const once = await actOnce(context, served, place);
    ticks.push(once.tick);
    measured.push(...once.measured);
  }
  const kinds = byKind(measured);
  context.say(kinds.join(', '));
  const values = measured.map((each) => each.ticks);
  return {
    values,
    slowest: `slowest: ${kinds.slice(0, 3).join(', ')}`,
    tick: `a tick ${median(ticks).toFixed(1)} ms`,
  };
};

/** @param {readonly number[]} values @returns {[number, number]} */
const quartiles = (values) => [quantile(values, 0.25), quantile(values, 0.75)];

/** @param {BenchContext} context @param {Served} served @returns {Promise<Row[]>} */
const onBaotou = async (context, served) => {
  const what = { served, place: baotou, runs: context.runs, on: 'Baotou' };
  const { values, slowest, tick } = await measureActs(context, what);
  return [
    {
      measure: 'act of Explore → painted, Baotou, median',
      goal: 2,
      value: median(values),
      unit: 'ticks',
      spread: quartiles(values),
      detail: `${values.length} acts; ${tick}`,
    },
    {
      measure: 'act of Explore → painted, Baotou, 95 %',
      goal: 4,
      value: quantile(values, 0.95),
      unit: 'ticks',
      detail: slowest,
    },
  ];
};

/** @param {BenchContext} context @param {Omit<Served, 'url'>} scripts @returns {Promise<Row[]>} */
const onLargeCity = async (context, scripts) => {
  const server = await serveLargeCity(context.folder);
  const served = { ...scripts, url: server.url };
  const runs = Math.min(context.runs, mostLargeRuns);
  const on = '300 units × 12 years';
  const { values, slowest, tick } = await measureActs(context, { served, place: largeCity, runs, on });
  await server.close();
  return [
    {
      measure: `act of Explore → painted, ${on}, 95 %`,
      goal: 6,
      value: quantile(values, 0.95),
      unit: 'ticks',
      detail: `${values.length} acts, the median ${median(values).toFixed(2)}; ${slowest}; ${tick}`,
    },
  ];
};

/** What a person does → what it changes is on the screen, in the served build. @param {BenchContext} context @returns {Promise<Row[]>} */
export const acts = async (context) => {
  const server = await servePages(dist);
  const scripts = { meter: await buildScript('act-meter.ts'), tick: await buildScript('tick.tsx') };
  const served = { ...scripts, url: server.url };
  const rows = [
    ...(await onBaotou(context, served)),
    ...(await onLargeCity(context, scripts)),
    ...(await playRows(context, served)),
    await heapRow(context, served),
  ];
  server.close();
  return rows;
};
