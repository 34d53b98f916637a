/** A stream of choices that depends on nothing but its seed (mulberry32). */
export interface Dice {
  /** A whole number from `min` to `max`, both included. */
  readonly whole: (min: number, max: number) => number;
  /** True in about `percent` of 100 throws. */
  readonly chance: (percent: number) => boolean;
  /** One of the items, which must not be none. */
  readonly one: <T>(items: readonly T[]) => T;
  /** At most `count` different items, in a random order. */
  readonly some: <T>(items: readonly T[], count: number) => T[];
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const throwOnce = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(throwOnce() * (max - min + 1));
  const one = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(whole(0, left.length - 1), 1));
    return taken;
  };
  return { whole, chance: (percent) => throwOnce() * 100 < percent, one, some };
}
