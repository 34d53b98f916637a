import { describe, expect, it } from 'vitest';
import type { FlowTableColumn, FlowTableRow } from '../../src/charts/flow-table-row';
import { nextSort, sortRows } from '../../src/charts/table-sort';

const columns: readonly FlowTableColumn[] = [
  { id: 'name', title: '单位', sortLabel: '按单位排序' },
  { id: 'posts', title: '编制', sortLabel: '按编制排序', numeric: true },
];

const row = (name: string, posts: number | undefined): FlowTableRow => ({
  item: { kind: 'node', id: name },
  pinLabel: `选中${name}`,
  cells: [{ text: name }, { text: posts === undefined ? '原文未列' : `${posts}`, sortBy: posts }],
});

const rows = [row('青山区', 17), row('东河区', undefined), row('昆都仑区', 21), row('石拐区', 1)];
const names = (sorted: readonly FlowTableRow[]) => sorted.map(({ item }) => item.id);

describe(nextSort, () => {
  it('sorts numbers from the largest, then from the smallest, then as given', () => {
    const first = nextSort(undefined, columns[1]!);
    const second = nextSort(first, columns[1]!);
    expect([first?.direction, second?.direction, nextSort(second, columns[1]!)]).toEqual([
      'descending',
      'ascending',
      undefined,
    ]);
  });

  it('sorts texts from the first letter', () => {
    expect(nextSort({ column: 'posts', direction: 'descending' }, columns[0]!)).toEqual({
      column: 'name',
      direction: 'ascending',
    });
  });
});

describe(sortRows, () => {
  it.each([
    ['descending', ['昆都仑区', '青山区', '石拐区', '东河区']],
    ['ascending', ['石拐区', '青山区', '昆都仑区', '东河区']],
  ] as const)('keeps what is not known last when %s', (direction, expected) => {
    expect(names(sortRows(rows, columns, { column: 'posts', direction }, 'zh-CN'))).toEqual(expected);
  });

  it('sorts Chinese names by their sound', () => {
    const sort = { column: 'name', direction: 'ascending' } as const;
    expect(names(sortRows(rows, columns, sort, 'zh-CN'))).toEqual(['东河区', '昆都仑区', '青山区', '石拐区']);
  });

  it('leaves rows as given without an order or with an unknown column', () => {
    expect(sortRows(rows, columns, undefined, 'zh-CN')).toBe(rows);
    expect(sortRows(rows, columns, { column: 'gone', direction: 'ascending' }, 'zh-CN')).toBe(rows);
  });
});
