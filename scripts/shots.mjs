import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { languages, sizes, themes, views } from '../tests/support/views.mjs';
import { dist, ensureBuilt } from './ensure-built.mjs';
import { launchOptions } from './find-browser.mjs';
import { ensureChineseFont } from './find-cjk-font.mjs';
import { inProject } from './project.mjs';
import { startServer } from './static-server.mjs';
import { shotName, takeShot } from './take-shot.mjs';

const folder = inProject('shots');

const { values: asked } = parseArgs({
  options: {
    view: { type: 'string', multiple: true },
    lang: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    size: { type: 'string', multiple: true },
    pages: { type: 'string', default: '2' },
  },
});

/**
 * What was asked for; everything where nothing was.
 * @template T
 * @param {readonly T[]} all
 * @param {string[] | undefined} names
 * @param {(each: T) => string} nameOf
 */
const choose = (all, names, nameOf) => {
  const unknown = names?.filter((name) => !all.some((each) => nameOf(each) === name)) ?? [];
  if (unknown.length > 0) throw new Error(`unknown: ${unknown}; known: ${all.map(nameOf).join(', ')}`);
  return names ? all.filter((each) => names.includes(nameOf(each))) : [...all];
};

/** @returns {import('./take-shot.mjs').Shot[]} */
const planShots = () => {
  const chosen = {
    views: choose(views, asked.view, (view) => view.name),
    languages: choose(languages, asked.lang, (language) => language),
    themes: choose(themes, asked.theme, (theme) => theme),
    sizes: choose(sizes, asked.size, (size) => size.name),
  };
  return chosen.views.flatMap((view) =>
    chosen.languages.flatMap((language) =>
      chosen.themes.flatMap((theme) => chosen.sizes.map((size) => ({ view, language, theme, size }))),
    ),
  );
};

/**
 * @param {import('./take-shot.mjs').Shot[]} shots
 * @param {import('playwright-core').Browser} browser
 * @param {string} base address of the served build
 * @returns {Promise<number>} how many views have something wrong
 */
const takeAll = async (shots, browser, base) => {
  const waiting = [...shots];
  let failed = 0;
  const page = async () => {
    for (let shot = waiting.shift(); shot; shot = waiting.shift()) {
      const wrong = await takeShot(browser, shot, base, inProject('shots', `${shotName(shot)}.png`));
      failed += wrong.length > 0 ? 1 : 0;
      console.log(
        [`${wrong.length > 0 ? 'FAILED' : 'ok    '} ${shotName(shot)}`, ...wrong].join('\n         '),
      );
    }
  };
  await Promise.all(Array.from({ length: Number(asked.pages) || 1 }, page));
  return failed;
};

const main = async () => {
  const shots = planShots();
  ensureChineseFont();
  await ensureBuilt();
  if (!asked.view && !asked.lang && !asked.theme && !asked.size)
    await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const server = await startServer({ dir: dist, port: 0 });
  const browser = await chromium.launch(launchOptions());
  const failed = await takeAll(shots, browser, server.url);
  console.log(`\n${shots.length} pictures in shots/, ${failed} with something wrong`);
  process.exit(failed === 0 ? 0 : 1);
};

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
