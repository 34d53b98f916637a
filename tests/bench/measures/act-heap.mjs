import { actsOf, baotou } from '../act-list.mjs';
import { heapInUse, openPage } from '../open-page.mjs';
import { compare, median } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('./acts.mjs').Served} Served */
/** @typedef {import('../act-steps.mjs').Act} Act */
/** @typedef {import('playwright-core').Page} Page */

const acts = 200;
/** Heaps hardly differ from run to run. */
const mostRuns = 3;
/** Compiled code grows for some rounds and then no more: by so many, what still grows is a leak. */
const warmUps = 6;

/** @param {Page} page @param {Act} act */
const make = async (page, act) => {
  await act.ready(page);
  await act.press(page);
  await act.shown(page);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
};

/** Bytes before and after, both times with the same view open. @param {BenchContext} context @param {Served} served */
const heapOverActs = async ({ browser }, { url }) => {
  const opened = await openPage(browser);
  const { page } = opened;
  await page.goto(url + baotou.route);
  await page.waitForSelector('[data-picture-ready]', { state: 'attached' });
  const round = actsOf(baotou);
  for (let i = 0; i < warmUps; i++) for (const act of round) await make(page, act);
  const before = await heapInUse(opened);
  let made = 0;
  for (; made < acts; made += round.length) for (const act of round) await make(page, act);
  const after = await heapInUse(opened);
  await opened.close();
  return { before, after, made };
};

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** What scripts hold in memory once all that was done has been undone. @param {BenchContext} context @param {Served} served @returns {Promise<Row>} */
export const heapRow = async (context, served) => {
  context.say(`script heap over ${acts} acts`);
  const heaps = [];
  for (let run = 0; run < Math.min(context.runs, mostRuns); run++)
    heaps.push(await heapOverActs(context, served));
  const compared = compare(
    heaps.map(({ after }) => after),
    heaps.map(({ before }) => before),
  );
  return {
    measure: `script heap after ${acts} acts of Explore and undoing them, to before`,
    goal: 1.05,
    value: compared.ratio,
    unit: 'ratio',
    spread: compared.spread,
    detail: `${megabytes(compared.ours)} : ${megabytes(compared.theirs)}; ${median(heaps.map(({ made }) => made))} acts`,
  };
};
