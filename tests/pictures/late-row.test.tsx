import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FlowTable } from '../../src/charts/flow-table';
import { lateRow } from '../../src/pictures/table-cells';

const rowOf = (made: (id: string) => void) => (id: string) =>
  lateRow({ kind: 'node', id }, () => {
    made(id);
    return { pinLabel: `pin ${id}`, cells: [{ text: id }] };
  });

describe(lateRow, () => {
  it('is made when it is first looked at, and once', () => {
    const made = vi.fn<(id: string) => void>();
    const row = rowOf(made)('a');
    expect(row.item).toStrictEqual({ kind: 'node', id: 'a' });
    expect(made).not.toHaveBeenCalled();
    expect([row.pinLabel, row.cells, row.cells]).toStrictEqual(['pin a', [{ text: 'a' }], [{ text: 'a' }]]);
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('costs a table nothing that does not show it', () => {
    const made = vi.fn<(id: string) => void>();
    render(
      <FlowTable
        caption="units"
        language="en"
        columns={[{ id: 'unit', title: 'unit', sortLabel: 'sort by unit' }]}
        rows={['a', 'b', 'c'].map(rowOf(made))}
        totals={[]}
        pageSize={2}
        words={{ more: (rows) => `${rows} more`, shown: (rows, all) => `${rows} of ${all}` }}
      />,
    );
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toStrictEqual(['a', 'b']);
    expect(made.mock.calls).toStrictEqual([['a'], ['b']]);
  });
});
