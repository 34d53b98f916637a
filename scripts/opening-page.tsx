import { renderToString } from 'react-dom/server';
import { embeddedTransport } from '../mocks/choose';
import { createClient } from '../src/api/client';
import { createQueryClient } from '../src/api/query-client';
import { App } from '../src/app/app';
import { fetchOpening } from '../src/features/explore/fetch-opening';
import { zhCN } from '../src/i18n/zh-CN';
import { StartSize } from '../src/ui/use-size';

/** The picture's place at 1366 × 768, the office standard; the page scales it until its own is drawn. */
const room = { width: 990, height: 379 };

/**
 * The page as it opens: the same components, asked through the same REST layer. It stands in the built HTML until the
 * app has asked for itself.
 */
export const renderOpening = async (): Promise<string> => {
  const client = createClient({
    base: 'http://localhost/api/v1',
    transport: embeddedTransport({ mode: 'build' }),
  });
  const queryClient = createQueryClient();
  await fetchOpening(client, queryClient);
  const page = renderToString(
    <StartSize value={room}>
      <App client={client} queryClient={queryClient} embedded startMessages={zhCN} />
    </StartSize>,
  );
  queryClient.clear();
  if (page.includes('style=')) throw new Error('the content policy would refuse a style attribute');
  return page;
};
