import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FlowTable } from '../../src/charts/flow-table';
import { unitsYearsDistricts } from '../gallery/baotou-graphs';
import { galleryTable } from '../gallery/gallery-table';
import { manyLinks } from '../gallery/many-links';

const table = galleryTable(unitsYearsDistricts);
const part = (name: 'tbody' | 'tfoot') =>
  screen.getByRole('table').querySelector<HTMLTableSectionElement>(name)!;
const bodyRows = () => [...part('tbody').rows];
const columnOf = (index: number) => bodyRows().map((row) => row.cells[index]!.textContent);
const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(name) });
const sortBy = (name: string) => userEvent.click(within(head(name)).getByRole('button'));

describe(FlowTable, () => {
  it('has a caption, heads for its columns and rows, and every link of the graph', () => {
    render(<FlowTable {...table} />);
    expect(screen.getByRole('table')).toHaveAccessibleName(table.caption);
    expect(screen.getAllByRole('columnheader')).toHaveLength(table.columns.length);
    expect(bodyRows()).toHaveLength(unitsYearsDistricts.links.length);
    expect(within(bodyRows()[0]!).getByRole('rowheader')).toHaveTextContent('决策指挥');
  });

  it('ends with totals that are the sum of its rows', () => {
    render(<FlowTable {...table} />);
    const sum = columnOf(2).reduce((posts, text) => posts + Number(text), 0);
    expect(part('tfoot').rows[0]?.cells[2]).toHaveTextContent(`${sum}`);
  });

  it('sorts by a column, says so, and returns to the order given', async () => {
    render(<FlowTable {...table} />);
    const given = columnOf(2);
    await sortBy('编制');
    expect(head('编制')).toHaveAttribute('aria-sort', 'descending');
    expect(columnOf(2)).toEqual(given.toSorted((a, b) => Number(b) - Number(a)));
    await sortBy('编制');
    expect(head('编制')).toHaveAttribute('aria-sort', 'ascending');
    await sortBy('编制');
    expect(head('编制')).toHaveAttribute('aria-sort', 'none');
    expect(columnOf(2)).toEqual(given);
  });

  it('pins the item of a row by the button at its head', async () => {
    const onPin = vi.fn();
    const item = { kind: 'link', id: '2019>昆都仑区' } as const;
    const { rerender } = render(<FlowTable {...table} onPin={onPin} />);
    const button = () => screen.getByRole('button', { name: '选中2019 → 昆都仑区' });
    expect(button()).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(button());
    expect(onPin).toHaveBeenLastCalledWith([item]);
    rerender(<FlowTable {...table} onPin={onPin} pinned={[item]} />);
    expect(button()).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(button());
    expect(onPin).toHaveBeenLastCalledWith([]);
  });

  it('fault-63 shows a long table page by page and says how many rows there are', async () => {
    render(<FlowTable {...galleryTable(manyLinks(9, 5))} pageSize={20} />);
    expect(bodyRows()).toHaveLength(20);
    expect(screen.getByRole('status')).toHaveTextContent('已显示 20 行，共 45 行');
    await userEvent.click(screen.getByRole('button', { name: '再显示 20 行' }));
    await userEvent.click(screen.getByRole('button', { name: '再显示 5 行' }));
    expect(bodyRows()).toHaveLength(45);
    expect(screen.queryByRole('button', { name: /再显示/ })).toBeNull();
  });

  it('begins a long table with some screens of it, and shows one of a page whole', async () => {
    const { rerender } = render(<FlowTable {...galleryTable(manyLinks(21, 10))} />);
    expect(bodyRows()).toHaveLength(40);
    await userEvent.click(screen.getByRole('button', { name: '再显示 100 行' }));
    expect(bodyRows()).toHaveLength(140);
    await userEvent.click(screen.getByRole('button', { name: '再显示 70 行' }));
    expect(bodyRows()).toHaveLength(210);
    rerender(<FlowTable {...galleryTable(manyLinks(20, 5))} />);
    expect(bodyRows()).toHaveLength(100);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('sorts all rows of a long table, not only those on screen', async () => {
    const graph = manyLinks(9, 5);
    render(<FlowTable {...galleryTable(graph)} pageSize={5} />);
    await sortBy('编制');
    expect(columnOf(2)[0]).toBe(`${Math.max(...graph.links.map(({ posts }) => posts))}`);
  });
});
