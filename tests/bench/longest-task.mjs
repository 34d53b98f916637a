/**
 * What is read of an event of a trace.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} [dur] microseconds by the clock
 * @property {number} [tdur] microseconds that the thread worked
 * @property {{ name?: string }} [args]
 */

/** No more than tasks: what a trace tells of their insides takes time of the page. */
const categories = ['__metadata', 'toplevel'];
const task = 'ThreadControllerImpl::RunTask';

/** @param {readonly TraceEvent[]} events */
const mainThreads = (events) =>
  new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );

/**
 * Milliseconds of the longest task that the main thread of a page has meanwhile, as the browser's trace tells it: pages
 * are told of tasks from 50 ms on only. `worked` is what the thread took for it. `passed` is by the clock, and of whichever task
 * others held up for longest: of some thousands the machine stops one for some time, be it ever so short. The page is the only one open.
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
    ({ name, ph, pid, tid }) => name === task && ph === 'X' && threads.has(`${pid}/${tid}`),
  );
  if (!tasks.some(({ tdur }) => tdur !== undefined))
    throw new Error('the trace tells of no task of the page');
  const longest = (/** @type {(task: TraceEvent) => number | undefined} */ of) =>
    tasks.reduce((most, each) => Math.max(most, of(each) ?? 0), 0) / 1_000;
  return { worked: longest(({ tdur }) => tdur), passed: longest(({ dur }) => dur) };
};
