import { relative, sep } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './project.mjs';

/**
 * Writes a value as JavaScript: what JSON has, and the infinities. Throws on anything else.
 * @param {unknown} value
 * @returns {string}
 */
export const literalOf = (value) => {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(',')}]`;
  if (value === null || ['string', 'boolean'].includes(typeof value)) return JSON.stringify(value);
  if (typeof value === 'number' && !Number.isNaN(value)) return String(value);
  if (typeof value !== 'object') throw new Error(`not plain data: ${String(value)}`);
  const given = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${given.map(([key, each]) => `${JSON.stringify(key)}:${literalOf(each)}`).join(',')}}`;
};

/**
 * Puts seed data into a build as computed, so that a page need not carry and run what computes it.
 * @param {readonly string[]} seeds modules whose exports are plain data, relative to the project's folder
 * @returns {import('vite').Plugin}
 */
export const seedLiteralsPlugin = (seeds) => ({
  name: 'quotaflow:seed-literals',
  apply: 'build',
  enforce: 'pre',
  load: async (id) => {
    if (!seeds.includes(relative(root, id).split(sep).join('/'))) return undefined;
    const { module } = await runnerImport(id, { logLevel: 'error' });
    const code = Object.entries(module).map(
      ([name, value]) => `export const ${name} = ${literalOf(value)};\n`,
    );
    return { code: code.join(''), moduleType: 'js', moduleSideEffects: false };
  },
});
