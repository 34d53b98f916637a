import { basePath } from '../src/api/contract';
import type { Transport } from '../src/api/contract-transport';

/** Where the embedded API stands: beside the page, so that a service worker of the page can answer it. */
export const embeddedBase = (page: string = document.baseURI): string => new URL(`.${basePath}`, page).href;

/**
 * The way to the embedded API. A build answers in the page. Development goes through a service worker, so that
 * requests show in the browser's network panel, and in the page where there can be none. The code is fetched at once
 * and off the entry chunk; requests wait for it, and one that finds it missing lets the next try again.
 */
export function embeddedTransport({ mode }: { readonly mode: 'build' | 'development' }): Transport {
  const load = () => (import.meta.env.DEV && mode === 'development' ? viaWorker() : inPage());
  let loaded: Promise<Transport> | undefined;
  const ready = () => (loaded ??= load().catch(forget));
  const forget = (error: unknown): never => {
    loaded = undefined;
    throw error;
  };
  void ready().catch(() => undefined);
  return async (request) => (await ready())(request);
}

const inPage = async (): Promise<Transport> => (await import('./in-page')).inPageTransport;

async function viaWorker(): Promise<Transport> {
  const { workerTransport } = await import('./service-worker');
  return (await workerTransport()) ?? inPage();
}
