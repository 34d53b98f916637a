import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { baotou } from '../../../mocks/baotou-2019-2022/baotou';
import type { SeedDataset } from '../../../mocks/seed-dataset';
import { yunze } from '../../../mocks/yunze';
import { ApiProvider } from '../../../src/api/api-context';
import type { FlowGraph } from '../../../src/domain/flows/flow-graph';
import { OpeningLine } from '../../../src/features/explore/details/opening-line';
import { itemFacts } from '../../../src/pictures/flow/item-facts';
import { clientOfSeed } from '../../support/client-of-seed';
import { baotouData, yunzeData } from '../../support/scene-data';
import { renderIn } from '../../support/speaking';

const levels = { upper: 'system', lower: 'district' } as const;
const cache = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

const show = async (seed: SeedDataset, graph: FlowGraph, unit: string) => {
  const node = graph.nodes.find((n) => n.unit === unit)!;
  const facts = itemFacts(graph, { kind: 'node', id: node.id })!;
  const queries = cache();
  renderIn(
    <QueryClientProvider client={queries}>
      <ApiProvider client={clientOfSeed(seed)}>
        <OpeningLine dataset={seed.dataset.id} facts={facts} />
      </ApiProvider>
    </QueryClientProvider>,
  );
  await waitFor(() => expect(queries.getQueryData(['datasets', seed.dataset.id, 'ledger'])).toBeDefined());
};

describe('the posts before of what is pinned', () => {
  const { graph } = baotouData(levels);

  it.each([
    ['per thousand', graph!],
    ['in real posts', { ...graph!, displayUnit: 'posts' as const, system: 3457 }],
  ])('are said not to be stated where they are not, %s', async (_what, drawn) => {
    await show(baotou, drawn, 'd-150203');
    expect((await screen.findByText('原有编制')).parentElement).toHaveTextContent('原有编制原文未列');
  });

  it('are not said to be missing where the data set has them', async () => {
    const known = yunzeData(levels).graph!;
    await show(yunze, known, known.nodes.find((n) => n.side === 'receiving' && n.unit)!.unit!);
    expect(screen.queryByText('原有编制')).toBeNull();
  });
});
