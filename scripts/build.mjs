import { mkdir, rename, rm } from 'node:fs/promises';
import { dist } from './ensure-built.mjs';
import { fingerprint, stamp } from './freshness.mjs';
import { inProject, root } from './project.mjs';
import { writeOpening } from './write-opening.mjs';

/**
 * What is done to a finished bundle, in order, before it takes the place of the last build.
 * @type {((folder: string) => Promise<void>)[]}
 */
const afterBundle = [writeOpening];

/** @param {string} folder */
const bundle = async (folder) => {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
};

/**
 * A failing or slow build leaves the last one in place. Two builds may end at once: the later one wins.
 * @param {string} folder
 */
const takePlace = async (folder, attempt = 1) => {
  const replaced = `${folder}-replaced-${attempt}`;
  await rename(dist, replaced).catch(() => undefined);
  try {
    await rename(folder, dist);
  } catch (error) {
    if (attempt === 5) throw error;
    await takePlace(folder, attempt + 1);
  }
  await rm(replaced, { recursive: true, force: true });
};

const folder = inProject('node_modules', '.cache', 'quotaflow', `build-${process.pid}`);
await mkdir(folder, { recursive: true });
try {
  const print = await fingerprint(root);
  await bundle(folder);
  for (const step of afterBundle) await step(folder);
  await stamp(folder, print);
  await takePlace(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
