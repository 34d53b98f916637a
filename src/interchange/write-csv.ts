import { cellText, quoted, type SpreadsheetCell } from './spreadsheet-cell';

/**
 * Rows as a CSV file (RFC 4180): commas, lines ended by CR LF, and a byte order mark, without which a Chinese Excel
 * takes UTF-8 for GBK. Texts that would run as formulas are guarded.
 */
export const writeCsv = (rows: readonly (readonly SpreadsheetCell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => quoted(cellText(cell), ',')).join(',')}\r\n`).join('')}`;
