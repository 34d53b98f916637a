import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { dutiesQuery, indicatorsQuery } from '../../src/api/queries';
import { fingerprint } from '../../src/domain/deck/fingerprint';
import { usePictureData, type Asked } from '../../src/pictures/use-picture-data';
import { openingView } from '../../src/state/view';
import { clientOfSeed } from '../support/client-of-seed';

const asked: Asked = { needs: ['figures'], query: () => ({}) };

const dataIn = async (cache: QueryClient) => {
  const client = clientOfSeed(baotou);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => usePictureData(client, openingView, asked), { wrapper });
  await waitFor(() => expect(result.current.complete && !result.current.waiting).toBe(true));
  return result.current;
};

describe('the data of a picture', () => {
  it('are told by the same, whatever other pictures have asked for', async () => {
    const client = clientOfSeed(baotou);
    const [fresh, visited] = [new QueryClient(), new QueryClient()];
    const { dataset } = openingView;
    await visited.fetchQuery(dutiesQuery(client, dataset));
    await visited.fetchQuery(indicatorsQuery(client, dataset));
    expect(fingerprint(await dataIn(visited))).toBe(fingerprint(await dataIn(fresh)));
  });
});
