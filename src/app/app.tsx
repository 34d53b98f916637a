import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { ApiProvider } from '../api/api-context';
import type { ApiClient } from '../api/client';
import { ExplorePage } from '../features/explore/explore-page';
import { SpeechProvider } from '../i18n/language-context';
import type { Messages } from '../i18n/messages';
import { encodeRoute, type DecodedRoute } from '../state/route';
import { openingLab } from '../state/lab-view';
import { openingSources } from '../state/sources-view';
import { useRoute } from '../state/use-route';
import { openingView } from '../state/view';
import { whenPainted } from '../state/when-painted';
import { AddToDeck } from './add-to-deck';
import { ConfigProblem } from './config-problem';
import { NotFound } from './not-found';
import { Shell, type PageLink } from './shell';
import { useIdleSelfCheck } from './use-self-check';
import { useMessages } from './use-messages';
import { usePlaceOnPage } from './use-place-on-page';
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

const SourcesPage = lazy(async () => ({
  default: (await import('../features/sources/sources-page')).SourcesPage,
}));

const StagePage = lazy(async () => ({ default: (await import('../features/stage/stage-page')).StagePage }));

const ShowPage = lazy(async () => ({
  default: (await import('../features/stage/show/show-page')).ShowPage,
}));

const SpeakerPage = lazy(async () => ({
  default: (await import('../features/stage/speaker/speaker-page')).SpeakerPage,
}));

const LabPage = lazy(async () => ({ default: (await import('../features/lab/lab-page')).LabPage }));

const Page = () => {
  const { route, note, lost, go } = useRoute();
  useIdleSelfCheck(datasetOf({ route }));
  if (route.page === 'unknown') return <NotFound path={route.path} />;
  if (route.page === 'explore') {
    return (
      <>
        <ExplorePage view={route.view} {...(note && { note })} {...(lost && { lost })} go={go} />
        <AddToDeck />
      </>
    );
  }
  if (route.page === 'lab') {
    return (
      <Suspense key={route.page}>
        <LabPage
          view={route.view}
          {...(note && { note })}
          go={(view, how) => go({ page: 'lab', view }, how)}
        />
        <AddToDeck />
      </Suspense>
    );
  }
  if (route.page === 'speaker') {
    return (
      <Suspense key={route.page}>
        <SpeakerPage view={route.view} />
      </Suspense>
    );
  }
  if (route.page === 'show') {
    return (
      <Suspense key={route.page}>
        <ShowPage view={route.view} go={(view) => go({ page: 'show', view }, 'replace')} />
      </Suspense>
    );
  }
  if (route.page === 'stage') {
    return (
      <Suspense key={route.page}>
        <StagePage
          view={route.view}
          {...(note && { note })}
          go={(view, how) => go({ page: 'stage', view }, how)}
        />
      </Suspense>
    );
  }
  return (
    <Suspense key={route.page}>
      <SourcesPage view={route.view} go={(view, how) => go({ page: 'sources', view }, how)} />
    </Suspense>
  );
};

/** The pages there are, each opened on the data set that is in view. */
const pagesFor = (dataset: string): readonly PageLink[] => [
  { page: 'explore', href: `#${encodeRoute({ page: 'explore', view: { ...openingView, dataset } })}` },
  { page: 'lab', href: `#${encodeRoute({ page: 'lab', view: { ...openingLab, dataset } })}` },
  { page: 'stage', href: `#${encodeRoute({ page: 'stage', view: {} })}` },
  { page: 'sources', href: `#${encodeRoute({ page: 'sources', view: { ...openingSources, dataset } })}` },
];

const datasetOf = ({ route }: DecodedRoute): string =>
  'view' in route && 'dataset' in route.view ? route.view.dataset : openingView.dataset;

/** A show and its speaker have the window to themselves. */
const isFramed = ({ route }: DecodedRoute): boolean => route.page !== 'show' && route.page !== 'speaker';

/** The page of the address, with its data; where the configuration failed, what to do about it. */
const pageWith = (client: ApiClient | undefined, queryClient: QueryClient, embedded: boolean): ReactNode =>
  client ? (
    <ApiProvider client={client} embedded={embedded}>
      <QueryClientProvider client={queryClient}>
        <Page />
      </QueryClientProvider>
    </ApiProvider>
  ) : (
    <ConfigProblem />
  );

/** The whole product: everything on screen is a function of a ledger and the address. */
export const App = ({ client, queryClient, embedded, startMessages }: AppProps) => {
  const { language, messages } = useMessages(startMessages);
  const decoded = useRoute();
  useThemeOnPage(decoded.route.page === 'show' ? 'show' : 'page');
  usePlaceOnPage(decoded.route.page);
  const dataset = datasetOf(decoded);
  // A change of the view leaves the frame of the page alone.
  const pages = useMemo(() => pagesFor(dataset), [dataset]);
  const page = useMemo(() => pageWith(client, queryClient, embedded), [client, queryClient, embedded]);
  useLayoutEffect(() => {
    delete document.documentElement.dataset.opening;
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // The browser draws the tab anew for it: the page comes first.
  useEffect(() => whenPainted(() => void (document.title = messages.app.title)), [messages]);
  return (
    <SpeechProvider language={language} messages={messages}>
      {isFramed(decoded) ? (
        <Shell embedded={embedded} pages={pages} current={decoded.route.page}>
          {page}
        </Shell>
      ) : (
        page
      )}
    </SpeechProvider>
  );
};
