/** True of a count of exactly one, as a number or printed, with or without its sign. */
export const isOne = (count: number | string): boolean => /^[+\u2212]?1$/.test(String(count));

/** An English count with its noun, and what of the sentence agrees with both. */
export const plural = (count: number | string, one: string, many = `${one}s`): string =>
  `${count} ${isOne(count) ? one : many}`;
