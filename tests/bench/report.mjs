/** @typedef {import('./bench-context.mjs').Row} Row */
/** @typedef {Pick<Row, 'measure' | 'goal' | 'value' | 'unit'>} Told */

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

/** @param {Told} row */
const valueOf = ({ value, unit }) => `${print(value)}${unitNames[unit]}`;

/** @param {Told} row */
const goalOf = ({ goal, unit }) => (goal === undefined ? '' : `≤ ${goal}${unitNames[unit]}`);

/** @param {Pick<Row, 'goal' | 'value'>} row */
export const isMet = ({ goal, value }) => goal === undefined || value <= goal;

/** @param {Told} row */
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

/** @param {readonly Told[]} rows @returns {string} what holds on other machines too, as a table in markdown */
export const markdownOf = (rows) =>
  [
    '| measure | goal | value | met |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.measure} | ${goalOf(row)} | ${valueOf(row)} | ${verdictOf(row)} |`),
    '',
  ].join('\n');
