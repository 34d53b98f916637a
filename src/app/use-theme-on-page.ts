import { useEffect } from 'react';
import { usePreferences } from '../state/preferences';

/** Keeps the page in the theme chosen, or in the system's while none is. */
export const useThemeOnPage = (): void => {
  const theme = usePreferences((p) => p.theme);
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
