import type { ItemRef } from '../layouts/flow/item';

/** A key of a picture as an item of a table. */
export const keyItem = (key: string): ItemRef => ({ kind: 'node', id: key });

/** The pins of a table as keys, after those that are not of it. */
export const pinsWith = (
  pinned: readonly string[],
  own: readonly string[],
  items: readonly ItemRef[],
): readonly string[] => [...pinned.filter((key) => !own.includes(key)), ...items.map(({ id }) => id)];
