import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { baotou } from '../../../mocks/baotou-2019-2022/baotou';
import { yunze } from '../../../mocks/yunze';
import { ApiProvider } from '../../../src/api/api-context';
import type { FlowQuery } from '../../../src/domain/flows/flow-graph';
import { InspectorItem } from '../../../src/features/explore/details/inspector-item';
import { itemFacts } from '../../../src/pictures/flow/item-facts';
import { clientOfSeed } from '../../support/client-of-seed';
import { renderIn } from '../../support/speaking';
import { baotouData, viewOf, yunzeData } from '../../support/scene-data';

const show = (data: ReturnType<typeof yunzeData>, unit: string, side: string) => {
  const graph = data.graph!;
  const node = graph.nodes.find((n) => n.unit === unit && n.side === side)!;
  const facts = { ...itemFacts(graph, { kind: 'node', id: node.id })!, drillable: false };
  const acts = { onUnpin: vi.fn(), onChange: vi.fn() };
  const { indicators, dataset } = data;
  const seed = dataset.id === yunze.dataset.id ? yunze : baotou;
  const view = viewOf({ dataset: dataset.id });
  renderIn(
    <QueryClientProvider client={new QueryClient()}>
      <ApiProvider client={clientOfSeed(seed)}>
        <InspectorItem {...{ graph, facts, indicators, figures: [], view, ...acts }} />
      </ApiProvider>
    </QueryClientProvider>,
  );
  return itemFacts(graph, { kind: 'node', id: node.id })!;
};

const yunlu = (query: Partial<FlowQuery>) => show(yunzeData({ top: 200, ...query }), 'd-990106', 'receiving');

describe('what is told of a district', () => {
  it('is its posts per resident where it stands whole', () => {
    const { drillable } = yunlu({ lower: 'district' });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^云麓区$/u);
    expect(screen.getByText('+32')).toBeInTheDocument();
    expect(screen.getByText(/^每万人划入/u)).toBeInTheDocument();
    expect(drillable).toBe(true);
  });

  it('is no rate, and nothing to open, where it is told apart from its stations', () => {
    const { drillable } = yunlu({ lower: 'station' });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^云麓区本级$/u);
    expect(screen.getByText('+25')).toBeInTheDocument();
    expect(screen.queryByText(/^每万人划入/u)).toBeNull();
    expect(drillable).toBe(false);
  });
});

describe('a share of the releasing units', () => {
  it('says at the start of which year they are counted, where not all years are drawn', () => {
    show(baotouData({ lower: 'district', yearFrom: 2022, yearTo: 2022 }), 'd-150203', 'receiving');
    expect(screen.getByText('占划出单位 2022 年初编制')).toBeInTheDocument();
  });
});
