import './ui/tokens.css';
import './ui/base.css';
import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { embeddedBase, embeddedTransport } from '../mocks/choose';
import { createClient, type ApiClient } from './api/client';
import { loadConfig, type Config } from './api/config';
import { handConfig, handedConfig } from './api/handed-config';
import { createQueryClient } from './api/query-client';
import { fetchTransport } from './api/transport';
import { App } from './app/app';
import { fetchAhead } from './app/fetch-ahead';
import { showRescue } from './app/rescue';
import { ok } from './domain/result';
import { fetchOpening } from './features/explore/fetch-opening';
import { loadMessages } from './i18n/load-messages';
import { zhCN } from './i18n/zh-CN';
import { usePreferences } from './state/preferences';

/** `fault=…` in the page's own address makes the embedded API act it out. */
const askedFault = (): string | undefined =>
  new URLSearchParams(window.location.hash.split('?')[1]).get('fault') ?? undefined;

const connect = ({ apiBase }: Config): ApiClient => {
  if (apiBase !== undefined) return createClient({ base: apiBase, transport: fetchTransport });
  const fault = askedFault();
  const mode = import.meta.env.DEV ? 'development' : 'build';
  return createClient({
    base: embeddedBase(),
    transport: embeddedTransport({ mode }),
    ...(fault !== undefined && { fault }),
  });
};

/**
 * The opening picture stays until the app has the same from the API, or has waited long enough. Where the page did not come to
 * showing it yet, it may: no other server is meant.
 */
const replaceOpening = async (client: ApiClient, cache: QueryClient): Promise<void> => {
  const { dataset } = document.documentElement;
  if (dataset.opening === 'asked') dataset.opening = 'shown';
  if (dataset.opening !== 'shown') return;
  const patience = new Promise((resolve) => setTimeout(resolve, 5_000));
  await Promise.race([fetchOpening(client, cache), patience]);
};

/** As the window this one was opened from has it, or as the server has. */
const takeConfig: typeof loadConfig = async () => {
  const handed = handedConfig();
  if (handed) return ok(handed);
  const config = await loadConfig();
  if (config.ok) handConfig(config.value);
  return config;
};

const start = async (): Promise<void> => {
  const isHanded = handedConfig() !== undefined;
  const [config, messages] = await Promise.all([
    takeConfig(),
    loadMessages(usePreferences.getState().language),
  ]);
  const client = config.ok ? connect(config.value) : undefined;
  const embedded = config.ok && config.value.apiBase === undefined;
  const queryClient = createQueryClient(embedded);
  if (client && embedded) await replaceOpening(client, queryClient);
  const place = document.getElementById('root');
  if (!place) throw new Error('the page has no #root');
  const root = createRoot(place, {
    onUncaughtError: (error) => showRescue(error, messages),
    onCaughtError: () => undefined,
  });
  document.documentElement.dataset.started = 'true';
  if (document.documentElement.dataset.opening !== 'shown') place.replaceChildren();
  root.render(<App client={client} queryClient={queryClient} embedded={embedded} startMessages={messages} />);
  // A window that was filled has its parts from the one that filled it.
  if (import.meta.env.PROD && !isHanded) fetchAhead(queryClient);
};

start().catch((error: unknown) => showRescue(error, zhCN));
