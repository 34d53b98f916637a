import { createServer } from 'node:net';

/** Ports tried, one after another, before giving up. */
const attempts = 100;

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the error code, undefined when it listens
 */
const tryListen = (server, port, host) =>
  new Promise((resolve) => {
    /** @param {NodeJS.ErrnoException} error */
    const refuse = (error) => resolve(error.code ?? error.message);
    server.once('error', refuse);
    server.listen({ port, host }, () => {
      server.off('error', refuse);
      resolve(undefined);
    });
  });

/**
 * Browsers may take `localhost` for ::1, where another program can hold a port that is free on 127.0.0.1.
 * @param {number} port
 * @param {string} host
 */
const isSharedName = async (port, host) => {
  if (host !== '127.0.0.1' || port === 0) return false;
  const probe = createServer();
  const refused = await tryListen(probe, port, '::1');
  if (!refused) await new Promise((resolve) => probe.close(resolve));
  return refused === 'EADDRINUSE';
};

/**
 * Listens on the first free port from `first` up; 0 leaves the choice to the system.
 * @param {import('node:net').Server} server
 * @param {number} first
 * @param {string} host
 */
export const listenFrom = async (server, first, host) => {
  const last = Math.min(first + attempts - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    if (await isSharedName(port, host)) continue;
    const refused = await tryListen(server, port, host);
    if (!refused) return;
    // Windows reserves ranges of ports and answers EACCES for them.
    if (refused !== 'EADDRINUSE' && refused !== 'EACCES')
      throw new Error(`cannot listen on ${host}: ${refused}`);
  }
  throw new Error(`no free port from ${first} to ${last} on ${host}`);
};
