import type { PictureData, ScenePart } from './scene';

interface Divided<Item> {
  readonly all: readonly Item[];
  readonly keysOf: (item: Item) => readonly string[];
  /** The data with these items only. */
  readonly withItems: (items: readonly Item[]) => PictureData;
}

/** The part of a picture's data whose items have one of these keys; undefined where none has. */
export const partOfItems = <Item>(
  { all, keysOf, withItems }: Divided<Item>,
  keys: readonly string[],
): ScenePart | undefined => {
  const items = all.filter((item) => keysOf(item).some((key) => keys.includes(key)));
  return items.length === 0 ? undefined : { data: withItems(items), shown: items.length, all: all.length };
};
