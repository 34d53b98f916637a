import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { yunze } from '../../mocks/yunze';
import type { FlowQuery } from '../../src/domain/flows/flow-graph';
import { unitId } from '../../src/domain/ledger/unit';
import { useFlows } from '../../src/pictures/flow/use-flows';
import { clientOfSeed } from '../support/client-of-seed';

const asking = async (query: Partial<FlowQuery>) => {
  const client = clientOfSeed(yunze);
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => useFlows(client, yunze.dataset.id, query, true), { wrapper });
  await waitFor(() => expect(result.current.graph.isFetched).toBe(true));
  return result.current;
};

const plain = { upper: 'unit', lower: 'district', via: 'year' } as const;

describe('flows of a unit that cannot be opened', () => {
  it.each([
    ['zzz', 'parent-unknown'],
    ['d-990102', 'parent-on-other-side'],
    ['c-office', 'parent-not-coarser'],
    ['', 'unreadable-parameter'],
  ])('are those without it: %s', async (unit, code) => {
    const { graph, refused } = await asking({ ...plain, upperParent: unitId(unit) });
    expect(refused).toEqual([{ name: 'upperParent', unit, code }]);
    expect(graph.error).toBeNull();
    expect(graph.data).toEqual((await asking(plain)).graph.data);
  });

  it('keep the other side open', async () => {
    const lowerParent = unitId('d-990102');
    const query = { ...plain, lower: 'station', lowerParent } as const;
    const { graph, refused } = await asking({ ...query, upperParent: unitId('zzz') });
    expect(refused.map(({ name }) => name)).toEqual(['upperParent']);
    expect(graph.data).toEqual((await asking(query)).graph.data);
  });

  it('are those of the unit where it can be opened', async () => {
    const { graph, refused } = await asking({ ...plain, upperParent: unitId('sys-support') });
    expect(refused).toEqual([]);
    expect(graph.data?.nodes.some(({ id }) => id === 'rest:0:upper')).toBe(true);
  });

  it('leave any other refusal to be told', async () => {
    const { graph, refused } = await asking({ ...plain, yearFrom: 1950, upperParent: unitId('zzz') });
    expect(refused).toEqual([]);
    expect(graph.error).not.toBeNull();
  });
});
