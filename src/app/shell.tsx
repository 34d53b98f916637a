import { memo, useMemo, useState, type ReactNode } from 'react';
import { useNearing } from '../features/explore/ahead/use-nearing';
import { useSpeech } from '../i18n/language-context';
import type { Route } from '../state/route';
import { usePreferences } from '../state/preferences';
import { inSafeMode, leaveSafeMode } from '../state/safe-mode';
import { BrandMark } from '../ui/brand-mark';
import buttons from '../ui/button.module.css';
import { HeaderSlot } from '../ui/header-slot';
import { SelfCheckNotice } from './self-check-notice';
import styles from './shell.module.css';
import { ThemeMenu } from './theme-menu';

export interface PageLink {
  readonly page: 'explore' | 'lab' | 'stage' | 'sources';
  readonly href: string;
}

interface ShellProps {
  /** True when the numbers come from the interface built into the page. */
  readonly embedded: boolean;
  readonly pages: readonly PageLink[];
  /** The page shown. */
  readonly current: Route['page'];
  readonly children: ReactNode;
}

const LanguageButton = () => {
  const { language, messages } = useSpeech();
  const setLanguage = usePreferences((p) => p.setLanguage);
  const next = language === 'en' ? 'zh-CN' : 'en';
  const nearing = useNearing([{ language: next }]);
  return (
    <button
      type="button"
      className={styles.tool}
      lang={next}
      {...nearing}
      title={messages.language.switchToHelp}
      onClick={() => setLanguage(next)}
    >
      {messages.language.switchTo}
    </button>
  );
};

const SafeModeNotice = () => {
  const { messages } = useSpeech();
  return (
    <p className={styles.notice} role="status">
      {messages.app.safeMode}
      <button type="button" className={buttons.quiet} onClick={leaveSafeMode}>
        {messages.app.safeModeLeave}
      </button>
    </p>
  );
};

/** The frame of every page: brand, navigation, language and theme. */
export const Shell = memo(({ embedded, pages, current, children }: ShellProps) => {
  const { messages } = useSpeech();
  const [first, setFirst] = useState<HTMLElement | null>(null);
  const [last, setLast] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ first: first ?? undefined, last: last ?? undefined }), [first, last]);
  return (
    <HeaderSlot value={slots}>
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        {messages.app.skip}
      </a>
      <header className={styles.bar}>
        <div className={styles.brand}>
          <BrandMark />
          <b>{messages.app.name}</b>
          <span>{messages.app.tagline}</span>
        </div>
        <nav aria-label={messages.nav.label} className={styles.nav}>
          {pages.map(({ page, href }) => (
            <a key={page} href={href} aria-current={page === current ? 'page' : undefined}>
              {messages.nav[page]}
            </a>
          ))}
        </nav>
        <div className={styles.slot} data-page={current}>
          <div ref={setFirst} className={styles.part} />
          <div ref={setLast} className={styles.part} />
        </div>
        <div className={styles.tools}>
          <SelfCheckNotice />
          {embedded && (
            <span className={styles.demo} title={messages.app.demoDataHelp}>
              {messages.app.demoData}
            </span>
          )}
          <LanguageButton />
          <ThemeMenu />
        </div>
      </header>
      {inSafeMode() && <SafeModeNotice />}
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </HeaderSlot>
  );
});
Shell.displayName = 'Shell';

/** The address holds the view, so the skip link moves the focus without touching it. */
const skipToMain = (event: { preventDefault: () => void }) => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};
