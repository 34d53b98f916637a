import type { PlanGround } from '../../domain/plan/plan-ground';
import { planModesOf } from '../../domain/plan/plan-modes';
import type { LabWords } from '../../i18n/lab-words';

/** The baseline by what it is: what was done in the years of the data, or its pace kept in those after. */
export const baselineName = (ground: PlanGround, words: LabWords): string =>
  words.baselineOf[planModesOf(ground)[0]];
