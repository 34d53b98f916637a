import { csvParseRows, tsvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText, unguardText } from '../../src/interchange/spreadsheet-cell';
import { writeCsv } from '../../src/interchange/write-csv';
import { writeTsv } from '../../src/interchange/write-tsv';

const hostile = ['=HYPERLINK("x")', '+1', '-1', '@sum', '\tx', '＝1+1', "'=1", "''@", '－3'];
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme' }).map((t) => t.replaceAll('\u0000', '')),
);

describe('fault-65 what looks like a formula', () => {
  it.each(hostile)('is written as a text: %j', (name) => {
    expect(guardText(name)).toBe(`'${name}`);
    expect(writeCsv([[name]])).toContain(`'`);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(unguardText(guardText(name))).toBe(name);
      }),
    );
  });

  it('leaves numbers, signed ones too, as numbers', () => {
    expect(writeTsv([[-5, 0, -0, 12.5]])).toBe('-5\t0\t0\t12.5');
  });
});

describe('fault-84 a CSV file', () => {
  it('begins with a byte order mark and ends every line with CR LF', () => {
    expect(
      writeCsv([
        ['序号', '划出单位'],
        [1, '甲,乙'],
        [undefined, '引"号'],
      ]),
    ).toBe('\ufeff序号,划出单位\r\n1,"甲,乙"\r\n,"引""号"\r\n');
  });

  it('refuses what is no number', () => {
    expect(() => writeCsv([[Number.NaN]])).toThrow('NaN');
  });

  it('and a clipboard hold every text through a round trip', () => {
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const back = (parsed: readonly (readonly string[])[]) => parsed.map((row) => row.map(unguardText));
        expect(back(csvParseRows(writeCsv(rows).slice(1)))).toEqual(rows);
        expect(back(tsvParseRows(`${writeTsv(rows)}\r\n`))).toEqual(rows);
      }),
    );
  });
});
