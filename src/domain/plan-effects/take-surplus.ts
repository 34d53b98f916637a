import { PriorityQueue } from '../apportionment/priority-queue';
import type { UnitId } from '../ledger/unit';
import { compareProducts } from '../numbers/exact-products';

/** A district that has more than it needs. */
export interface Donor {
  readonly unit: UnitId;
  /** What it receives, and the least it can be brought down to. */
  readonly posts: number;
  readonly least: number;
  /** Posts it has besides. */
  readonly opening: number;
  /** What its level is measured by: residents, or 1 where posts themselves are compared. > 0. */
  readonly measure: number;
}

/**
 * Takes whole posts from donors, one at a time from whoever then has the highest level, of equal ones from the first;
 * nobody goes below the least. The donors together must have as many to spare.
 */
export function takeSurplus(posts: number, donors: readonly Donor[]): ReadonlyMap<UnitId, number> {
  const places = new Map(donors.map(({ unit }, place) => [unit, place]));
  const queue = new PriorityQueue<Donor>(
    (a, b) =>
      compareProducts([b.opening + b.posts, a.measure], [a.opening + a.posts, b.measure]) ||
      places.get(a.unit)! - places.get(b.unit)!,
  );
  const left = new Map(donors.map((donor) => [donor.unit, donor.posts]));
  const enter = (donor: Donor) => donor.posts > donor.least && queue.push(donor);
  donors.forEach(enter);
  for (let taken = 0; taken < posts; taken++) {
    const donor = queue.pop();
    if (!donor) throw new Error(`${posts - taken} posts cannot be spared`);
    left.set(donor.unit, donor.posts - 1);
    enter({ ...donor, posts: donor.posts - 1 });
  }
  return left;
}
