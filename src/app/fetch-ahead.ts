import type { QueryClient } from '@tanstack/react-query';
import { whenIdle } from '../state/when-idle';
import { whenPainted } from '../state/when-painted';
import { whenSettled } from './when-settled';

/** Scripts are kept in the page, unrun; style sheets in the browser's cache. */
const fetchPart = (path: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    const isScript = path.endsWith('.js');
    link.rel = isScript ? 'modulepreload' : 'prefetch';
    if (!isScript) link.as = 'style';
    link.href = path;
    // A part that does not come is asked for again when it is needed.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });

const idle = () => new Promise<void>((resolve) => whenIdle(() => resolve()));

/** Whether the visitor asked the browser to load little. */
const savesData = (): boolean =>
  (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection
    ?.saveData === true;

const fetchParts = async (): Promise<void> => {
  const parts: unknown = await (await fetch('parts.json')).json();
  if (!Array.isArray(parts)) return;
  for (const part of parts.filter((each) => typeof each === 'string')) {
    await idle();
    await fetchPart(part);
  }
};

/**
 * Fetches all parts of a built page, one in each idle time, once its first picture stands: what was open stays usable when the
 * network or its server is gone. A visitor who saves data is spared it.
 */
export const fetchAhead = (cache: QueryClient): void => {
  if (savesData()) return;
  // Where the list does not come, each part comes when it is asked for.
  whenSettled(cache, () => whenPainted(() => void fetchParts().catch(() => undefined)));
};
