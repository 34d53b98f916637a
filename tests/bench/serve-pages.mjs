import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { contentType } from '../../scripts/content-types.mjs';
import { listenFrom } from '../../scripts/listen.mjs';
import { locateFile } from '../../scripts/locate-file.mjs';

/** Only a page that shares its process with no other origin is told times to 5 µs; any other, paint times to 4 ms. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * Serves the pages of the bench, not the product: its own server is measured with it.
 * @param {string} dir
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export const servePages = async (dir) => {
  const server = createServer((request, response) => {
    void locateFile(dir, request.url ?? '').then(async (file) => {
      if (!file) return void response.writeHead(404).end();
      response.writeHead(200, { ...isolation, 'Content-Type': contentType(file.path) });
      response.end(await readFile(file.path));
    });
  });
  await listenFrom(server, 0, '127.0.0.1');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error(`not a network address: ${address}`);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${address.port}/`, close };
};
