/** How items stand that one goes among by key. */
export interface Standing {
  readonly count: number;
  /** Items in a row, ≥ 1. */
  readonly abreast: number;
}

/** The item a key leads to from the one at `at`, counted from 0; `undefined` where it leads to none. */
export const stepAmong = (key: string, at: number, { count, abreast }: Standing): number | undefined => {
  const ways: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + abreast,
    ArrowUp: at - abreast,
    Home: 0,
    End: count - 1,
  };
  const to = Object.hasOwn(ways, key) ? ways[key] : undefined;
  return to !== undefined && to >= 0 && to < count ? to : undefined;
};
