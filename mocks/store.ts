import type { Dataset } from '../src/domain/dataset';
import type { SeedDataset } from './seed-dataset';

/** Where the embedded API looks things up. It answers later, as a database would, and part by part. */
export interface Store {
  datasets(): Promise<readonly Dataset[]>;
  /** One part of a data set; undefined where there is none of that id. */
  part<Part extends keyof SeedDataset>(id: string, part: Part): Promise<SeedDataset[Part] | undefined>;
}

/** What a first view shows of a data set, and the rest, which is fetched when it is asked for. */
export interface PartedSeed {
  readonly first: Omit<SeedDataset, 'reorganisations' | 'duties'>;
  readonly later: () => Promise<Pick<SeedDataset, 'reorganisations' | 'duties'>>;
}

/** Data sets that are part of the program and cannot be changed. */
export function partedStore(seeds: readonly PartedSeed[]): Store {
  const all = seeds.map(({ first }) => first.dataset);
  return {
    datasets: () => Promise.resolve(all),
    part: async (id, part) => {
      const seed = seeds.find(({ first }) => first.dataset.id === id);
      if (seed === undefined) return undefined;
      const whole: SeedDataset = { ...seed.first, ...(isLater(part) ? await seed.later() : none) };
      return whole[part];
    },
  };
}

const none = { reorganisations: [], duties: [] };
const isLater = (part: keyof SeedDataset): boolean => Object.hasOwn(none, part);

/** The same of data sets that are there as a whole. */
export const seedStore = (seeds: readonly SeedDataset[]): Store =>
  partedStore(seeds.map((seed) => ({ first: seed, later: () => Promise.resolve(seed) })));
