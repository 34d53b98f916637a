import react from '@vitejs/plugin-react';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPolicyPlugin } from '../../scripts/csp-plugin.mjs';
import { inProject } from '../../scripts/project.mjs';

const bench = inProject('tests', 'bench');

/** Where the bench keeps what it builds; each run has a folder of its own. */
const folder = inProject('node_modules', '.cache', 'quotaflow', `bench-${process.pid}`);

/** As the product is built, so that only what is in the pages differs. */
const asProduct = /** @type {const} */ ({
  configFile: false,
  base: './',
  logLevel: 'warn',
  build: { target: 'chrome108', modulePreload: { polyfill: false }, emptyOutDir: true },
});

const pageNames = ['product', 'peer', 'layout-bench', 'plan-bench', 'blank'];

/** @param {typeof import('vite').build} build @param {string} outDir */
const buildPages = (build, outDir) =>
  build({
    ...asProduct,
    root: join(bench, 'pages'),
    publicDir: false,
    plugins: [react()],
    build: {
      ...asProduct.build,
      outDir,
      rolldownOptions: { input: pageNames.map((name) => join(bench, 'pages', `${name}.html`)) },
    },
  });

/** @param {typeof import('vite').build} build @param {string} outDir */
const buildEmptyPage = (build, outDir) =>
  build({
    ...asProduct,
    root: join(bench, 'empty-react'),
    publicDir: inProject('public'),
    plugins: [react(), contentPolicyPlugin()],
    build: { ...asProduct.build, outDir },
  });

/**
 * Builds what the bench draws and compares with, in production mode.
 * @returns {Promise<{ folder: string, pages: string, empty: string, remove: () => Promise<void> }>} `pages` and `empty`
 *   are folders inside `folder`
 */
export const buildBench = async () => {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const [pages, empty] = [join(folder, 'pages'), join(folder, 'empty')];
  await mkdir(folder, { recursive: true });
  await buildPages(build, pages);
  await buildEmptyPage(build, empty);
  return { folder, pages, empty, remove: () => rm(folder, { recursive: true, force: true }) };
};
