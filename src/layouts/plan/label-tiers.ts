/** A label of a row: where its leader runs, and how broad it is, CSS pixels. */
export interface TieredLabel {
  readonly x: number;
  readonly width: number;
}

/** Where a label of a row begins, and how many rows further out than the first it stands. */
export interface LabelTier {
  readonly x0: number;
  readonly tier: number;
}

/**
 * Labels of a row in as many rows as it takes to show each. A label stands under its own leader and leaves the leader
 * before it alone; so it has only to stand further out than those after it that it covers. Told from the end that takes
 * fewer rows; undefined where one is too broad for its end of the row.
 * @param labels In the order of their leaders.
 */
export const tierLabels = (
  labels: readonly TieredLabel[],
  room: { readonly width: number; readonly gap: number },
): readonly LabelTier[] | undefined => {
  const { width } = room;
  const forward = tiersOf(labels, room);
  const mirrored = labels.map((label) => ({ ...label, x: width - label.x })).reverse();
  const backward = tiersOf(mirrored, room)
    ?.map(({ x0, tier }, i) => ({ x0: width - x0 - mirrored[i]!.width, tier }))
    .reverse();
  if (!forward || !backward) return forward ?? backward;
  return rowsIn(backward) < rowsIn(forward) ? backward : forward;
};

/** How many rows labels take. */
export const rowsIn = (tiers: readonly LabelTier[]): number =>
  Math.max(0, ...tiers.map(({ tier }) => tier + 1));

/** From the last label to the first. */
const tiersOf = (
  labels: readonly TieredLabel[],
  { width: end, gap }: { readonly width: number; readonly gap: number },
): readonly LabelTier[] | undefined => {
  const placed = new Map<number, LabelTier>();
  for (let i = labels.length - 1; i >= 0; i--) {
    const { x, width } = labels[i]!;
    const before = i > 0 ? labels[i - 1]!.x + gap : 0;
    const least = Math.max(0, x - width, before);
    let most = -Infinity;
    let tier = -1;
    while (most < least) {
      tier += 1;
      if (Math.min(x, end - width) < least) return undefined;
      most = Math.min(x, end - width, reachIn(tier, labels, placed) - gap - width);
    }
    placed.set(i, { x0: Math.min(Math.max(x - width / 2, least), most), tier });
  }
  return labels.map((_, i) => placed.get(i)!);
};

/** How far to the right a row is free: to the next label in it, or the next leader that runs through it. */
const reachIn = (
  tier: number,
  labels: readonly TieredLabel[],
  placed: ReadonlyMap<number, LabelTier>,
): number => {
  const ends = [...placed].map(([i, other]) =>
    other.tier === tier ? other.x0 : other.tier > tier ? labels[i]!.x : Infinity,
  );
  return Math.min(Infinity, ...ends);
};
