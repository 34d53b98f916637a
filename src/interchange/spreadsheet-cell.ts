/** What stands in one cell: a text, a number, or nothing where it is not known. */
export type SpreadsheetCell = string | number | undefined;

/** A text that begins so is taken for a formula, or is one of ours that was kept from being taken for one. */
const taken = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text as a spreadsheet keeps it: one that would be run as a formula has an apostrophe before it. */
export const guardText = (text: string): string => (taken.test(text) ? `'${text}` : text);

/** The text that was guarded; any other text as it is. */
export const unguardText = (text: string): string =>
  text.startsWith("'") && taken.test(text) ? text.slice(1) : text;

/** The cell as text. Throws on a number no spreadsheet can hold. */
export const cellText = (cell: SpreadsheetCell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return guardText(cell.replaceAll('\u0000', ''));
  if (!Number.isFinite(cell)) throw new Error(`not a number to write: ${cell}`);
  return Object.is(cell, -0) ? '0' : `${cell}`;
};

/** The text in quotes where it holds what parts cells or lines. */
export const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
