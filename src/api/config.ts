import './contract-jitless';
import * as z from 'zod/mini';
import { fail, ok, type Problem, type Result } from '../domain/result';

/** What an installation sets without a new build, in `config.json` beside the page. */
export interface Config {
  /** Absolute address of the REST server, e.g. `https://hr.example/api/v1`; absent for the embedded one. */
  readonly apiBase?: string;
}

export type ConfigProblem = Problem<'config-unreachable' | 'config-unreadable'>;

const configSchema = z.object({ apiBase: z.exactOptional(z.string()) });

/**
 * Reads `config.json` beside the page. A missing or empty one means the embedded API; one that is there but cannot
 * be read is a problem, so that no page shows embedded data where a server was meant. A page opened from disk has none.
 */
export async function loadConfig(
  page: string = document.baseURI,
  read: (url: string) => Promise<Response> = (url) => fetch(url, { cache: 'no-cache' }),
): Promise<Result<Config, readonly ConfigProblem[]>> {
  const url = new URL('config.json', page);
  if (!/^https?:$/.test(url.protocol)) return ok({});
  const response = await read(url.href).catch(() => undefined);
  if (response?.status === 404) return ok({});
  if (!response?.ok) return fail([{ code: 'config-unreachable', where: url.href }]);
  return readConfig(await response.text(), page);
}

/** Reads the text of a `config.json`; a relative `apiBase` stands beside the page. */
export function readConfig(text: string, page: string): Result<Config, readonly ConfigProblem[]> {
  if (text.trim() === '') return ok({});
  try {
    const { apiBase = '' } = configSchema.parse(JSON.parse(text));
    if (apiBase.trim() === '') return ok({});
    const { protocol, href } = new URL(apiBase.trim(), page);
    if (/^https?:$/.test(protocol)) return ok({ apiBase: href });
  } catch {
    // Not JSON, not of the shape, or not an address: all are told alike.
  }
  return fail([
    { code: 'config-unreadable', where: 'config.json', detail: { beginning: text.slice(0, 200) } },
  ]);
}
