import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { inProject } from '../../scripts/project.mjs';
import { isMet, markdownOf } from './report.mjs';

/** @typedef {import('./bench-context.mjs').Row} Row */

/**
 * A row as stored, with the measure it is `of`: each measure compares what it timed itself, so one can be measured anew alone.
 * @typedef {Pick<Row, 'measure' | 'goal' | 'value' | 'unit'> & { of: string, runs: number, browser: string, met?: boolean, quartiles?: number[] }} StoredRow
 */

const [stored, table, readme] = [
  inProject('docs', 'bench.json'),
  inProject('docs', 'bench.md'),
  inProject('README.md'),
];
/** Where the table stands in the README. */
const [begin, end] = ['<!-- bench -->\n\n', '\n<!-- /bench -->'];

/** @param {number} value what times allow to be told apart */
const rounded = (value) => Number(value.toPrecision(3));

/** @param {Row} row @param {{ of: string, runs: number, browser: string }} run @returns {StoredRow} */
const toStore = ({ measure, goal, value, unit, spread }, run) => ({
  measure,
  ...(goal !== undefined && { goal, met: isMet({ goal, value }) }),
  value: rounded(value),
  unit,
  ...(spread && { quartiles: spread.map(rounded) }),
  ...run,
});

/** @returns {Promise<StoredRow[]>} */
const storedRows = async () => JSON.parse(await readFile(stored, 'utf8')).measures;

/** What is stored is kept in the house's format, as all that is committed. @param {string} file @param {string} text */
const writeFormatted = async (file, text) =>
  writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));

/** @param {string} rows */
const writeReadme = async (rows) => {
  const text = await readFile(readme, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md has no place for the table, between ${begin} and ${end}`);
  await writeFile(readme, text.slice(0, from + begin.length) + rows + text.slice(to));
};

/**
 * Puts the rows of a run in the place of those stored of the same measures, and the table into the README.
 * @param {ReadonlyMap<string, readonly Row[]>} measured rows by the name of their measure
 * @param {{ runs: number, browser: string, names: readonly string[] }} run `names` of all measures, in the order of the table
 */
export const storeReport = async (measured, { runs, browser, names }) => {
  const before = await storedRows();
  const measures = names.flatMap((of) => {
    const rows = measured.get(of);
    return rows
      ? rows.map((row) => toStore(row, { of, runs, browser }))
      : before.filter((row) => row.of === of);
  });
  const environment = { cores: cpus().length, system: `${platform()} ${arch()}` };
  await writeFormatted(stored, JSON.stringify({ environment, measures }));
  const rows = markdownOf(measures);
  await writeFile(table, rows);
  await writeReadme(rows);
};
