import { memo } from 'react';
import { labWords } from '../../i18n/lab-words';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import styles from './lever-nav.module.css';

const blocks = ['size', 'cut', 'topUp', 'phasing', 'thresholds'] as const;

/** The way to each block of levers: a city has units enough to make the next one far away, by Tab most of all. */
export const LeverNav = memo(() => {
  const { language } = useSpeech();
  const words = leverWords[language];
  return (
    <nav className={styles.nav} aria-label={labWords[language].leverBlocks}>
      {blocks.map((block) => (
        <button key={block} type="button" onClick={() => goTo(block)}>
          {words[block].title}
        </button>
      ))}
    </nav>
  );
});
LeverNav.displayName = 'LeverNav';

const goTo = (block: (typeof blocks)[number]): void => {
  const place = document.querySelector<HTMLElement>(`section[data-at="${block}"]`);
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
};
