import type { MouseEvent } from 'react';
import { useSpeech } from '../i18n/language-context';
import { themes, usePreferences } from '../state/preferences';
import { DisclosureMenu } from '../ui/disclosure-menu';
import styles from './theme-menu.module.css';

const HalfMoon = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
  </svg>
);

/** A pointer has chosen with its one press; arrow keys go on through the choices. */
const closeAfterPointer = ({ detail, currentTarget }: MouseEvent<HTMLInputElement>): void => {
  if (detail > 0) currentTarget.closest('details')?.removeAttribute('open');
};

/** Chooses how the page looks. */
export const ThemeMenu = () => {
  const { theme: words } = useSpeech().messages;
  const chosen = usePreferences((p) => p.theme);
  const setTheme = usePreferences((p) => p.setTheme);
  return (
    <DisclosureMenu label={words.label} face={<HalfMoon />} align="end">
      <fieldset className={styles.themes}>
        <legend className="visually-hidden">{words.label}</legend>
        {themes.map((theme) => (
          <label key={theme} className={styles.theme}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={theme === chosen}
              onChange={() => setTheme(theme)}
              onClick={closeAfterPointer}
            />
            {words.names[theme]}
          </label>
        ))}
      </fieldset>
    </DisclosureMenu>
  );
};
