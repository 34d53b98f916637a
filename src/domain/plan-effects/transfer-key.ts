import type { UnitId } from '../ledger/unit';

/** Ids are any text, so what separates them is written differently within them, as in a JSON pointer. */
const escaped = (id: UnitId): string => id.replaceAll('~', '~0').replaceAll('|', '~1').replaceAll('/', '~2');

/**
 * What names a row of the transfer table: its year and its two units. It stays the same whatever else changes in the
 * plan, so notes on the row hold on to it; it has no `/`, and different rows never share one.
 */
export const transferKey = (year: number, from: UnitId, to: UnitId): string =>
  `${year}|${escaped(from)}|${escaped(to)}`;

const plain = (escapedId: string): string =>
  escapedId.replaceAll('~2', '/').replaceAll('~1', '|').replaceAll('~0', '~');

/** What a key names; undefined for a text that `transferKey` does not make. */
export const readTransferKey = (
  key: string,
): { readonly year: string; readonly from: string; readonly to: string } | undefined => {
  const [year, from, to, ...more] = key.split('|');
  if (year === undefined || from === undefined || to === undefined || more.length > 0) return undefined;
  return { year, from: plain(from), to: plain(to) };
};
