import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this computer lets us install Debian packages. */
export const canInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/**
 * Tries to install Debian packages, saying on stderr what it does; the caller looks whether it helped.
 * @param {...string} names
 */
export const installPackages = (...names) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {...string} args */
  const apt = (...args) => execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 2, 2] });
  console.error(`installing ${names.join(' ')} …`);
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...names);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
};
