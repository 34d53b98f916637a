import type { Allocation } from '../plan/allocation';

/** How posts of several plans are counted, so that they can stand side by side. */
export interface Counting {
  /** `posts` as they are, or `per-thousand` of the system of each plan (每千名编制), not whole then. */
  readonly unit: 'posts' | 'per-thousand';
  /** Turns posts of an allocation into what is compared. */
  readonly of: (allocation: Pick<Allocation, 'total'>) => (posts: number) => number;
}

export const inPosts: Counting = { unit: 'posts', of: () => (posts) => posts };

/** Multiplied before it is divided, so that equal shares are equal numbers. */
const perThousand: Counting = {
  unit: 'per-thousand',
  of:
    ({ total }) =>
    (posts) =>
      (posts * 1000) / total,
};

/** Posts as they are where all systems have as many, else per thousand posts of each. */
export const countingOf = (allocations: readonly Pick<Allocation, 'total'>[]): Counting =>
  allocations.every(({ total }) => total === allocations[0]?.total) ? inPosts : perThousand;
