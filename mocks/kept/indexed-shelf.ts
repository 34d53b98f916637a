import { createDatabase, recordsIn, settled, type Stores } from '../../src/state/database';
import type { Damage } from '../../src/api/contract-storage';
import type { Generation } from './generation';
import { held } from './held-generation';
import { memoryShelf } from './memory-shelf';
import { byId, type Decision, type Shelf } from './shelf';

export const shelfDatabase = 'quotaflow-kept';
const generations = 'generations';
const damages = 'damaged';
const both = [generations, damages];

type Key = readonly [kind: string, id: string, revision: number];
const keyOf = ({ kind, id, revision }: Generation): Key => [kind, id, revision];
const ofDocument = (kind: string, id: string) => IDBKeyRange.bound([kind, id], [kind, id, []]);
const ofKind = (kind: string) => IDBKeyRange.bound([kind], [kind, []]);

/**
 * Generations in IndexedDB; in memory where the browser blocks it or has none. A database of a newer version is there
 * and can be written, though not by this build: that is no lack of storage.
 */
export async function openShelf(): Promise<Shelf> {
  const shelf = databaseShelf();
  try {
    await shelf.damaged();
    return shelf;
  } catch (error) {
    return error instanceof DOMException && error.name === 'VersionError' ? shelf : memoryShelf();
  }
}

function databaseShelf(): Shelf {
  const seen = new Map<string, Generation>();
  let cleared = false;
  const database = createDatabase({ name: shelfDatabase, version: 1, upgrade: makeStores }, () => {
    cleared = true;
  });
  const remember = (generation: Generation): Generation => {
    const name = `${generation.kind}/${generation.id}`;
    if (seen.get(name) !== generation) seen.set(name, held(generation));
    return seen.get(name)!;
  };
  const ready = async () => {
    if (!cleared) return;
    await database.transact(both, 'readwrite', (stores) => putBack(stores, [...seen.values()]));
    cleared = false;
  };
  return {
    kept: () => Promise.resolve('durable'),
    decide: async (kind, id, decision) => {
      await ready();
      const { result, put } = await database.transact(both, 'readwrite', async (stores) => {
        const all = await recordsIn<Generation>(stores(generations), ofDocument(kind, id));
        const decided = decision([...all].reverse());
        await carryOut(stores, { kind, id }, decided);
        return decided;
      });
      if (put !== undefined) remember(put);
      return result;
    },
    newest: async (kind) => {
      await ready();
      const found = await database.transact(both, 'readonly', (stores) => newestOf(stores, kind, seen));
      return found.map(remember);
    },
    damaged: () => database.transact(both, 'readonly', (stores) => recordsIn<Damage>(stores(damages))),
  };
}

function makeStores(database: IDBDatabase): void {
  database.createObjectStore(generations, { keyPath: ['kind', 'id', 'revision'] });
  database.createObjectStore(damages, { autoIncrement: true });
}

async function carryOut(
  stores: Stores,
  { kind, id }: { readonly kind: string; readonly id: string },
  { put, drop = [], damaged = [] }: Decision<unknown>,
): Promise<void> {
  const done: Promise<unknown>[] = damaged.map((each) => settled(stores(damages).add(each)));
  for (const revision of drop) done.push(settled(stores(generations).delete([kind, id, revision])));
  if (put !== undefined) done.push(settled(stores(generations).add(put)));
  await Promise.all(done);
}

/** What this window has seen and the browser has cleared since. */
async function putBack(stores: Stores, seen: readonly Generation[]): Promise<void> {
  for (const generation of seen) {
    const { kind, id } = generation;
    const left = await settled(stores(generations).count(ofDocument(kind, id)));
    if (left === 0) await settled(stores(generations).put(generation));
  }
}

/** The newest generation of each document, read only where it is not the one seen before. */
async function newestOf(
  stores: Stores,
  kind: string,
  seen: ReadonlyMap<string, Generation>,
): Promise<readonly Generation[]> {
  const store = stores(generations);
  const keys = (await settled(store.getAllKeys(ofKind(kind)))) as unknown as readonly Key[];
  const last = new Map(keys.map((key) => [key[1], key]));
  const all = [...last.values()].map(async (key) => {
    const known = seen.get(`${key[0]}/${key[1]}`);
    return known !== undefined && keyOf(known)[2] === key[2]
      ? known
      : settled<Generation>(store.get([...key]) as IDBRequest<Generation>);
  });
  return (await Promise.all(all)).sort(byId);
}
