import { setupWorker } from 'msw/browser';
import installedScript from 'msw/mockServiceWorker.js?raw';
import { basePath, endpoints } from '../src/api/contract';
import type { Transport } from '../src/api/contract-transport';
import { embeddedHandlers } from './embedded-api';
import { embeddedMark } from './handlers';
import { answeredInPage } from './in-page';

/** How long a worker may take to begin; one that never answers is as good as none. */
const patience = 4_000;

/**
 * Answers through a service worker, for development; undefined where there can be none: the page is not a secure
 * one or not from a server, the script is missing or of another version of msw, registration is blocked, or the page
 * was reloaded past its worker. Nothing is written to the console.
 */
export async function workerTransport(): Promise<Transport | undefined> {
  if (!isPossible()) return undefined;
  const script = new URL('mockServiceWorker.js', document.baseURI);
  try {
    if (!(await isCurrent(script)) || (await isPassedBy(script))) return undefined;
    await withinPatience(startWorker(script));
    return (await isHeard()) ? throughWorker() : undefined;
  } catch {
    return undefined;
  }
}

const isPossible = (): boolean =>
  /^https?:$/.test(location.protocol) && window.isSecureContext && 'serviceWorker' in navigator;

const checksumOf = (script: string): string | undefined => /INTEGRITY_CHECKSUM = '(\w+)'/.exec(script)?.[1];

async function isCurrent(script: URL): Promise<boolean> {
  const response = await fetch(script, { cache: 'no-store' });
  const checksum = checksumOf(await response.text());
  return checksum !== undefined && checksum === checksumOf(installedScript);
}

/** True after a reload past the worker: it is registered but not for this page, and msw would reload once more. */
async function isPassedBy(script: URL): Promise<boolean> {
  if (navigator.serviceWorker.controller !== null) return false;
  const registrations = await navigator.serviceWorker.getRegistrations();
  return registrations.some(({ active }) => active?.scriptURL === script.href);
}

const startWorker = (script: URL) =>
  setupWorker(...embeddedHandlers).start({
    serviceWorker: { url: script.href },
    quiet: true,
    onUnhandledRequest: 'bypass',
  });

/**
 * Whether requests reach the worker: the browser may be told to pass it by. Asked as for a page, so that a
 * development server without the worker answers with a page and nothing is said on the console.
 */
async function isHeard(): Promise<boolean> {
  const probe = new URL(`.${basePath}${endpoints.datasets.path}?limit=1`, document.baseURI);
  const response = await fetch(probe, { headers: { Accept: 'text/html' } });
  return response.headers.has(embeddedMark);
}

const withinPatience = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the worker does not begin')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** Once an answer does not come from the worker, because it was removed, the page answers itself. */
function throughWorker(): Transport {
  const inPage = answeredInPage(embeddedHandlers);
  let present = true;
  return async (request) => {
    if (!present) return inPage(request);
    const again = request.clone();
    const response = await fetch(request);
    present = response.headers.has(embeddedMark);
    return present ? response : inPage(again);
  };
}
