import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pagePolicy } from '../../scripts/content-policy.mjs';

export const script = `export const units = ${JSON.stringify(Array.from({ length: 200 }, (_, i) => `unit ${i}`))};\n`;
export const page = `<!doctype html><meta content="${pagePolicy()}"><title>减上补下</title>${'<p>编制</p>'.repeat(100)}`;

/** A folder to serve, with everything a server must and must not hand out. */
export const makeFolder = async (): Promise<{ dir: string; remove: () => Promise<void> }> => {
  const base = await mkdtemp(join(tmpdir(), 'served-'));
  const dir = join(base, 'dist');
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  };
  await put('index.html', page);
  await put('config.json', '{ "apiBase": "" }');
  await put('assets/main-B3xk9_Qz.js', script);
  await put('assets/plain.js', script);
  await put('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await put('.sources', 'hidden');
  await put('../outside.txt', 'outside');
  await symlink(join(base, 'outside.txt'), join(dir, 'link.txt'));
  return { dir, remove: () => rm(base, { recursive: true }) };
};

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path exactly as written; a browser or `fetch` would tidy it first. */
export const ask = (
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.once('error', reject).end();
  });
