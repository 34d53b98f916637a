import { create } from 'zustand';
import { fieldsOf, readStored, store } from './browser-storage';
import { inSafeMode } from './safe-mode';

/** How the page looks; `system` follows the computer, between light and dark. */
export const themes = ['light', 'dark', 'projector', 'system'] as const;

/** What stays with the person and the computer, not with the link. */
export interface Preferences {
  readonly language: 'zh-CN' | 'en';
  readonly theme: (typeof themes)[number];
  /** What the person is called in the history of plans; absent until it was said, and may be said to be empty. */
  readonly author?: string;
}

const longestAuthor = 100;

export const preferencesKey = 'quotaflow.preferences';

const defaults: Preferences = { language: 'zh-CN', theme: 'system' };

/** Reads preferences a browser kept. Anything unreadable gives the default of that field. */
export const decodePreferences = (raw: string | null): Preferences => {
  const kept = fieldsOf(raw);
  return {
    language: kept.language === 'en' ? 'en' : defaults.language,
    theme: themes.find((theme) => theme === kept.theme) ?? defaults.theme,
    ...(typeof kept.author === 'string' && { author: kept.author.slice(0, longestAuthor) }),
  };
};

interface PreferencesStore extends Preferences {
  readonly setLanguage: (language: Preferences['language']) => void;
  readonly setTheme: (theme: Preferences['theme']) => void;
  readonly setAuthor: (author: string) => void;
}

export const usePreferences = create<PreferencesStore>()((set, get) => {
  const change = (next: Partial<Preferences>) => {
    set(next);
    const { language, theme, author } = get();
    store(preferencesKey, { language, theme, ...(author !== undefined && { author }) });
  };
  return {
    ...decodePreferences(inSafeMode() ? null : readStored(preferencesKey)),
    setLanguage: (language) => change({ language }),
    setTheme: (theme) => change({ theme }),
    setAuthor: (author) => change({ author: author.trim().slice(0, longestAuthor) }),
  };
});
