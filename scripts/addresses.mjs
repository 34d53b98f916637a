import { networkInterfaces } from 'node:os';

/** IPv4 addresses other computers can reach this one at. */
const outward = () =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);

/** @param {string} host */
const namesOf = (host) => {
  if (['0.0.0.0', '::'].includes(host)) return ['localhost', ...outward()];
  if (['127.0.0.1', '::1', 'localhost'].includes(host)) return ['localhost'];
  return [host.includes(':') ? `[${host}]` : host];
};

/**
 * The addresses to type into a browser, the one for this computer first.
 * @param {string} host the address a server is bound to; `0.0.0.0` stands for all of them
 * @param {number} port
 */
export const addressesOf = (host, port) => namesOf(host).map((name) => `http://${name}:${port}/`);
