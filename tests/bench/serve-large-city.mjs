import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { pagePolicy } from '../../scripts/content-policy.mjs';
import { dist } from '../../scripts/ensure-built.mjs';
import { inProject } from '../../scripts/project.mjs';
import { servePages } from './serve-pages.mjs';

/**
 * The server as a module of Node: some of its parts are loaded when they are asked for, when no runner is there any more.
 * @param {string} outDir
 * @returns {Promise<typeof import('./large-server.ts')>}
 */
const builtServer = async (outDir) => {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: inProject('tests', 'bench', 'large-server.ts'),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  return import(pathToFileURL(join(outDir, 'large-server.mjs')).href);
};

/**
 * The served build with a REST server of its own behind it, which has a city of 300 units over twelve years.
 * @param {string} folder for what has to be written
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serveLargeCity = async (folder) => {
  const api = await (await builtServer(join(folder, 'large-server'))).serveLargeCity();
  const dir = join(folder, 'large-city');
  await cp(dist, dir, { recursive: true });
  await writeFile(join(dir, 'config.json'), JSON.stringify({ apiBase: api.base }));
  const index = join(dir, 'index.html');
  const html = await readFile(index, 'utf8');
  await writeFile(index, html.replace(pagePolicy(), pagePolicy(new URL(api.base).origin)));
  const server = await servePages(dir);
  const close = async () => {
    server.close();
    await api.close();
  };
  return { url: server.url, close };
};
