import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this many bytes a compressed answer is not worth its header. */
export const worthCompressing = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Quality 9: within some percent of the best, in a tenth of its time. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** In order of preference. @type {Record<string, (bytes: Buffer) => Promise<Buffer>>} */
const encoders = { br: (bytes) => brotli(bytes, quality), gzip: (bytes) => zip(bytes, { level: 9 }) };

/**
 * The encoding to answer with, from a request's Accept-Encoding; `identity` where none is accepted.
 * @param {string} [accepted] e.g. `gzip, br;q=0.8`
 */
export const chooseEncoding = (accepted = '') => {
  const weights = new Map(accepted.toLowerCase().split(',').map(parseWeight));
  /** @param {string} name */
  const weight = (name) => weights.get(name) ?? weights.get('*') ?? 0;
  return Object.keys(encoders).find((name) => weight(name) > 0) ?? 'identity';
};

/** @param {string} part @returns {[string, number]} */
const parseWeight = (part) => {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, q ? Number(q.slice(2)) : 1];
};

/**
 * @param {Buffer} bytes
 * @param {string} encoding a value of `chooseEncoding`
 * @returns {Promise<Buffer>}
 */
export const encode = (bytes, encoding) => encoders[encoding]?.(bytes) ?? Promise.resolve(bytes);
