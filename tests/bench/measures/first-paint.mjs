import { dist } from '../../../scripts/ensure-built.mjs';
import { startServer } from '../../../scripts/static-server.mjs';
import { openPage } from '../open-page.mjs';
import { compare } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */

/**
 * What a visit met, in milliseconds from its beginning.
 * @typedef {object} Visit
 * @property {number} firstPaint
 * @property {number} picture the first complete one, be it built into the page or drawn by the app
 * @property {number} ownPicture the one the app has drawn from what the API answered
 */

/** The `elementtiming` name under which the product paints a mark together with each picture. */
const pictureMark = 'picture';

/** In the page: the paints there were, and the first if there was none yet. @param {string} mark */
const readPaints = (mark) =>
  new Promise((/** @type {(visit: Visit) => void} */ resolve) => {
    let firstPaint = 0;
    /** @type {number[]} */
    const pictures = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'first-contentful-paint') firstPaint = entry.startTime;
        if ('identifier' in entry && entry.identifier === mark) pictures.push(entry.startTime);
      }
    });
    observer.observe({ type: 'paint', buffered: true });
    observer.observe({ type: 'element', buffered: true });
    const look = () => {
      if (firstPaint === 0) return void setTimeout(look, 50);
      observer.disconnect();
      resolve({ firstPaint, picture: pictures.at(0) ?? NaN, ownPicture: pictures.at(-1) ?? NaN });
    };
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(look, 200)));
  });

/**
 * @param {BenchContext} context
 * @param {{ url: string, until: string, slowdown: number }} asked `until`: a selector met once all has been drawn
 * @returns {Promise<Visit>}
 */
const visitOnce = async ({ browser, pages }, { url, until, slowdown }) => {
  const opened = await openPage(browser);
  // A visitor's browser is running already: its first page, of another site, starts the network of the context.
  await opened.page.goto(new URL('blank.html', pages.replace('localhost', '127.0.0.1')).href);
  await opened.cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await opened.page.goto(url);
  await opened.page.waitForSelector(until, { state: 'attached' });
  const visit = await opened.page.evaluate(readPaints, pictureMark);
  await opened.close();
  return visit;
};

/**
 * New visitors to the product and to the empty page, one after the other.
 * @param {BenchContext} context
 * @param {{ product: string, empty: string }} urls
 * @param {number} slowdown
 */
const visitInTurn = async (context, urls, slowdown) => {
  const ours = { url: urls.product, until: '[data-picture-ready]', slowdown };
  const theirs = { url: urls.empty, until: 'p', slowdown };
  /** @type {{ ours: Visit[], theirs: Visit[] }} */
  const visits = { ours: [], theirs: [] };
  for (let run = -1; run < context.runs; run++) {
    const pair = { ours: await visitOnce(context, ours), theirs: await visitOnce(context, theirs) };
    // The first visit finds a server that has compressed nothing yet.
    if (run < 0) continue;
    visits.ours.push(pair.ours);
    visits.theirs.push(pair.theirs);
  }
  return visits;
};

/** @param {string} measure @param {number | undefined} goal @param {number[]} ours @param {number[]} theirs @returns {Row} */
const paintRow = (measure, goal, ours, theirs) => {
  const compared = compare(ours, theirs);
  return {
    measure,
    ...(goal !== undefined && { goal }),
    value: compared.ratio,
    unit: 'ratio',
    spread: compared.spread,
    detail: `${compared.ours.toFixed(0)} ms : ${compared.theirs.toFixed(0)} ms`,
  };
};

/** @param {BenchContext} context @param {{ product: string, empty: string }} urls @param {number} slowdown */
const rowsAt = async (context, urls, slowdown) => {
  context.say(`first paint, ${slowdown}× CPU`);
  const { ours, theirs } = await visitInTurn(context, urls, slowdown);
  const bare = theirs.map(({ firstPaint }) => firstPaint);
  const of = (/** @type {keyof Visit} */ what) => ours.map((visit) => visit[what]);
  return [
    paintRow(`first contentful paint, ${slowdown}× CPU`, 0.75, of('firstPaint'), bare),
    paintRow(`first picture complete, ${slowdown}× CPU`, 1.6, of('picture'), bare),
    paintRow(`picture drawn by the app complete, ${slowdown}× CPU`, undefined, of('ownPicture'), bare),
  ];
};

/** The served build against an empty React page built and served the same way. @param {BenchContext} context @returns {Promise<Row[]>} */
export const firstPaint = async (context) => {
  const product = await startServer({ dir: dist, port: 0 });
  const empty = await startServer({ dir: context.empty, port: 0 });
  const urls = { product: product.url, empty: empty.url };
  const rows = [...(await rowsAt(context, urls, 1)), ...(await rowsAt(context, urls, 4))];
  await Promise.all([product.close(), empty.close()]);
  return rows;
};
