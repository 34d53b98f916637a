import { cellText, quoted, type SpreadsheetCell } from './spreadsheet-cell';

/** Rows as spreadsheets take them from the clipboard: tabs between cells, CR LF between lines, formulas guarded. */
export const writeTsv = (rows: readonly (readonly SpreadsheetCell[])[]): string =>
  rows.map((row) => row.map((cell) => quoted(cellText(cell), '\t')).join('\t')).join('\r\n');
