import { QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { expect } from 'vitest';
import { ApiProvider } from '../../src/api/api-context';
import type { ApiClient } from '../../src/api/client';
import { createQueryClient } from '../../src/api/query-client';
import { SourcesPage } from '../../src/features/sources/sources-page';
import { en } from '../../src/i18n/en';
import type { Language } from '../../src/i18n/language';
import { SpeechProvider } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import { openingSources, type SourcesView } from '../../src/state/sources-view';

/** Something with all that stands above it in the app. */
export const onPage = (client: ApiClient, children: ReactNode, language: Language = 'zh-CN') => (
  <SpeechProvider language={language} messages={language === 'en' ? en : zhCN}>
    <ApiProvider client={client}>
      <QueryClientProvider client={createQueryClient()}>{children}</QueryClientProvider>
    </ApiProvider>
  </SpeechProvider>
);

interface Opened {
  /** Every view the page went to, in order. */
  readonly visited: readonly SourcesView[];
}

/** The page with an address of its own. */
export const openSources = (
  client: ApiClient,
  start: Partial<SourcesView> = {},
  language: Language = 'zh-CN',
): Opened => {
  const visited: SourcesView[] = [];
  const Page = () => {
    const [view, setView] = useState<SourcesView>({ ...openingSources, ...start });
    const go = (next: SourcesView) => {
      visited.push(next);
      setView(next);
    };
    return <SourcesPage view={view} go={go} />;
  };
  render(onPage(client, <Page />, language));
  return { visited };
};

/** The row that goes by an id, once it is on the page. */
export const rowOf = async (id: string): Promise<HTMLElement> => {
  await waitFor(() => expect(document.querySelector('[data-page-ready]')).not.toBeNull());
  const head = [...document.querySelectorAll('th[scope="row"]')].find(
    ({ textContent }) => textContent === id,
  );
  const row = head?.closest('tr');
  if (!row) throw new Error(`${id} is in no row`);
  return row;
};
