import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The origin of `apiBase` in a folder's config.json; undefined where the API is embedded or on the page's own origin.
 * @param {string} dir a folder with a config.json, e.g. `dist`
 * @returns {Promise<string | undefined>}
 */
export const readApiOrigin = async (dir) => {
  const text = await readFile(join(dir, 'config.json'), 'utf8').catch(() => '{}');
  return apiOriginOf(text);
};

/** @param {string} configText text of a config.json */
export const apiOriginOf = (configText) => {
  try {
    const { protocol, origin } = new URL(JSON.parse(configText).apiBase);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
};
