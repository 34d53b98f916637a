import { fail, ok, type Result } from '../../domain/result';

/** A node or a link of a picture, by the id that survives a change of year, level or size. */
export interface ItemRef {
  readonly kind: 'node' | 'link';
  readonly id: string;
}

/** `node:…` or `link:…`, as addresses and element keys hold it. */
export const encodeItem = (item: ItemRef): string => `${item.kind}:${item.id}`;

/** Reads what `encodeItem` wrote; anything else is a problem `item-malformed`. */
export const decodeItem = (text: string): Result<ItemRef> => {
  const kind = text.slice(0, 4);
  const id = text.slice(5);
  if ((kind !== 'node' && kind !== 'link') || text[4] !== ':' || id === '') {
    return fail([{ code: 'item-malformed', where: text }]);
  }
  return ok({ kind, id });
};

export const sameItem = (a: ItemRef | undefined, b: ItemRef | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;
