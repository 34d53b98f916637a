import { openPage } from '../open-page.mjs';
import { compare } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../workloads.ts').Workload} Workload */

/**
 * Opens both sides on pages of their own, draws on them in turn and hands back the milliseconds of each run.
 * @param {BenchContext} context
 * @param {{ runs: number, warmUps: number }} counts the first drawings of a page are not measured
 * @param {(page: import('playwright-core').Page, run: number) => Promise<number>} drawOnce
 */
const inTurn = async ({ browser, pages }, { runs, warmUps }, drawOnce) => {
  const sides = { ours: await openPage(browser), theirs: await openPage(browser) };
  await sides.ours.page.goto(`${pages}product.html`);
  await sides.theirs.page.goto(`${pages}peer.html`);
  /** @type {{ ours: number[], theirs: number[] }} */
  const times = { ours: [], theirs: [] };
  for (let run = -warmUps; run < runs; run++) {
    for (const side of run % 2 === 0 ? oursFirst : theirsFirst) {
      await sides[side].page.bringToFront();
      const time = await drawOnce(sides[side].page, run + warmUps);
      if (run >= 0) times[side].push(time);
    }
  }
  await Promise.all([sides.ours.close(), sides.theirs.close()]);
  return times;
};

const oursFirst = /** @type {const} */ (['ours', 'theirs']);
const theirsFirst = /** @type {const} */ (['theirs', 'ours']);

/** @param {string} measure @param {number | undefined} goal @param {{ ours: number[], theirs: number[] }} times @returns {Row} */
const ratioRow = (measure, goal, times) => {
  const { ratio, spread, ours, theirs } = compare(times.ours, times.theirs);
  return {
    measure,
    ...(goal !== undefined && { goal }),
    value: ratio,
    unit: 'ratio',
    spread,
    detail: `${ours.toFixed(1)} ms : ${theirs.toFixed(1)} ms`,
  };
};

/** Where a drawing takes seconds, one warms the page up as well as five. */
const sizes = [
  { links: 60, goal: 0.6, warmUps: 5 },
  { links: 500, goal: 0.55, warmUps: 3 },
  { links: 2_000, goal: 0.4, warmUps: 2 },
  { links: 10_000, goal: 0.15, warmUps: 1 },
  { links: 50_000, warmUps: 0, mostRuns: 1 },
];

/** New data → painted, on an empty place of a page that has drawn before. @param {BenchContext} context @returns {Promise<Row[]>} */
export const dataToPainted = async (context) => {
  const rows = [];
  for (const { links, goal, warmUps, mostRuns = context.runs } of sizes) {
    context.say(`data → painted, ${links} links`);
    const counts = { runs: Math.min(context.runs, mostRuns), warmUps };
    const times = await inTurn(context, counts, (page, run) =>
      page.evaluate(
        async (workload) => {
          await window.bench.close();
          window.bench.prepare(workload);
          return window.bench.draw();
        },
        /** @type {Workload} */ ({ columns: 2, links, seed: run + 1 }),
      ),
    );
    rows.push(ratioRow(`data → painted, ${links.toLocaleString('en')} links`, goal, times));
  }
  return rows;
};

/** The same units and links with the values of another year. @param {BenchContext} context @returns {Promise<Row[]>} */
export const yearChange = async (context) => {
  context.say('year change → painted');
  const times = await inTurn(context, { runs: context.runs, warmUps: 1 }, (page, run) =>
    page.evaluate((workload) => {
      window.bench.prepare(workload);
      return window.bench.draw();
    }, /** @type {Workload} */ ({ columns: 2, links: 10_000, seed: 1, year: run })),
  );
  return [ratioRow('year change → painted, 10,000 links', 0.2, times)];
};
