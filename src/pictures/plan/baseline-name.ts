import type { PlanGround } from '../../domain/plan/plan-ground';
import { planModesOf } from '../../domain/plan/plan-modes';
import type { PlanTemplate } from '../../domain/plan/plan-template';
import type { LabWords } from '../../i18n/lab-words';

/** The baseline by what it is: what was done in the years of the data, or its pace kept in those after. */
export const baselineName = (ground: PlanGround, words: LabWords): string =>
  words.baselineOf[planModesOf(ground)[0]];

/** What a template makes of the data, by name. */
export const templateName = (ground: PlanGround, template: PlanTemplate, words: LabWords): string =>
  template === 'baseline' ? baselineName(ground, words) : words.create.templates[template].name;
