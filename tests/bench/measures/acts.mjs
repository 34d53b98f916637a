import { dist } from '../../../scripts/ensure-built.mjs';
import { actsOf, baotou, fetchingActs, largeCity } from '../act-list.mjs';
import { countRequests, meterScripts, openWithMeter, timeInTicks, timeOf } from '../act-timing.mjs';
import { saidLater } from '../page-acts.mjs';
import { serveLargeCity } from '../serve-large-city.mjs';
import { servePages } from '../serve-pages.mjs';
import { median, quantile } from '../statistics.mjs';
import { exploreHeapRow } from './act-heap.mjs';
import { playRows } from './play.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../act-list.mjs').Place} Place */
/** @typedef {import('../act-timing.mjs').Measured} Measured */
/** @typedef {import('../act-timing.mjs').Served} Served */

/** A city of 300 units says the same in fewer runs. */
const mostLargeRuns = 3;

/** All acts once on a page of their own. @param {BenchContext} context @param {Served} served @param {Place} place */
const actOnce = async (context, served, place) => {
  const opened = await openWithMeter(context, served);
  const { page } = opened;
  const open = countRequests(page);
  await page.goto(served.url + place.route);
  await page.waitForSelector('[data-picture-ready]', { state: 'attached' });
  await page.evaluate(() => window.acts.idle());
  for (const act of fetchingActs(place)) await timeOf(page, act, open);
  const timed = await timeInTicks(page, actsOf(place), open, saidLater);
  await opened.close();
  return timed;
};

/** Each kind of act with its median, the slowest first. @param {readonly Measured[]} measured */
export const byKind = (measured) =>
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
  const scripts = await meterScripts();
  const served = { ...scripts, url: server.url };
  const rows = [
    ...(await onBaotou(context, served)),
    ...(await onLargeCity(context, scripts)),
    ...(await playRows(context, served)),
    await exploreHeapRow(context, served),
  ];
  server.close();
  return rows;
};
