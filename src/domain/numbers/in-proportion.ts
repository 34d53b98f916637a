import { apportion } from '../apportionment/apportion';

/** Whole posts in proportion to weights, in their order; none where nothing weighs. */
export function inProportion(posts: number, weights: readonly number[]): readonly number[] {
  if (weights.every((weight) => weight === 0)) return weights.map(() => 0);
  const divided = apportion(
    posts,
    weights.map((weight, i) => ({ id: String(i).padStart(6, '0'), weight })),
  );
  if (!divided.ok) throw new Error(`not to be apportioned: ${JSON.stringify(divided.problems)}`);
  return [...divided.value.posts.values()];
}
