import { parseArgs } from 'node:util';
import { dist, ensureBuilt } from './ensure-built.mjs';
import { startServer } from './static-server.mjs';

const usage = `npm start -- [--port N] [--host ADDRESS]

  --port   the first port to try (4173); the next free one is taken
  --host   127.0.0.1 serves this computer only (the default);
           0.0.0.0 serves the whole network, e.g. a presenter's second computer`;

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new Error(`not a port: ${values.port}`);
  return { help: values.help ?? false, port, ...(values.host && { host: values.host }) };
};

/** @param {unknown} error @param {number} code @returns {never} */
const stop = (error, code) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(code);
};

const askedFor = () => {
  try {
    return readOptions();
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
};

/** @param {{ port: number, host?: string }} options */
const serve = async (options) => {
  await ensureBuilt();
  const server = await startServer({ dir: dist, ...options });
  console.log(`\n  减上补下 · Quotaflow\n${server.urls.map((url) => `\n  ${url}`).join('')}\n`);
  const leave = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', leave).once('SIGTERM', leave);
};

const { help, ...options } = askedFor();
if (help) console.log(usage);
else await serve(options).catch((error) => stop(error, 1));
