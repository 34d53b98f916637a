import { build } from 'vite';
import { inProject } from '../../scripts/project.mjs';

/**
 * Bundles a module of the bench's pages into one plain script, for pages that are not the bench's own.
 * @param {string} name of the file in `pages`
 * @returns {Promise<string>}
 */
export const buildScript = async (name) => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // A library is left to choose; these scripts run as they are.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'chrome108',
      lib: { entry: inProject('tests', 'bench', 'pages', name), formats: ['iife'], name: 'benchScript' },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.find((each) => each.type === 'chunk');
  if (!script) throw new Error(`nothing was built of ${name}`);
  return script.code;
};
