import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../scripts/static-server.mjs';
import { ask, makeFolder, page, script } from '../support/served-folder';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: Awaited<ReturnType<typeof startServer>>;
const get = (path: string, headers?: Record<string, string>, method?: string) =>
  ask(server.port, path, headers, method);

beforeAll(async () => {
  folder = await makeFolder();
  server = await startServer({ dir: folder.dir, port: 0 });
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

describe('security headers', () => {
  it.each(['/', '/assets/main-B3xk9_Qz.js', '/no-such-file'])('stand on the answer to %s', async (path) => {
    const { headers } = await get(path, { host: 'localhost:4173' });
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('allow no inline code, no framing and no other origin', async () => {
    const { headers } = await get('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).not.toMatch(/unsafe|http|\*/);
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('leave out the opener policy where a browser would complain about it', async () => {
    const { headers } = await get('/', { host: 'posts.intranet.example' });
    expect(headers).not.toHaveProperty('cross-origin-opener-policy');
  });

  it('admit the REST server that config.json names, in the header and in the page', async () => {
    const config = join(folder.dir, 'config.json');
    onTestFinished(() => writeFile(config, '{ "apiBase": "" }'));
    await writeFile(config, '{ "apiBase": "https://hr.example:8443/api/v1" }');
    const { headers, body } = await get('/');
    expect(headers['content-security-policy']).toContain("connect-src 'self' https://hr.example:8443;");
    expect(body.toString()).toContain("connect-src 'self' https://hr.example:8443;");
  });
});

describe('files', () => {
  it('come with their type and length', async () => {
    const { status, headers, body } = await get('/');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body.toString()).toBe(page);
    expect(Number(headers['content-length'])).toBe(body.length);
    expect((await get('/assets/plain.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await get('/icon.svg?v=2')).headers['content-type']).toBe('image/svg+xml; charset=utf-8');
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('are compressed for a browser that accepts %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await get('/assets/plain.js', { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(body.length).toBeLessThan(script.length / 2);
    expect(unpack(body).toString()).toBe(script);
  });

  it('stay as they are where compression is not accepted or not worth it', async () => {
    expect((await get('/assets/plain.js')).headers).not.toHaveProperty('content-encoding');
    const small = await get('/icon.svg', { 'accept-encoding': 'br' });
    expect(small.headers).not.toHaveProperty('content-encoding');
  });

  it('are kept for ever only where the name changes with the content', async () => {
    expect((await get('/assets/main-B3xk9_Qz.js')).headers['cache-control']).toContain('immutable');
    for (const path of ['/', '/config.json', '/assets/plain.js'])
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
  });

  it('are not sent again to a browser that has them', async () => {
    const accept = { 'accept-encoding': 'br' };
    const etag = String((await get('/', accept)).headers.etag);
    const again = await get('/', { ...accept, 'if-none-match': `"other", W/${etag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect((await get('/', { 'if-none-match': etag })).status).toBe(200);
  });

  it('are read again when they change', async () => {
    const path = join(folder.dir, 'changing.txt');
    await writeFile(path, 'one');
    expect((await get('/changing.txt')).body.toString()).toBe('one');
    await writeFile(path, 'another');
    expect((await get('/changing.txt')).body.toString()).toBe('another');
  });

  it('are described, but not sent, to HEAD', async () => {
    const { status, headers, body } = await get('/', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(page));
  });
});

describe('requests for what is not there', () => {
  it.each([
    '/missing.js',
    '/assets',
    '/assets/',
    '/index.html/',
    '/.sources',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/..%5coutside.txt',
    '//outside.txt',
    '/link.txt',
    '/%00',
    '/%',
    '/c:/outside.txt',
    'http://elsewhere.example/',
  ])('are answered 404: %s', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([404, '404 Not Found\n']);
  });

  it('are answered 405 when they would write', async () => {
    const { status, headers } = await get('/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the port', () => {
  const occupy = (host: string, port = 0): Promise<Server> =>
    new Promise((resolve, reject) => {
      const other = createServer().once('error', reject);
      other.listen({ port, host }, () => resolve(other));
      onTestFinished(() => void other.close());
    });
  const portOf = (other: Server) => (other.address() as { port: number }).port;

  const ownAddresses = Object.values(networkInterfaces()).flatMap((each) =>
    each?.map(({ address }) => address),
  );
  const names = ['127.0.0.1', '::1'].filter((name) => ownAddresses.includes(name));

  it.each(names)('is a later one when another program holds it on %s', async (host) => {
    const taken = portOf(await occupy(host));
    const next = await startServer({ dir: folder.dir, port: taken });
    onTestFinished(() => next.close());
    expect(next.port).toBeGreaterThan(taken);
    expect(next.url).toBe(`http://localhost:${next.port}/`);
    expect((await ask(next.port, '/')).status).toBe(200);
  });

  it('is free again once the server is closed', async () => {
    const first = await startServer({ dir: folder.dir, port: 0 });
    await first.close();
    const second = await occupy('127.0.0.1', first.port);
    expect(portOf(second)).toBe(first.port);
  });

  it('is refused by name when there is no such address', async () => {
    await expect(startServer({ dir: folder.dir, host: '203.0.113.7' })).rejects.toThrow('203.0.113.7');
  });
});
