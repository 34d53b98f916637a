import { heapInUse, openPage } from '../open-page.mjs';
import { compare, median } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../open-page.mjs').OpenPage} OpenPage */
/** @typedef {import('../workloads.ts').Workload} Workload */

const links = 10_000;
const changes = 50;
/** Heaps hardly differ from run to run. */
const mostRuns = 3;

/** @param {OpenPage} opened @param {number} seed */
const draw = (opened, seed) =>
  opened.page.evaluate(async (workload) => {
    window.bench.prepare(workload);
    await window.bench.draw();
  }, /** @type {Workload} */ ({ columns: 2, links, seed }));

/** @param {OpenPage} opened */
const close = (opened) => opened.page.evaluate(() => window.bench.close());

/** Bytes a picture holds: with it, less the same page before it. @param {BenchContext} context @param {string} side */
const heapOfPicture = async ({ browser, pages }, side) => {
  const opened = await openPage(browser);
  await opened.page.goto(`${pages}${side}.html`);
  const before = await heapInUse(opened);
  await draw(opened, 1);
  const held = (await heapInUse(opened)) - before;
  await opened.close();
  return held;
};

/** The engine compiles for some dozens of drawings, which is no leak: what grows after as many as are measured is one. */
const warmUps = changes;

/**
 * Bytes after many changes of data and closing, and before them on the same page, closed as well.
 * @param {BenchContext} context
 */
const heapOverChanges = async ({ browser, pages }) => {
  const opened = await openPage(browser);
  await opened.page.goto(`${pages}product.html`);
  for (let change = 1; change <= warmUps; change++) await draw(opened, change);
  await close(opened);
  const before = await heapInUse(opened);
  for (let change = 1; change <= changes; change++) await draw(opened, change);
  await close(opened);
  const after = await heapInUse(opened);
  await opened.close();
  return { before, after };
};

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** @param {BenchContext} context @returns {Promise<Row>} */
const heldRow = async (context) => {
  context.say('script heap');
  const [ours, theirs] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let run = 0; run < Math.min(context.runs, mostRuns); run++) {
    ours.push(await heapOfPicture(context, 'product'));
    theirs.push(await heapOfPicture(context, 'peer'));
  }
  const compared = compare(ours, theirs);
  return {
    measure: 'script heap with 10,000 links',
    goal: 0.5,
    value: compared.ratio,
    unit: 'ratio',
    spread: compared.spread,
    detail: `${megabytes(compared.ours)} : ${megabytes(compared.theirs)}`,
  };
};

/** @param {BenchContext} context @returns {Promise<Row>} */
const keptRow = async (context) => {
  context.say(`script heap after ${changes} changes of data`);
  const heaps = [];
  for (let run = 0; run < Math.min(context.runs, mostRuns); run++) heaps.push(await heapOverChanges(context));
  const compared = compare(
    heaps.map(({ after }) => after),
    heaps.map(({ before }) => before),
  );
  return {
    measure: `script heap after ${changes} changes of data and closing, to before`,
    goal: 1.05,
    value: compared.ratio,
    unit: 'ratio',
    spread: compared.spread,
    detail: `${megabytes(median(heaps.map(({ after }) => after)))} : ${megabytes(compared.theirs)}`,
  };
};

/** What scripts hold in memory, after forced collection. @param {BenchContext} context @returns {Promise<Row[]>} */
export const heap = async (context) => [await heldRow(context), await keptRow(context)];
