import { headerPolicy } from './content-policy.mjs';

/** The bundler names a file by its content: `assets/main-B3xk9_Qz.js` never changes. */
const contentNamed = /[\\/]assets[\\/][^\\/]*-[\w-]{8}\.\w+$/;

/** @param {string} path */
export const cacheControl = (path) =>
  contentNamed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * Browsers heed the opener policy only on trustworthy origins, and complain on the console elsewhere.
 * @param {string} [host] the request's Host header
 */
const isLoopback = (host = '') => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(host);

/**
 * What every answer carries.
 * @param {string | undefined} host the request's Host header
 * @param {string | undefined} apiOrigin origin of a REST server elsewhere
 * @returns {Record<string, string>}
 */
export const securityHeaders = (host, apiOrigin) => ({
  'Content-Security-Policy': headerPolicy(apiOrigin),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  ...(isLoopback(host) && { 'Cross-Origin-Opener-Policy': 'same-origin' }),
});
