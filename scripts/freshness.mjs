import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build depends on. */
const sources = [
  'src',
  'mocks',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Hidden, so that the server never hands it out. */
const stampName = '.sources';

/** @param {string} path @returns {Promise<string[]>} files under it in a fixed order; none if it does not exist */
const filesUnder = async (path) => {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => filesUnder(join(path, name))))).flat();
};

/**
 * A digest of the names and contents of everything a build depends on. Times are not looked at: a checkout, a copy
 * or a deleted file would mislead them.
 * @param {string} root the project's folder
 */
export const fingerprint = async (root) => {
  const files = (await Promise.all(sources.map((name) => filesUnder(join(root, name))))).flat();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  files.forEach((file, i) =>
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(contents[i] ?? '')
      .update('\0'),
  );
  return hash.digest('hex');
};

/** @param {string} dist a build's folder @param {string} print the `fingerprint` taken before it was built */
export const stamp = (dist, print) => writeFile(join(dist, stampName), print);

/**
 * Whether a folder holds a build of the sources as they are now.
 * @param {string} root the project's folder
 * @param {string} dist
 */
export const isFresh = async (root, dist) => {
  const read = (/** @type {string} */ name) => readFile(join(dist, name), 'utf8').catch(() => undefined);
  const [page, stamped] = await Promise.all([read('index.html'), read(stampName)]);
  return page !== undefined && stamped === (await fingerprint(root));
};
