import { dist } from '../../../scripts/ensure-built.mjs';
import { meterScripts, openWithMeter } from '../act-timing.mjs';
import { servePages } from '../serve-pages.mjs';
import { median, quantile } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../act-timing.mjs').Served} Served */
/** @typedef {import('playwright-core').Page} Page */

const route = '#/stage/show/baotou-report/why';
const stepsInRun = 6;

/**
 * Milliseconds from an act until its first frame has been painted, once the page has come to rest.
 * @param {Page} page
 * @param {'tick' | 'step'} act a change of one element, or the key for the next place of the show
 */
const toFirstFrame = (page, act) =>
  page.evaluate(
    (kind) =>
      new Promise((/** @type {(ms: number) => void} */ resolve) => {
        const tick = document.querySelector('button[aria-label="tick"]');
        const press = () => {
          const from = performance.now();
          if (kind === 'tick') tick?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          else window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => resolve(performance.now() - from);
            painted.port2.postMessage(undefined);
          });
        };
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(press)), 700);
      }),
    act,
  );

/** A walk through a show, each step beside a tick. @param {BenchContext} context @param {Served} served */
const walk = async (context, served) => {
  const opened = await openWithMeter(context, served);
  const { page } = opened;
  await page.goto(served.url + route);
  await page.waitForSelector('[data-picture-ready]', { state: 'attached' });
  await page.evaluate(() => window.tick.mount());
  const ticks = [];
  const steps = [];
  for (let i = 0; i < stepsInRun; i++) {
    ticks.push(await toFirstFrame(page, 'tick'));
    steps.push(await toFirstFrame(page, 'step'));
  }
  await opened.close();
  return { tick: median(ticks), steps };
};

/** The key for the next step of a show → its first frame, in ticks. @param {BenchContext} context @returns {Promise<Row[]>} */
export const show = async (context) => {
  context.say('steps of a show');
  const server = await servePages(dist);
  const served = { ...(await meterScripts()), url: server.url };
  const walks = [];
  for (let run = 0; run < context.runs; run++) walks.push(await walk(context, served));
  await server.close();
  const values = walks.flatMap(({ tick, steps }) => steps.map((step) => step / tick));
  return [
    {
      measure: 'next step of a show → first frame, median',
      goal: 3,
      value: median(values),
      unit: 'ticks',
      spread: [quantile(values, 0.25), quantile(values, 0.75)],
      detail: `${values.length} steps; a tick ${median(walks.map(({ tick }) => tick)).toFixed(1)} ms`,
    },
  ];
};
