import { openPage } from '../open-page.mjs';
import { growthExponent, median } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../planning-city.ts').PlanningSize} PlanningSize */

/** @type {readonly PlanningSize[]} */
const sizes = [
  { units: 100, districts: 20, years: 3 },
  { units: 200, districts: 20, years: 3 },
  { units: 200, districts: 20, years: 6 },
  { units: 300, districts: 20, years: 6 },
  { units: 400, districts: 20, years: 12 },
  { units: 800, districts: 20, years: 12 },
];

/** @param {PlanningSize} size */
const cellsOf = ({ units, years }) => units * years;

/** As many repetitions that a run of any size handles about as many cells. @param {PlanningSize} size */
const repetitionsOf = (size) => Math.max(2, Math.round(20_000 / cellsOf(size)));

/** @param {import('playwright-core').Page} page @param {PlanningSize} size */
const apply = (page, size) =>
  page.evaluate(
    ([each, repetitions]) => window.plans.apply(each, repetitions),
    /** @type {const} */ ([size, repetitionsOf(size)]),
  );

/** How the work of a plan grows with its units and years. @param {BenchContext} context @returns {Promise<Row>} */
export const growthRow = async ({ browser, pages, runs, say }) => {
  say('applyPlan');
  const opened = await openPage(browser);
  await opened.page.goto(`${pages}plan-bench.html`);
  for (const size of sizes) await apply(opened.page, size);
  /** @type {Map<PlanningSize, number[]>} */
  const times = new Map(sizes.map((size) => [size, []]));
  for (let run = 0; run < runs; run++)
    for (const size of sizes) times.get(size)?.push(await apply(opened.page, size));
  await opened.close();
  const curve = sizes.map((size) => /** @type {const} */ ([cellsOf(size), median(times.get(size) ?? [])]));
  return {
    measure: 'applyPlan, growth exponent in units × years, 300 → 9,600',
    goal: 1.15,
    value: growthExponent(curve),
    unit: 'exponent',
    detail: curve.map(([cells, time]) => `${cells}: ${time.toFixed(2)} ms`).join(', '),
  };
};
