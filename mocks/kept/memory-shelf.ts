import type { Damage } from '../../src/api/contract-storage';
import type { Generation } from './generation';
import { byId, type Shelf } from './shelf';

/** A shelf that lasts as long as the page or process. */
export function memoryShelf(): Shelf {
  const documents = new Map<string, readonly Generation[]>();
  const damaged: Damage[] = [];
  return {
    kept: () => Promise.resolve('memory'),
    decide: async (kind, id, decision) => {
      await Promise.resolve();
      const key = `${kind}/${id}`;
      const before = documents.get(key) ?? [];
      const { result, put, drop = [], damaged: found = [] } = decision(before);
      const left = before.filter(({ revision }) => !drop.includes(revision));
      if (put !== undefined || drop.length > 0) documents.set(key, put === undefined ? left : [put, ...left]);
      damaged.push(...found);
      return result;
    },
    newest: (kind) => {
      const all = [...documents.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
      return Promise.resolve(all.filter((each) => each.kind === kind).sort(byId));
    },
    damaged: () => Promise.resolve([...damaged]),
  };
}
