import { QueryClient, QueryClientProvider, type Query } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { baotou } from '../../../mocks/baotou-2019-2022/baotou';
import { ApiProvider } from '../../../src/api/api-context';
import { useAhead } from '../../../src/features/explore/ahead/use-ahead';
import { useZoom } from '../../../src/features/explore/place/use-zoom';
import { mayComeNext } from '../../../src/state/next-view';
import { clientOfSeed } from '../../support/client-of-seed';
import { renderIn } from '../../support/speaking';

const place = { current: null };
const { dataset, figures } = baotou;

const Room = () => {
  useAhead({ dataset, figures, place, zoom: useZoom(place) });
  return null;
};

/** A room of Explore at an address, with the keys of what it asked for and of what came. */
const openRoom = (hash: string) => {
  window.location.hash = hash;
  const cache = new QueryClient();
  const page = renderIn(
    <QueryClientProvider client={cache}>
      <ApiProvider client={clientOfSeed(baotou)}>
        <Room />
      </ApiProvider>
    </QueryClientProvider>,
  );
  const keys = (isMeant: (query: Query) => boolean) =>
    JSON.stringify(
      cache
        .getQueryCache()
        .getAll()
        .filter(isMeant)
        .map(({ queryKey }) => queryKey),
    );
  const came = () => keys(({ state }) => state.status === 'success');
  return { ...page, came, asked: () => keys(() => true) };
};

describe('what may come next in Explore', () => {
  afterEach(() => void (window.location.hash = ''));

  it('is asked for ahead: other years of the view there is', async () => {
    const { came } = openRoom('#/explore/units-years-districts?v=1&lower=group');
    mayComeNext({ change: { years: { from: 2019, to: 2020 } } });
    await waitFor(() => expect(came()).toContain('"yearTo":2020'));
    expect(came()).toMatch(/"lower":"group"[^}]*"yearTo":2020/);
  });

  it('is fetched ahead: the code and the data of another picture', async () => {
    const { came } = openRoom('#/explore/units-years-districts?v=1');
    mayComeNext({ change: { picture: 'duties' } });
    await waitFor(() => expect(came()).toContain('"duties"]'));
    expect(came()).toContain('["picture","duties"]');
  });

  it.each([
    ['the room has closed', '#/explore/units-years-districts?v=1', true],
    ['another data set is shown', '#/explore/units-years-districts?v=1&data=yunze-2017-2022', false],
    ['another page is shown', '#/sources', false],
  ])('is not asked for once %s', (_, hash, closes) => {
    const { asked, unmount } = openRoom(hash);
    if (closes) unmount();
    mayComeNext({ change: { picture: 'duties' } });
    expect(asked()).toBe('[]');
  });
});
