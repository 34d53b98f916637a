import { dist } from '../../../scripts/ensure-built.mjs';
import { countRequests, meterScripts, openWithMeter, timeInTicks } from '../act-timing.mjs';
import { allSaved, editsUndone, labActs, openNewPlan, seekActs, toldLater } from '../lab-act-list.mjs';
import { serveLargeCity } from '../serve-large-city.mjs';
import { servePages } from '../serve-pages.mjs';
import { median, quantile } from '../statistics.mjs';
import { heapRow, make } from './act-heap.mjs';
import { byKind } from './acts.mjs';
import { dragRows } from './lab-drag.mjs';
import { growthRow } from './lab-growth.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../act-timing.mjs').Served} Served */
/** @typedef {import('../act-steps.mjs').Act} Act */
/** @typedef {import('playwright-core').Page} Page */

/** A city of 300 units says the same in fewer runs. */
const mostLargeRuns = 3;
const large = { dataset: 'planning-city', on: '300 units × 20 districts × 6 years' };
/** Milliseconds by which an edit is saved and announced: a tick that met that would be longer than it is. */
const untilTold = 1_000;
const editsOverHeap = 500;

/**
 * Acts on the page that is open; each is made once before, so that nothing is fetched or compiled any more.
 * @param {Page} page
 * @param {readonly Act[]} round
 * @param {string} [apart]
 */
const actsOn = async (page, round, apart) => {
  const open = countRequests(page);
  await page.evaluate(() => window.acts.idle());
  for (const act of round) await make(page, act);
  return timeInTicks(page, round, open, apart, untilTold);
};

/** @param {BenchContext} context @param {Served} served @param {string} [dataset] */
const editOnce = async (context, served, dataset) => {
  const opened = await openWithMeter(context, served);
  await openNewPlan(opened.page, served.url, dataset);
  const once = await actsOn(opened.page, labActs, toldLater);
  await opened.close();
  return once;
};

/** @param {BenchContext} context @param {Served} served */
const seekOnce = async (context, served) => {
  const opened = await openWithMeter(context, served);
  const { page } = opened;
  await openNewPlan(page, served.url, large.dataset);
  await page.locator('a[href*="panel=goal"]').first().click();
  const once = await actsOn(page, seekActs);
  await opened.close();
  return once;
};

/**
 * @param {BenchContext} context
 * @param {{ measure: string, goal: number, runs: number, once: () => ReturnType<typeof actsOn> }} what
 * @returns {Promise<Row>}
 */
const actRow = async (context, { measure, goal, runs, once }) => {
  context.say(measure);
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await once());
  const measured = all.flatMap((each) => each.measured);
  const values = measured.map(({ ticks }) => ticks);
  return {
    measure,
    goal,
    value: median(values),
    unit: 'ticks',
    spread: [quantile(values, 0.25), quantile(values, 0.75)],
    detail: `${byKind(measured).join(', ')}; a tick ${median(all.map(({ tick }) => tick)).toFixed(1)} ms; ${runs} runs`,
  };
};

/** @param {BenchContext} context @param {Omit<Served, 'url'>} scripts @returns {Promise<Row[]>} */
const onLargeCity = async (context, scripts) => {
  const server = await serveLargeCity(context.folder);
  const served = { ...scripts, url: server.url };
  const runs = Math.min(context.runs, mostLargeRuns);
  const edits = await actRow(context, {
    measure: `edit of a plan → painted, ${large.on}, median`,
    goal: 5,
    runs,
    once: () => editOnce(context, served, large.dataset),
  });
  const goals = await actRow(context, {
    measure: 'goal sought → painted, 300 units, median',
    goal: 10,
    runs,
    once: () => seekOnce(context, served),
  });
  await server.close();
  return [edits, goals];
};

/** The lab: edits, drags, goals and what they leave behind, in the served build. @param {BenchContext} context @returns {Promise<Row[]>} */
export const lab = async (context) => {
  const server = await servePages(dist);
  const scripts = await meterScripts();
  const served = { ...scripts, url: server.url };
  const rows = [
    await actRow(context, {
      measure: 'edit of a plan → painted, Baotou, median',
      goal: 2,
      runs: context.runs,
      once: () => editOnce(context, served),
    }),
    ...(await dragRows(context, served)),
    ...(await onLargeCity(context, scripts)),
    await growthRow(context),
    await heapRow(context, {
      measure: `script heap after ${editsOverHeap} edits of a plan and undoing them, to before`,
      goal: 1.1,
      round: editsUndone,
      acts: 2 * editsOverHeap,
      runs: 1,
      open: (page) => openNewPlan(page, served.url),
      settled: allSaved,
    }),
  ];
  server.close();
  return rows;
};
