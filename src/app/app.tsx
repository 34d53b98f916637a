import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { ApiProvider } from '../api/api-context';
import type { ApiClient } from '../api/client';
import { ExplorePage } from '../features/explore/explore-page';
import { SpeechProvider } from '../i18n/language-context';
import type { Messages } from '../i18n/messages';
import { encodeRoute } from '../state/route';
import { useRoute } from '../state/use-route';
import { openingView } from '../state/view';
import { ConfigProblem } from './config-problem';
import { NotFound } from './not-found';
import { Shell } from './shell';
import { useMessages } from './use-messages';
import { useThemeOnPage } from './use-theme-on-page';

interface AppProps {
  /** Absent where config.json could not be read: no data are then shown in place of those meant. */
  readonly client: ApiClient | undefined;
  readonly queryClient: QueryClient;
  /** True when the numbers come from the interface built into the page. */
  readonly embedded: boolean;
  /** The words of the language the page starts in. */
  readonly startMessages: Messages;
}

const Page = () => {
  const { route, note, go } = useRoute();
  if (route.page === 'unknown') return <NotFound path={route.path} />;
  return <ExplorePage view={route.view} {...(note && { note })} go={go} />;
};

/** The whole product: everything on screen is a function of a ledger and the address. */
export const App = ({ client, queryClient, embedded, startMessages }: AppProps) => {
  const { language, messages } = useMessages(startMessages);
  useThemeOnPage();
  useLayoutEffect(() => {
    delete document.documentElement.dataset.opening;
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages.app.title;
  }, [language, messages]);
  return (
    <SpeechProvider language={language} messages={messages}>
      <Shell embedded={embedded} exploreHref={`#${encodeRoute({ page: 'explore', view: openingView })}`}>
        {client ? (
          <ApiProvider client={client}>
            <QueryClientProvider client={queryClient}>
              <Page />
            </QueryClientProvider>
          </ApiProvider>
        ) : (
          <ConfigProblem />
        )}
      </Shell>
    </SpeechProvider>
  );
};
