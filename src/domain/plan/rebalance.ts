import { apportion } from '../apportionment/apportion';
import type { UnitDecision } from './plan';

/** Something that gives way: the posts it has, and between which it can have others. */
export interface Yielding<Id extends string = string> {
  readonly id: Id;
  readonly posts: number;
  readonly floor: number;
  readonly cap: number;
}

/** So much more a post weighs than having none, which then gives way only when nothing else can. */
const perPost = 1_000_000;

/**
 * Posts that give way to a new sum in proportion to what each has, within floors and caps; one that has none gets some
 * only where the others can take no more. The sum must lie between those of floors and caps.
 */
export function rebalance<Id extends string>(
  sum: number,
  yielding: readonly Yielding<Id>[],
): ReadonlyMap<Id, number> {
  const claims = yielding.map(({ id, posts, floor, cap }) => ({
    id,
    weight: posts * perPost + 1,
    floor,
    ...(cap === Infinity ? {} : { cap }),
  }));
  const divided = apportion(sum, claims);
  if (!divided.ok) throw new Error(`no way to give way: ${JSON.stringify(divided.problems)}`);
  return divided.value.posts;
}

/** Decisions that set units to posts. */
export const setTo = (posts: ReadonlyMap<string, number>): Readonly<Record<string, UnitDecision>> =>
  Object.fromEntries([...posts].map(([id, count]) => [id, { posts: count }]));
