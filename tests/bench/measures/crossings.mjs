import { runnerImport } from 'vite';
import { inProject } from '../../../scripts/project.mjs';
import { median } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */

const sizes = [20, 60, 200, 500, 2_000];
const seeds = [1, 2, 3, 4, 5, 6, 7];

/** Counted, not timed: always the same. @param {BenchContext} context @returns {Promise<Row[]>} */
export const crossings = async ({ say }) => {
  say('weighted crossings');
  /** @type {{ module: typeof import('../crossings.ts') }} */
  const { module } = await runnerImport(inProject('tests', 'bench', 'crossings.ts'), { configFile: false });
  const columnCounts = /** @type {const} */ ([2, 3]);
  return columnCounts.map((columns) => {
    const ratios = sizes.flatMap((links) =>
      seeds.map((seed) => {
        const { ours, theirs } = module.crossingsOf({ columns, links, seed });
        return ours === theirs ? 1 : ours / theirs;
      }),
    );
    return {
      measure: `weighted crossings, ${columns} columns, the worst of ${ratios.length} workloads`,
      goal: 1,
      value: Math.max(...ratios),
      unit: /** @type {const} */ ('ratio'),
      detail: `the median ${median(ratios).toFixed(3)}, the best ${Math.min(...ratios).toFixed(3)}`,
    };
  });
};
