import { writeFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { inProject } from '../../scripts/project.mjs';

/** @typedef {import('./bench-context.mjs').Row} Row */

/** @param {number} value */
const print = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);

/** @type {Record<Row['unit'], string>} */
const unitNames = {
  ratio: '',
  exponent: '',
  frames: ' frames',
  ticks: ' ticks',
  percent: ' %',
  kB: ' kB',
};

/** @param {Row} row */
const valueOf = ({ value, unit }) => `${print(value)}${unitNames[unit]}`;

/** @param {Row} row */
const goalOf = ({ goal, unit }) => (goal === undefined ? '' : `≤ ${goal}${unitNames[unit]}`);

/** @param {Row} row */
const isMet = ({ goal, value }) => goal === undefined || value <= goal;

/** @param {Row} row */
const verdictOf = (row) => (row.goal === undefined ? '' : isMet(row) ? 'yes' : 'no');

/** @param {Row} row */
const spreadOf = ({ spread }) => (spread ? `${print(spread[0])} … ${print(spread[1])}` : '');

/** @param {readonly Row[]} rows @returns {string} the rows with goals and all that is known of them */
export const tableOf = (rows) => {
  const heads = ['measure', 'goal', 'value', 'met', 'quartiles', 'on this machine'];
  const lines = rows.map((row) => [
    row.measure,
    goalOf(row),
    valueOf(row),
    verdictOf(row),
    spreadOf(row),
    row.detail ?? '',
  ]);
  const widths = heads.map((head, i) =>
    Math.max(...[heads, ...lines].map((line) => line[i]?.length ?? 0), head.length),
  );
  return [heads, ...lines]
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** @param {readonly Row[]} rows */
const markdownOf = (rows) =>
  [
    '| measure | goal | value | met |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.measure} | ${goalOf(row)} | ${valueOf(row)} | ${verdictOf(row)} |`),
    '',
  ].join('\n');

/** @param {number} value what times allow to be told apart */
const rounded = (value) => Number(value.toPrecision(3));

/**
 * What is stored is kept in the house's format, as all that is committed.
 * @param {string} file
 * @param {string} text
 */
const writeFormatted = async (file, text) =>
  writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));

/**
 * Stores a whole run: what holds on other machines too, and on which kind of machine it was measured.
 * @param {readonly Row[]} rows
 * @param {{ runs: number, browser: string }} run
 */
export const storeReport = async (rows, { runs, browser }) => {
  const measures = rows.map((row) => ({
    measure: row.measure,
    ...(row.goal !== undefined && { goal: row.goal, met: isMet(row) }),
    value: rounded(row.value),
    unit: row.unit,
    ...(row.spread && { quartiles: row.spread.map(rounded) }),
  }));
  const environment = { browser, cores: cpus().length, system: `${platform()} ${arch()}`, runs };
  await writeFormatted(inProject('docs', 'bench.json'), JSON.stringify({ environment, measures }));
  await writeFile(inProject('docs', 'bench.md'), markdownOf(rows));
};
