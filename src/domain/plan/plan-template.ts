/** What a first plan can start from. `level-up-the-weakest` needs openings where the data has none. */
export const planTemplates = [
  'baseline',
  'population-first',
  'balance-by-area',
  'level-up-the-weakest',
] as const;
export type PlanTemplate = (typeof planTemplates)[number];
