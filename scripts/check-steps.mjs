import { inProject } from './project.mjs';
import { capture } from './run.mjs';

/** @param {string} path a tool's program inside node_modules @param {...string} args */
const tool = (path, ...args) => [process.execPath, inProject('node_modules', path), ...args];

/** @param {string} name @returns {string} where a tool keeps what it need not do again */
const cache = (name) => inProject('node_modules', '.cache', 'quotaflow', name);

/** @param {string} project */
const types = (project) => tool('typescript-native/bin/tsc', '-p', project);

/** @param {...string} how */
const prettier = (...how) =>
  tool('prettier/bin/prettier.cjs', '.', '--cache', '--cache-location', cache('prettier.json'), ...how);

/** @param {...string} how */
const eslint = (...how) => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0', ...how);

/** The rules that look at types, on the native compiler: a tenth of the time. @param {...string} how */
const oxlint = (...how) => tool('oxlint/bin/oxlint', '--deny-warnings', ...how);

/** @typedef {{ name: string, command: string[] }} Step */

/**
 * What is checked without running the product; the longest first.
 * @type {Step[]}
 */
export const checkSteps = [
  { name: 'lint', command: eslint() },
  { name: 'lint by type', command: oxlint() },
  { name: 'types', command: types('.') },
  { name: 'types of the domain alone', command: types('src/domain') },
  { name: 'format', command: prettier('--check') },
];

/** A test, so `npm test` runs it with the others. @type {Step} */
export const architecture = {
  name: 'architecture',
  command: tool('vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/architecture.test.ts'),
};

/** @type {Step[]} */
export const fixSteps = [
  { name: 'lint', command: eslint('--fix') },
  { name: 'lint by type', command: oxlint('--fix') },
  { name: 'format', command: prettier('--write') },
];

/** @param {Step} step @returns {Promise<boolean>} whether it passed; what it says is printed where it did not */
const runStep = async ({ name, command }) => {
  const started = performance.now();
  const { code, output } = await capture(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(`${output.trim()}\n`);
  return code === 0;
};

/**
 * Runs steps, `lanes` at a time.
 * @param {Step[]} steps
 * @param {number} lanes
 * @returns {Promise<{ passed: number, failed: string[] }>} the names of those that failed
 */
export const runSteps = async (steps, lanes) => {
  const waiting = [...steps];
  /** @type {string[]} */
  const failed = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await runStep(step))) failed.push(step.name);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { passed: steps.length - failed.length, failed };
};
