import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postsOfUnit } from '../../src/levers/fields/number-grammar';
import { readPaste } from '../../src/levers/sheet/read-paste';
import { readTsv } from '../../src/levers/sheet/read-tsv';
import { nextPlace, walkSheet, type SheetModel } from '../../src/levers/sheet/sheet-model';

const model: SheetModel = {
  rows: [
    { id: 'a', name: '昆都仑区', names: ['Kundulun'] },
    { id: 'b', name: '青山区', names: ['Qingshan'] },
    { id: 'c', name: '东河区', names: ['Donghe'] },
  ],
  columns: [
    { id: 'openings', name: '原有编制', grammar: postsOfUnit },
    { id: 'staff', name: '实有人数', grammar: postsOfUnit },
    { id: 'total', name: '合计', grammar: postsOfUnit, readOnly: true },
  ],
  cell: () => ({ value: undefined }),
};
const top = { row: 0, column: 0 };

describe(readTsv, () => {
  it('fault-89 reads cells as spreadsheets write them', () => {
    expect(readTsv('a\t"b ""c""\nd"\r\n\t2\r\n')).toEqual([
      ['a', 'b "c"\nd'],
      ['', '2'],
    ]);
  });

  it('fault-89 reads back every table a spreadsheet could write', () => {
    const cell = fc.string({ maxLength: 8 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((c) => `"${c.replace(/"/g, '""')}"`).join('\t')).join('\r\n');
        expect(readTsv(text)).toEqual(rows);
      }),
    );
  });
});

describe(readPaste, () => {
  it('takes what is a number, refuses the rest with the reason, and leaves the empty alone', () => {
    const { taken, refused, empty } = readPaste('１２０\t3.5\n\t12%\n−5\tabc', top, model);
    expect(taken).toEqual([{ row: 'a', column: 'openings', value: 120 }]);
    expect(empty).toBe(1);
    expect(refused.map(({ text, code, at }) => [text, code, at?.row, at?.column])).toEqual([
      ['3.5', 'fraction', 'a', 'staff'],
      ['12%', 'percent-sign', 'b', 'staff'],
      ['−5', 'negative', 'c', 'openings'],
      ['abc', 'not-a-number', 'c', 'staff'],
    ]);
  });

  it('goes by names where the first column has them, in either language, past a line of headings', () => {
    const text = '单位\t原有编制\n东 河区\t30\nKundulun\t40\n稀土高新区\t5';
    const { taken, refused } = readPaste(text, top, model);
    expect(taken).toEqual([
      { row: 'c', column: 'openings', value: 30 },
      { row: 'a', column: 'openings', value: 40 },
    ]);
    expect(refused).toEqual([{ text: '稀土高新区', code: 'unknown-name' }]);
  });

  it('refuses what lies beyond the sheet or in a column that takes nothing', () => {
    const { taken, refused } = readPaste('1\t2\n3\t4', { row: 2, column: 1 }, model);
    expect(taken).toEqual([{ row: 'c', column: 'staff', value: 1 }]);
    expect(refused.map(({ text, code }) => [text, code])).toEqual([
      ['2', 'read-only'],
      ['3', 'outside'],
      ['4', 'outside'],
    ]);
  });
});

describe('walking a sheet', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

  it('never leaves it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())), (walk) => {
        const end = walk.reduce((at, [key, control]) => walkSheet(at, key, control, model) ?? at, top);
        expect(end.row).toBeGreaterThanOrEqual(0);
        expect(end.row).toBeLessThan(model.rows.length);
        expect(end.column).toBeGreaterThanOrEqual(0);
        expect(end.column).toBeLessThan(model.columns.length);
      }),
    );
  });

  it('goes on in reading order with Tab, and stops at both ends', () => {
    expect(nextPlace({ row: 0, column: 2 }, 1, model)).toEqual({ row: 1, column: 0 });
    expect(nextPlace({ row: 0, column: 0 }, -1, model)).toEqual({ row: 0, column: 0 });
    expect(nextPlace({ row: 2, column: 2 }, 1, model)).toEqual({ row: 2, column: 2 });
  });

  it('leaves other keys to the page', () => {
    expect(walkSheet(top, 'x', false, model)).toBeUndefined();
  });
});
