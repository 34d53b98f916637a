type Levels = Readonly<Record<string, readonly unknown[]>>;
export type CaseOf<T extends Levels> = { readonly [K in keyof T]: T[K][number] };

/** Which level each factor has, in the order of the factors; undefined where it is still open. */
type Draft = (number | undefined)[];

const pairKey = (a: number, i: number, b: number, j: number): string => `${a}:${i} ${b}:${j}`;

const allPairs = (sizes: readonly number[]): Set<string> => {
  const pairs = new Set<string>();
  for (let a = 0; a < sizes.length; a++)
    for (let b = a + 1; b < sizes.length; b++)
      for (let i = 0; i < sizes[a]!; i++) for (let j = 0; j < sizes[b]!; j++) pairs.add(pairKey(a, i, b, j));
  return pairs;
};

/** The pairs a level of one factor makes with the levels chosen so far. */
const pairsWith = (draft: Draft, factor: number, level: number): string[] =>
  draft.flatMap((other, at) => {
    if (other === undefined || at === factor) return [];
    return at < factor ? pairKey(at, other, factor, level) : pairKey(factor, level, at, other);
  });

/** The level of a factor that makes most pairs not yet made; of equals the one after the last used, so that all come round. */
const bestLevel = (
  draft: Draft,
  factor: number,
  size: number,
  open: ReadonlySet<string>,
  turn: number,
): number => {
  const gain = (level: number) => pairsWith(draft, factor, level).filter((pair) => open.has(pair)).length;
  const levels = Array.from({ length: size }, (_, k) => (turn + k) % size);
  return levels.reduce((best, level) => (gain(level) > gain(best) ? level : best));
};

/** One more case: it makes the first open pair, and as many others as can be found by one look at each factor. */
const nextCase = (sizes: readonly number[], open: ReadonlySet<string>, turn: number): number[] => {
  const [first = ''] = open;
  const draft: Draft = sizes.map(() => undefined);
  for (const part of first.split(' ')) {
    const [factor = 0, level = 0] = part.split(':').map(Number);
    draft[factor] = level;
  }
  sizes.forEach((size, factor) => {
    draft[factor] ??= bestLevel(draft, factor, size, open, turn);
  });
  return draft.map((level) => level ?? 0);
};

const named = <T extends Levels>(levels: T, chosen: readonly number[]): CaseOf<T> =>
  Object.fromEntries(
    Object.entries(levels).map(([name, values], factor) => [name, values[chosen[factor] ?? 0]]),
  ) as CaseOf<T>;

/**
 * Few cases in which every level of every factor meets every level of every other one at least once; the same cases
 * each time. Every factor needs a level.
 */
export const pairwise = <T extends Levels>(levels: T): readonly CaseOf<T>[] => {
  const sizes = Object.values(levels).map(({ length }) => length);
  if (sizes.includes(0)) throw new Error(`a factor has no level: ${JSON.stringify(levels)}`);
  const open = allPairs(sizes);
  const cases: CaseOf<T>[] = [];
  while (open.size > 0) {
    const chosen = nextCase(sizes, open, cases.length);
    chosen.forEach((level, factor) => {
      for (const pair of pairsWith(chosen, factor, level)) open.delete(pair);
    });
    cases.push(named(levels, chosen));
  }
  return cases;
};

/** Every level of every factor with every level of every other. */
export const allCases = <T extends Levels>(levels: T): readonly CaseOf<T>[] =>
  Object.entries(levels).reduce<readonly object[]>(
    (cases, [name, values]) => cases.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  ) as readonly CaseOf<T>[];
