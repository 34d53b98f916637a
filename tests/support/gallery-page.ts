import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openApp } from './app-page';
import { galleryEntry } from './serve-gallery';

export interface GalleryOptions {
  readonly theme?: 'light' | 'dark' | 'projector';
  /** Further settings of the page's address, e.g. `form`, `backend`, `pin`, `then`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** CSS pixels of the diagram. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly context?: BrowserContextOptions;
}

/** Opens one state of the gallery as a visitor; the page is watched like any page of the product. */
export const openState = async (state: string, options: GalleryOptions = {}): Promise<Page> => {
  const { theme = 'light', settings = {}, size = { width: 1000, height: 520 }, context } = options;
  const query = new URLSearchParams({
    state,
    theme,
    width: `${size.width}`,
    height: `${size.height}`,
    ...settings,
  });
  const { page } = await openApp({
    url: inject('galleryUrl'),
    hash: `${galleryEntry}?${query}`,
    ready: 'figure, table',
    size: { width: size.width + 40, height: size.height + 40 },
    ...(context && { context }),
  });
  return page;
};
