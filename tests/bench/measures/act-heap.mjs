import { actsOf, baotou } from '../act-list.mjs';
import { heapInUse, openPage } from '../open-page.mjs';
import { compare, median } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../act-timing.mjs').Served} Served */
/** @typedef {import('../act-steps.mjs').Act} Act */
/** @typedef {import('playwright-core').Page} Page */

/** Heaps hardly differ from run to run. */
const mostRuns = 3;
/** The engine compiles for hundreds of acts, which is no leak: after so many it is nearly done, and what grows is one. */
const warmUps = 560;

/** One act, until it is shown. @param {Page} page @param {Act} act */
export const make = async (page, act) => {
  await act.ready(page);
  await act.press(page);
  await act.shown(page);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
};

/**
 * Acts that leave the page as the first found it.
 * @typedef {object} Round
 * @property {string} measure
 * @property {number} goal
 * @property {(page: Page) => Promise<unknown>} open opens the page of the acts
 * @property {readonly Act[]} round
 * @property {number} acts to be made at least
 * @property {(page: Page) => Promise<unknown>} [settled] resolves when nothing of the acts is on its way any more: what is under way is held as well
 * @property {number} [runs] at most, where the acts take long
 */

/** Bytes before and after, both times with the same view open. @param {BenchContext} context @param {Round} what */
const heapOverActs = async ({ browser }, { open, round, acts, settled }) => {
  const opened = await openPage(browser);
  const { page } = opened;
  await open(page);
  for (let i = 0; i < warmUps; i += round.length) for (const act of round) await make(page, act);
  await settled?.(page);
  const before = await heapInUse(opened);
  let made = 0;
  for (; made < acts; made += round.length) for (const act of round) await make(page, act);
  await settled?.(page);
  const after = await heapInUse(opened);
  await opened.close();
  return { before, after, made };
};

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** What scripts hold in memory once all that was done has been undone. @param {BenchContext} context @param {Round} what @returns {Promise<Row>} */
export const heapRow = async (context, what) => {
  context.say(what.measure);
  const heaps = [];
  for (let run = 0; run < Math.min(context.runs, what.runs ?? mostRuns); run++)
    heaps.push(await heapOverActs(context, what));
  const compared = compare(
    heaps.map(({ after }) => after),
    heaps.map(({ before }) => before),
  );
  return {
    measure: what.measure,
    goal: what.goal,
    value: compared.ratio,
    unit: 'ratio',
    spread: compared.spread,
    detail: `${megabytes(compared.ours)} : ${megabytes(compared.theirs)}; ${median(heaps.map(({ made }) => made))} acts; ${heaps.length} runs`,
  };
};

const exploreActs = 200;

/** The same of Explore. @param {BenchContext} context @param {Served} served @returns {Promise<Row>} */
export const exploreHeapRow = (context, { url }) =>
  heapRow(context, {
    measure: `script heap after ${exploreActs} acts of Explore and undoing them, to before`,
    goal: 1.05,
    round: actsOf(baotou),
    acts: exploreActs,
    open: async (page) => {
      await page.goto(url + baotou.route);
      await page.waitForSelector('[data-picture-ready]', { state: 'attached' });
    },
  });
