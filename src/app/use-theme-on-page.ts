import { useEffect } from 'react';
import { usePreferences } from '../state/preferences';
import { useStagePreferences } from '../state/stage-preferences';

/** Keeps the page in the theme chosen, or in the system's while none is; a show in that of shows. */
export const useThemeOnPage = (of: 'page' | 'show'): void => {
  const read = usePreferences((p) => p.theme);
  const shown = useStagePreferences((p) => p.theme);
  const theme = of === 'show' ? shown : read;
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const followed = system.matches ? 'dark' : 'light';
      document.documentElement.dataset.theme = theme === 'system' ? followed : theme;
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
};
