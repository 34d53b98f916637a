import type { LabWords } from '../../i18n/lab-words';

/** A name no plan has yet: 方案 A, B, … Z, AA. */
export const freeName = (taken: readonly string[], words: LabWords): string => {
  for (let n = 0; ; n++) {
    const name = words.tabs.plan(lettersOf(n));
    if (!taken.includes(name)) return name;
  }
};

const lettersOf = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : `${lettersOf(Math.floor(n / 26) - 1)}${lettersOf(n % 26)}`;
