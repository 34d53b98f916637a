import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * A segment that could leave the folder, or that names a hidden file. `:` is a drive or a stream on Windows.
 * @param {string} segment decoded
 */
const isForbidden = (segment) => segment.startsWith('.') || /[\\/:\0]/.test(segment);

/**
 * The path segments a request names; undefined where it is malformed or reaches outside.
 * @param {string} url the request target, e.g. `/assets/main.js?x`
 */
const segmentsOf = (url) => {
  const [path = ''] = url.split(/[?#]/);
  if (!path.startsWith('/')) return undefined;
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent);
    return segments.some(isForbidden) ? undefined : segments;
  } catch {
    return undefined;
  }
};

/**
 * The file a request names inside a folder; undefined where there is none. A trailing `/` means its index.html.
 * Links that lead out of the folder are not followed.
 * @param {string} dir
 * @param {string} url the request target
 */
export const locateFile = async (dir, url) => {
  const segments = segmentsOf(url);
  if (!segments) return undefined;
  if (segments.at(-1) === '') segments.splice(-1, 1, 'index.html');
  try {
    const root = await realpath(dir);
    const path = await realpath(join(root, ...segments));
    const found = await stat(path);
    const inside = path.startsWith(root + sep) && found.isFile();
    return inside ? { path, version: `${found.mtimeMs}-${found.size}` } : undefined;
  } catch {
    return undefined;
  }
};
