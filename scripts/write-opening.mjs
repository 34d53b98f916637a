import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './project.mjs';

/**
 * Puts the opening picture into the built page, so that it is there before any script has run. `start.js` shows it only
 * for the opening address, in Chinese, over the embedded API.
 * @param {string} folder the build's
 */
export const writeOpening = async (folder) => {
  const server = await createServer({
    root,
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { renderOpening } = await server.ssrLoadModule('/scripts/opening-page.tsx');
    const file = join(folder, 'index.html');
    const html = await readFile(file, 'utf8');
    const empty = '<div id="root"></div>';
    if (!html.includes(empty)) throw new Error(`index.html has no ${empty}`);
    await writeFile(file, html.replace(empty, `<div id="root">${await renderOpening()}</div>`));
  } finally {
    await server.close();
  }
};
