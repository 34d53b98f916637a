import { openPage } from '../open-page.mjs';
import { median, quantile } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../workloads.ts').Workload} Workload */

const sizes = [60, 500, 2_000, 10_000];
/** Movements in one run; the first of a page is not counted. */
const movements = 12;

/** Points all over the picture, never the same twice in a row. @param {number} i */
const pointOf = (i) => ({ x: 120 + ((i * 379) % 1080), y: 110 + ((i * 151) % 380) });

/** @param {import('playwright-core').Page} page @param {number} i @returns {Promise<number | undefined>} */
const hoverOnce = async (page, i) => {
  await page.evaluate(() => window.hover.arm());
  const { x, y } = pointOf(i);
  await page.mouse.move(x, y);
  return page.evaluate(() => window.hover.result());
};

/** Milliseconds and frames of many movements over one picture. @param {BenchContext} context @param {number} links */
const hoverOver = async ({ browser, pages, runs }, links) => {
  const opened = await openPage(browser);
  await opened.page.goto(`${pages}product.html`);
  await opened.page.evaluate(async (workload) => {
    window.bench.prepare(workload);
    await window.bench.draw();
  }, /** @type {Workload} */ ({ columns: 2, links, seed: 1 }));
  const frame = await opened.page.evaluate(() => window.hover.frame());
  await hoverOnce(opened.page, 0);
  const times = [];
  for (let i = 1; i <= runs * movements; i++) times.push((await hoverOnce(opened.page, i)) ?? []);
  await opened.close();
  return { links, frame, times: times.flat() };
};

/** A real movement of the mouse → what it lights is on the screen. @param {BenchContext} context @returns {Promise<Row[]>} */
export const hover = async (context) => {
  const rows = [];
  for (const links of sizes) {
    context.say(`hover → painted, ${links} links`);
    const { frame, times } = await hoverOver(context, links);
    rows.push(
      /** @type {Row} */ ({
        measure: `hover → painted, ${links.toLocaleString('en')} links`,
        goal: 2,
        value: median(times) / frame,
        unit: 'frames',
        spread: [quantile(times, 0.25) / frame, quantile(times, 0.75) / frame],
        detail: `${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms of ${times.length}; a frame ${frame.toFixed(1)} ms`,
      }),
    );
  }
  return rows;
};
