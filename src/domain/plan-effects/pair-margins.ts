import { PriorityQueue } from '../apportionment/priority-queue';

/** Whole posts one unit gives another. */
export interface Pair {
  /** Place among the releasing and among the receiving units. */
  readonly from: number;
  readonly to: number;
  readonly posts: number;
}

interface Remaining {
  readonly place: number;
  readonly posts: number;
}

const largestFirst = (given: readonly number[]): PriorityQueue<Remaining> => {
  const queue = new PriorityQueue<Remaining>((a, b) => b.posts - a.posts || a.place - b.place);
  given.forEach((posts, place) => posts > 0 && queue.push({ place, posts }));
  return queue;
};

/**
 * Pairs what is released with what is received, both whole and ≥ 0, where only the two margins are known: the largest
 * remaining posts of the one side go to the largest remaining of the other, as many as both have, until all are
 * placed; of equal ones the first in order. No pair comes twice, and there are fewer pairs than units with posts.
 * They stand in the order of the releasing units, then of the receiving ones. Throws where the sides differ in sum.
 */
export function pairMargins(released: readonly number[], received: readonly number[]): readonly Pair[] {
  const [givers, takers] = [largestFirst(released), largestFirst(received)];
  const pairs: Pair[] = [];
  for (let giver = givers.pop(), taker = takers.pop(); giver ?? taker;) {
    if (!giver || !taker) throw new Error('what is released is not what is received');
    const posts = Math.min(giver.posts, taker.posts);
    pairs.push({ from: giver.place, to: taker.place, posts });
    if (giver.posts > posts) givers.push({ ...giver, posts: giver.posts - posts });
    if (taker.posts > posts) takers.push({ ...taker, posts: taker.posts - posts });
    [giver, taker] = [givers.pop(), takers.pop()];
  }
  return pairs.sort((a, b) => a.from - b.from || a.to - b.to);
}
