import { isFresh } from './freshness.mjs';
import { inProject, root } from './project.mjs';
import { run } from './run.mjs';

/** Where the production build stands. */
export const dist = inProject('dist');

/**
 * Builds unless the last build still stands. A process of its own, because a test runner's environment would
 * make it a development build.
 * @returns {Promise<void>} rejects when the build fails; its messages are on stderr
 */
export const ensureBuilt = async () => {
  if (await isFresh(root, dist)) return;
  console.error('building …');
  const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env;
  const code = await run([process.execPath, inProject('scripts', 'build.mjs')], { env });
  if (code !== 0) throw new Error(`the production build failed (exit ${code})`);
};
