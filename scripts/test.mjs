import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSteps, runSteps } from './check-steps.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { testBrowserPath } from './find-browser.mjs';
import { ensureChineseFont } from './find-cjk-font.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';
import { sum, tallyLine } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** @type {Tally} */
const oneFailure = { passed: 0, failed: 1 };

/** What the tests stand on. @param {() => unknown} prepare @returns {Promise<Tally>} a failure where it cannot be had */
const prepared = async (prepare) => {
  try {
    await prepare();
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    return oneFailure;
  }
};

/** One after the other: the tests beside them keep the other cores busy. @returns {Promise<Tally>} */
const check = async () => {
  const { passed, failed } = await runSteps(checkSteps, 1);
  return { passed, failed: failed.length };
};

/** @param {string} file @returns {Promise<Tally>} a failure where vitest never came to its end */
const readTally = (file) => readFile(file, 'utf8').then(JSON.parse, () => oneFailure);

/** @param {string[]} args passed on to vitest @returns {Promise<Tally>} */
const runTests = async (args) => {
  const folder = await mkdtemp(join(tmpdir(), 'quotaflow-tally-'));
  const file = join(folder, 'tally.json');
  const vitest = [process.execPath, inProject('node_modules/vitest/vitest.mjs'), 'run'];
  const reporters = ['--reporter=default', `--reporter=${inProject('scripts/tally-reporter.mjs')}`];
  const code = await run([...vitest, ...reporters, ...args], { env: { ...process.env, TALLY_FILE: file } });
  const tally = await readTally(file);
  await rm(folder, { recursive: true });
  // Vitest also fails for reasons that are no test, such as no test found.
  return code !== 0 && tally.failed === 0 ? sum(tally, oneFailure) : tally;
};

/** @param {string[]} args passed on to vitest */
const testAll = async (args) => {
  const needs = sum(await prepared(testBrowserPath), await prepared(ensureChineseFont));
  if (needs.failed > 0) return needs;
  const builtAndTested = async () => sum(await prepared(ensureBuilt), await runTests(args));
  return sum(...(await Promise.all([check(), builtAndTested()])));
};

const args = process.argv.slice(2);
if (args.includes('--long')) Object.assign(process.env, { ALL_CASES: '1', PROPERTY_SEED: 'any' });
const total = await testAll(args.filter((arg) => arg !== '--long'));
console.log(tallyLine(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
