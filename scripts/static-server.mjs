import { createServer } from 'node:http';
import { addressesOf } from './addresses.mjs';
import { readApiOrigin } from './api-origin.mjs';
import { chooseEncoding } from './content-encoding.mjs';
import { contentType } from './content-types.mjs';
import { listenFrom } from './listen.mjs';
import { locateFile } from './locate-file.mjs';
import { cacheControl, securityHeaders } from './response-headers.mjs';
import { servedFiles } from './served-files.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** @param {Response} response @param {number} status @param {string} text */
const refuse = (response, status, text) => {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(status, { 'Content-Length': Buffer.byteLength(text) }).end(text);
};

/** @param {Request} request @param {string} etag */
const isKnown = (request, etag) => {
  const tags = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
};

/** @param {Response} response @param {string} path @param {import('./served-files.mjs').Representation} form */
const describe = (response, path, form) => {
  response.setHeader('Content-Type', contentType(path));
  response.setHeader('Cache-Control', cacheControl(path));
  response.setHeader('ETag', form.etag);
  if (form.variesByEncoding) response.setHeader('Vary', 'Accept-Encoding');
  if (form.encoding !== 'identity') response.setHeader('Content-Encoding', form.encoding);
};

/** @param {string} dir */
const answerFrom = (dir) => {
  const read = servedFiles();
  /** @param {Request} request @param {Response} response */
  return async (request, response) => {
    const apiOrigin = await readApiOrigin(dir);
    response.setHeaders(new Map(Object.entries(securityHeaders(request.headers.host, apiOrigin))));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, '405 Method Not Allowed\n');
    }
    const file = await locateFile(dir, request.url ?? '');
    if (!file) return refuse(response, 404, '404 Not Found\n');
    const form = await read(file, chooseEncoding(request.headers['accept-encoding']?.toString()), apiOrigin);
    describe(response, file.path, form);
    if (isKnown(request, form.etag)) return void response.writeHead(304).end();
    response.writeHead(200, { 'Content-Length': form.bytes.length }).end(form.bytes);
  };
};

/** @param {import('node:http').Server} server @returns {Promise<void>} */
const close = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Answers come from memory: whatever is still open after this is a browser holding on.
    setTimeout(() => server.closeAllConnections(), 300).unref();
  });

/**
 * Serves a folder of static files with the product's security headers.
 * @param {{ dir: string, port?: number, host?: string }} options `port` is the first to try (0: any free one);
 *   `host` the address to bind: `127.0.0.1` for this computer only, `0.0.0.0` for the network
 * @returns {Promise<{ url: string, urls: string[], port: number, close: () => Promise<void> }>} every url ends with
 *   `/`; `url` is the one for this computer
 */
export const startServer = async ({ dir, port = 4173, host = '127.0.0.1' }) => {
  const answer = answerFrom(dir);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500, '500 Internal Server Error\n'));
  });
  await listenFrom(server, port, host);
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error(`not a network address: ${address}`);
  const urls = addressesOf(host, address.port);
  return { url: urls[0] ?? '', urls, port: address.port, close: () => close(server) };
};
