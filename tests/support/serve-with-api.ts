import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answeredInPage } from '../../mocks/in-page';
import { embeddedHandlers } from '../../mocks/embedded-api';
import { dist } from '../../scripts/ensure-built.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { serveApi } from './http-api';

export interface ServedWithApi {
  /** Address of the app, ending with `/`. */
  readonly url: string;
  /** Of the API, without a slash at its end. */
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** The production build with a REST server of its own, which its `config.json` names and which answers as the embedded API does. */
export const serveWithApi = async (): Promise<ServedWithApi> => {
  const api = await serveApi(answeredInPage(embeddedHandlers));
  const dir = await mkdtemp(join(tmpdir(), 'with-server-'));
  await cp(dist, dir, { recursive: true });
  await writeFile(join(dir, 'config.json'), JSON.stringify({ apiBase: api.base }));
  const server = await startServer({ dir, port: 0 });
  const close = async () => {
    await server.close();
    await api.close();
    await rm(dir, { recursive: true });
  };
  return { url: server.url, base: api.base, close };
};
