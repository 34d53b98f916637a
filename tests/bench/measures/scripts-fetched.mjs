import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { dist } from '../../../scripts/ensure-built.mjs';
import { inProject } from '../../../scripts/project.mjs';
import { startServer } from '../../../scripts/static-server.mjs';
import { openPage } from '../open-page.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */

/** @param {import('playwright-core').Response} response */
const isScript = (response) => /javascript/.test(response.headers()['content-type'] ?? '');

/** In the page: addresses of all that was asked for before the app's own picture was painted. */
const askedBeforePicture = () =>
  new Promise((/** @type {(addresses: string[]) => void} */ resolve) => {
    let painted = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('identifier' in entry && entry.identifier === 'picture') painted = entry.startTime;
      }
    });
    observer.observe({ type: 'element', buffered: true });
    const look = () => {
      if (painted === 0) return void setTimeout(look, 50);
      const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < painted);
      resolve(asked.map(({ name }) => name));
    };
    setTimeout(look, 500);
  });

/**
 * Scripts a new visitor's browser asks for until the app has painted the picture of what the API answered; one that was
 * built into the page does not count.
 * @param {BenchContext} context
 * @param {string} url
 */
const scriptsUntilPicture = async ({ browser }, url) => {
  const opened = await openPage(browser);
  /** @type {import('playwright-core').Response[]} */
  const responses = [];
  opened.page.on('response', (response) => responses.push(response));
  await opened.page.goto(url);
  await opened.page.waitForSelector('[data-picture-ready]', { state: 'attached' });
  const asked = await opened.page.evaluate(askedBeforePicture);
  const scripts = responses.filter((response) => isScript(response) && asked.includes(response.url()));
  const sizes = scripts.map(async (script) => ({
    name: new URL(script.url()).pathname,
    bytes: gzipSync(await script.body(), { level: 9 }).length,
  }));
  const fetched = await Promise.all(sizes);
  await opened.close();
  return fetched;
};

/** @param {string} how @param {number} goal @param {{ name: string, bytes: number }[]} scripts @returns {Row} */
const sizeRow = (how, goal, scripts) => ({
  measure: `JavaScript before the first picture, gzip, ${how}`,
  goal,
  value: scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
  unit: 'kB',
  detail: scripts
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes }) => `${name.split('/').at(-1)} ${(bytes / 1000).toFixed(1)}`)
    .join(', '),
});

/** The build with a REST server of its own behind it, and no embedded API. @param {BenchContext} context @returns {Promise<Row>} */
const withoutMocks = async (context) => {
  const file = inProject('tests', 'bench', 'embedded-server.ts');
  /** @type {{ module: typeof import('../embedded-server.ts') }} */
  const { module } = await runnerImport(file);
  const api = await module.serveEmbedded();
  const dir = join(context.folder, 'without-mocks');
  await cp(dist, dir, { recursive: true });
  await writeFile(join(dir, 'config.json'), JSON.stringify({ apiBase: api.base }));
  const server = await startServer({ dir, port: 0 });
  const scripts = await scriptsUntilPicture(context, server.url);
  await Promise.all([server.close(), api.close()]);
  return sizeRow('without mocks', 115, scripts);
};

/** @param {BenchContext} context @returns {Promise<Row>} */
const withMocks = async (context) => {
  const server = await startServer({ dir: dist, port: 0 });
  const scripts = await scriptsUntilPicture(context, server.url);
  await server.close();
  return sizeRow('with mocks', 145, scripts);
};

/** Sizes of what is really asked for, not of what the bundler made. @param {BenchContext} context @returns {Promise<Row[]>} */
export const scriptsFetched = async (context) => {
  context.say('JavaScript before the first picture');
  return [await withoutMocks(context), await withMocks(context)];
};
