/**
 * What is read of an event of a trace.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} [dur] microseconds
 * @property {{ name?: string }} [args]
 */

const categories = ['__metadata', 'toplevel', 'disabled-by-default-devtools.timeline'];

/** @param {readonly TraceEvent[]} events */
const mainThreads = (events) =>
  new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );

/**
 * Milliseconds of the longest task that the main thread of a page has meanwhile, as the browser's trace tells it: pages
 * are told of tasks from 50 ms on only. The page is the only one open.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} meanwhile
 */
export const longestTask = async (browser, page, meanwhile) => {
  await browser.startTracing(page, { categories });
  await meanwhile();
  const trace = await browser.stopTracing();
  /** @type {{ traceEvents: readonly TraceEvent[] }} */
  const { traceEvents } = JSON.parse(trace.toString('utf8'));
  const threads = mainThreads(traceEvents);
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && threads.has(`${pid}/${tid}`),
  );
  if (tasks.length === 0) throw new Error('the trace tells of no task of the page');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1_000;
};
