import { create } from 'zustand';
import { fieldsOf, readStored, store } from './browser-storage';
import { inSafeMode } from './safe-mode';

/** How the show looks, whatever the theme of the page. */
export const stageThemes = ['projector', 'light', 'dark'] as const;

/** How a person likes to present; stays with the computer, apart from how the person likes to read. */
export interface StagePreferences {
  readonly theme: (typeof stageThemes)[number];
  /** False where letters and digits alone do nothing in a show. */
  readonly singleKeys: boolean;
  /** Size of the notes before the speaker, as a part of the ordinary size: 0.8–2.4. */
  readonly notesSize: number;
}

export const stagePreferencesKey = 'quotaflow.stage';
export const notesSizes = { least: 0.8, most: 2.4, step: 0.2 } as const;

const defaults: StagePreferences = { theme: 'projector', singleKeys: true, notesSize: 1.2 };

/** Reads what a browser kept. Anything unreadable gives the default of that field. */
export const decodeStagePreferences = (raw: string | null): StagePreferences => {
  const kept = fieldsOf(raw);
  const size = Number(kept.notesSize);
  const isSize = typeof kept.notesSize === 'number' && size >= notesSizes.least && size <= notesSizes.most;
  return {
    theme: stageThemes.find((theme) => theme === kept.theme) ?? defaults.theme,
    singleKeys: kept.singleKeys !== false,
    notesSize: isSize ? size : defaults.notesSize,
  };
};

interface StagePreferencesStore extends StagePreferences {
  readonly change: (part: Partial<StagePreferences>) => void;
}

export const useStagePreferences = create<StagePreferencesStore>()((set, get) => ({
  ...decodeStagePreferences(inSafeMode() ? null : readStored(stagePreferencesKey)),
  change: (part) => {
    set(part);
    const { theme, singleKeys, notesSize } = get();
    store(stagePreferencesKey, { theme, singleKeys, notesSize });
  },
}));
