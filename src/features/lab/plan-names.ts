import type { PlanGround } from '../../domain/plan/plan-ground';
import { planModesOf } from '../../domain/plan/plan-modes';
import type { LabWords } from '../../i18n/lab-words';

/** The baseline by what it is: what was done in the years of the data, or its pace kept in those after. */
export const baselineName = (ground: PlanGround, words: LabWords): string =>
  words.baselineOf[planModesOf(ground)[0]];

/** A name no plan has yet: 方案 A, B, … Z, AA. */
export const freeName = (taken: readonly string[], words: LabWords): string => {
  for (let n = 0; ; n++) {
    const name = words.tabs.plan(lettersOf(n));
    if (!taken.includes(name)) return name;
  }
};

const lettersOf = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : `${lettersOf(Math.floor(n / 26) - 1)}${lettersOf(n % 26)}`;
