import { openPage } from '../open-page.mjs';
import { compare, growthExponent, median } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../workloads.ts').Workload} Workload */

const sizes = [500, 1_000, 2_000, 5_000, 10_000];
const largest = 10_000;

/** As many repetitions that a run of any size handles the same number of links. @param {number} links */
const repetitionsOf = (links) => Math.round((4 * largest) / links);

/** @param {import('playwright-core').Page} page @param {number} links @param {number} run */
const ours = (page, links, run) =>
  page.evaluate(
    ([workload, repetitions]) => window.layout.ours(workload, repetitions),
    /** @type {const} */ ([
      /** @type {Workload} */ ({ columns: 2, links, seed: run + 1 }),
      repetitionsOf(links),
    ]),
  );

/** @param {import('playwright-core').Page} page @param {number} run */
const theirs = (page, run) =>
  page.evaluate(
    (workload) => window.layout.theirs(workload),
    /** @type {Workload} */ ({ columns: 2, links: largest, seed: run + 1 }),
  );

/** Where everything stands, computed from a graph and not drawn. @param {BenchContext} context @returns {Promise<Row[]>} */
export const layout = async ({ browser, pages, runs, say }) => {
  say('layout alone');
  const opened = await openPage(browser);
  await opened.page.goto(`${pages}layout-bench.html`);
  for (const links of sizes) await ours(opened.page, links, runs);
  /** @type {Map<number, number[]>} */
  const times = new Map(sizes.map((links) => [links, []]));
  const peer = [];
  for (let run = 0; run < runs; run++) {
    for (const links of sizes) times.get(links)?.push(await ours(opened.page, links, run));
    peer.push(await theirs(opened.page, run));
  }
  await opened.close();
  const { ratio, spread, ours: own, theirs: other } = compare(times.get(largest) ?? [], peer);
  const curve = sizes.map((links) => /** @type {const} */ ([links, median(times.get(links) ?? [])]));
  return [
    {
      measure: 'layout alone, 10,000 links',
      goal: 0.01,
      value: ratio,
      unit: 'ratio',
      spread,
      detail: `${own.toFixed(2)} ms : ${other.toFixed(0)} ms`,
    },
    {
      measure: 'layout, growth exponent 500 → 10,000 links',
      goal: 1.15,
      value: growthExponent(curve),
      unit: 'exponent',
      detail: curve.map(([links, time]) => `${links}: ${time.toFixed(3)} ms`).join(', '),
    },
  ];
};
