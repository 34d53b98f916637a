import type { Messages } from '../i18n/messages';
import { addressHref } from '../state/address-bar';
import { allAtHand } from '../state/at-hand';

/** Everything this page keeps on the computer, so that nothing is lost with it. */
const gatherKept = async (atHand: Record<string, unknown>): Promise<Record<string, unknown>> => {
  const kept: Record<string, unknown> = {
    quotaflow: 'kept',
    address: addressHref(),
    savedAt: new Date().toISOString(),
    atHand,
  };
  try {
    kept.storage = { ...localStorage };
  } catch (blocked) {
    kept.storage = String(blocked);
  }
  try {
    kept.databases = await gatherDatabases();
  } catch (blocked) {
    kept.databases = String(blocked);
  }
  return kept;
};

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('database request failed'));
  });

const gatherDatabases = async (): Promise<Record<string, unknown>> => {
  const all: Record<string, unknown> = {};
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith('quotaflow')) continue;
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      all[`${name}/${store}`] = await settled(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
  }
  return all;
};

const download = async (atHand: Record<string, unknown>): Promise<void> => {
  const text = JSON.stringify(await gatherKept(atHand), null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'quotaflow-kept.json';
  link.click();
  URL.revokeObjectURL(link.href);
};

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string, className = '') => {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
};

const button = (text: string, className: string, act: () => void) => {
  const made = element('button', text, className);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
};

/**
 * Replaces a page that failed as a whole. It stands outside React and uses nothing that may itself have failed:
 * what is kept on the computer can be downloaded before anything else is offered.
 */
export const showRescue = (error: unknown, messages: Messages): void => {
  const { status } = messages;
  // What is open is closed with the page that failed.
  const atHand = allAtHand();
  const screen = element('main', '', 'rescue');
  const details = document.createElement('details');
  details.append(element('summary', status.details), element('pre', describeError(error)));
  const acts = element('p', '', 'rescue-acts');
  acts.append(
    button(status.crashDownload, 'rescue-solid', () => void download(atHand)),
    button(status.crashReload, 'rescue-quiet', () => window.location.reload()),
  );
  screen.append(element('h1', status.crashTitle), element('p', status.crash), acts, details);
  screen.setAttribute('role', 'alert');
  document.body.replaceChildren(screen);
};

const describeError = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
