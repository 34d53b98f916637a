import type { Dataset, DatasetSummary } from '../src/domain/figures/dataset';
import { memoryShelf } from './kept/memory-shelf';
import type { Shelf } from './kept/shelf';
import type { SeedDataset } from './seed-dataset';

/** Where the embedded API looks things up. It answers later, as a database would, and part by part. */
export interface Store {
  datasets(): Promise<readonly DatasetSummary[]>;
  /** One part of a data set; undefined where there is none of that id. */
  part<Part extends keyof SeedDataset>(id: string, part: Part): Promise<SeedDataset[Part] | undefined>;
  /** Where everything written stands. */
  readonly shelf: Shelf;
}

/** A data set that is part of the program: the list tells of it before any of its parts is there. */
export interface Seed {
  readonly summary: DatasetSummary;
  readonly part: <Part extends keyof SeedDataset>(part: Part) => Promise<SeedDataset[Part]>;
}

/** A seed that holds some parts at once; the others are fetched when one of them is asked for. */
export const partedSeed = <Held extends keyof SeedDataset>(
  summary: DatasetSummary,
  held: Pick<SeedDataset, Held>,
  rest: () => Promise<Omit<SeedDataset, Held>>,
): Seed => ({
  summary,
  part: async (part) => {
    const parts = Object.hasOwn(held, part) ? held : await rest();
    return (parts as SeedDataset)[part];
  },
});

/** Data sets that are part of the program and cannot be changed, and a shelf for what is written. */
export const partedStore = (seeds: readonly Seed[], shelf: Shelf = memoryShelf()): Store => ({
  datasets: () => Promise.resolve(seeds.map(({ summary }) => summary)),
  part: async (id, part) => seeds.find(({ summary }) => summary.id === id)?.part(part),
  shelf,
});

export const summaryOf = ({ id, title, period, fictional }: Dataset): DatasetSummary => ({
  id,
  title,
  period,
  fictional,
});

/** The same of data sets that are there as a whole. */
export const seedStore = (seeds: readonly SeedDataset[], shelf?: Shelf): Store =>
  partedStore(
    seeds.map((seed) => partedSeed(summaryOf(seed.dataset), seed, () => Promise.resolve({}))),
    shelf,
  );
