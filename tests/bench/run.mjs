import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBuilt } from '../../scripts/ensure-built.mjs';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { buildBench } from './build-pages.mjs';
import { acts } from './measures/acts.mjs';
import { crossings } from './measures/crossings.mjs';
import { dataToPainted, yearChange } from './measures/drawing.mjs';
import { firstPaint } from './measures/first-paint.mjs';
import { heap } from './measures/heap.mjs';
import { hover } from './measures/hover.mjs';
import { lab } from './measures/lab.mjs';
import { layout } from './measures/layout.mjs';
import { scriptsFetched } from './measures/scripts-fetched.mjs';
import { show } from './measures/show.mjs';
import { tableOf } from './report.mjs';
import { servePages } from './serve-pages.mjs';
import { storeReport } from './stored-report.mjs';

/** @typedef {import('./bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('./bench-context.mjs').Row} Row */

/** @type {Record<string, (context: BenchContext) => Promise<Row[]>>} */
const measures = {
  data: dataToPainted,
  year: yearChange,
  hover,
  acts,
  lab,
  show,
  layout,
  crossings,
  start: firstPaint,
  heap,
  scripts: scriptsFetched,
};

/** With fewer runs a median says little; they are for trying out and are not stored. */
const fewestRuns = 7;

const usage = `npm run bench -- [--only NAME] [--runs N]

  --only   one measure, may be given again: ${Object.keys(measures).join(', ')}
  --runs   runs of each side (${fewestRuns})

What ${fewestRuns} runs or more measured is stored in docs/bench.json, docs/bench.md and README.md, in the place of what was
measured before. Let the machine be quiet.`;

const readOptions = () => {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, runs: { type: 'string', default: `${fewestRuns}` } },
  });
  const runs = Number(values.runs);
  const names = values.only ?? Object.keys(measures);
  const unknown = names.filter((name) => !Object.hasOwn(measures, name));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}`);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`not a number of runs: ${values.runs}`);
  return { names, runs };
};

const askedFor = () => {
  try {
    return readOptions();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return process.exit(2);
  }
};

const { names, runs } = askedFor();
await ensureBuilt();
const built = await buildBench();
const pages = await servePages(built.pages);
const browser = await chromium.launch(launchOptions());
const context = {
  browser,
  runs,
  pages: pages.url,
  empty: built.empty,
  folder: built.folder,
  say: (/** @type {string} */ text) => console.error(`… ${text}`),
};
try {
  /** @type {Map<string, Row[]>} */
  const measured = new Map();
  for (const name of names) measured.set(name, (await measures[name]?.(context)) ?? []);
  console.log(`\n${tableOf([...measured.values()].flat())}\n`);
  const told = { runs, browser: `Chromium ${browser.version().split('.')[0]}`, names: Object.keys(measures) };
  if (runs >= fewestRuns) await storeReport(measured, told);
  else console.log('not stored: too few runs');
} finally {
  await browser.close();
  pages.close();
  await built.remove();
}
