/** A database of the browser (IndexedDB): its name, the version of its stores, and how they are made. */
export interface DatabasePlan {
  readonly name: string;
  readonly version: number;
  readonly upgrade: (database: IDBDatabase) => void;
}

/** The stores of one transaction, by name. */
export type Stores = (name: string) => IDBObjectStore;

export interface Database {
  /**
   * Runs work in one transaction and gives its result once it is committed, written through to the disk. Rejects with
   * the browser's error where the database cannot be opened or written; nothing of the work is then kept.
   */
  transact<T>(
    stores: readonly string[],
    mode: IDBTransactionMode,
    work: (stores: Stores) => Promise<T>,
  ): Promise<T>;
}

/** How long a browser may take to open a database, milliseconds; some never answer. */
const patience = 5_000;

/** The result of one request of a transaction. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database gives no reason'));
  });

/** Every record of a store within a range of keys, in their order. */
export const recordsIn = <T>(store: IDBObjectStore, range?: IDBKeyRange): Promise<readonly T[]> =>
  settled(store.getAll(range) as IDBRequest<T[]>);

/**
 * A database that is opened when it is first needed, and again after the browser has closed it: site data were cleared,
 * or another window brings a newer version. `onLost` hears of the former.
 */
export function createDatabase(plan: DatabasePlan, onLost: () => void = () => undefined): Database {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => (opened = undefined);
  const connect = () =>
    (opened ??= open(plan, { closed: forget, lost: () => (forget(), onLost()) }).catch((error: unknown) => {
      forget();
      throw error;
    }));
  const begin = async (stores: readonly string[], mode: IDBTransactionMode): Promise<IDBTransaction> => {
    const start = async () => (await connect()).transaction(stores, mode, { durability: 'strict' });
    try {
      return await start();
    } catch (error) {
      if (!isClosed(error)) throw error;
      forget();
      return start();
    }
  };
  return {
    transact: async (stores, mode, work) => {
      const transaction = await begin(stores, mode);
      return finished(
        transaction,
        work((name) => transaction.objectStore(name)),
      );
    },
  };
}

const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

interface Ends {
  readonly closed: () => void;
  readonly lost: () => void;
}

function open({ name, version, upgrade }: DatabasePlan, { closed, lost }: Ends): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} does not open`)), patience);
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error ?? new Error(`${name} cannot be opened`));
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      database.onclose = lost;
      database.onversionchange = () => {
        database.close();
        closed();
      };
      resolve(database);
    };
  });
}

/** Waits for the work and for the commit; work that fails takes the transaction back. */
async function finished<T>(transaction: IDBTransaction, work: Promise<T>): Promise<T> {
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was taken back'));
  });
  committed.catch(() => undefined);
  const result = await work.catch((error: unknown) => {
    if (transaction.error === null) abort(transaction);
    throw error;
  });
  await committed;
  return result;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
