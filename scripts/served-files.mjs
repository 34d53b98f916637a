import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pagePolicy } from './content-policy.mjs';
import { isText } from './content-types.mjs';
import { encode, worthCompressing } from './content-encoding.mjs';

/** @typedef {{ bytes: Buffer, etag: string, encoding: string, variesByEncoding: boolean }} Representation */

/** @param {Buffer} bytes */
const digest = (bytes) => createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

/**
 * The page states its own policy too; where config.json points to another server, both must admit it.
 * @param {Buffer} html
 * @param {string | undefined} apiOrigin
 */
const admitApi = (html, apiOrigin) =>
  Buffer.from(html.toString('utf8').replace(pagePolicy(), pagePolicy(apiOrigin)));

/**
 * Files in memory with their compressed forms, each read again when it changes on disk.
 */
export const servedFiles = () => {
  /** @type {Map<string, { version: string, forms: Map<string, Promise<Representation>> }>} */
  const cache = new Map();

  /** @param {string} path @param {string} version */
  const formsOf = (path, version) => {
    const known = cache.get(path);
    if (known?.version === version) return known.forms;
    const forms = new Map();
    cache.set(path, { version, forms });
    return forms;
  };

  /**
   * @param {{ path: string, version: string }} file
   * @param {string} encoding
   * @param {string | undefined} apiOrigin
   * @returns {Promise<Representation>}
   */
  const load = async (file, encoding, apiOrigin) => {
    const raw = await readFile(file.path);
    const plain = file.path.endsWith('.html') ? admitApi(raw, apiOrigin) : raw;
    const compressible = isText(file.path) && plain.length >= worthCompressing;
    const used = compressible ? encoding : 'identity';
    const bytes = await encode(plain, used);
    return { bytes, etag: `"${digest(plain)}-${used}"`, encoding: used, variesByEncoding: compressible };
  };

  /** @param {{ path: string, version: string }} file @param {string} encoding @param {string | undefined} apiOrigin */
  return (file, encoding, apiOrigin) => {
    const forms = formsOf(file.path, `${file.version} ${apiOrigin ?? ''}`);
    const form = forms.get(encoding) ?? load(file, encoding, apiOrigin);
    forms.set(encoding, form);
    form.catch(() => forms.delete(encoding));
    return form;
  };
};
