import type { Plan } from '../../src/domain/plan/plan';
import type { Patch } from '../../src/domain/plan/patch';
import type { PlanDocument, Step } from '../../src/domain/plan/plan-log';

/** A plan that decides nothing but how many posts are moved. */
export const smallPlan = (more: Partial<Plan> = {}): Plan => ({
  name: '方案一',
  note: '',
  mode: 'redo',
  dataset: '小例/1',
  years: { from: 2001, to: 2003 },
  size: { moved: 10 },
  cut: { level: 'unit', rule: 'equal', method: 'sainte-lague', weights: {}, units: {} },
  topUp: { rule: 'equal', method: 'sainte-lague', index: {}, population: 'population', units: {} },
  phasing: { weights: {}, locked: {}, cells: { cut: {}, topUp: {} } },
  entered: { openings: {}, staff: {}, indicators: {} },
  thresholds: {},
  transfers: {},
  ...more,
});

/** An edit, dated by its number. */
export const editStep = (id: string, patch: Patch<Plan> = { note: id }): Step => ({
  id,
  at: new Date(Date.UTC(2026, 0, 1)).toISOString(),
  author: '',
  act: { kind: 'edit', name: 'note', patch },
});

export const smallDocument = (id: string, log: readonly Step[] = [], revision = 1): PlanDocument => ({
  id,
  revision,
  start: smallPlan(),
  log,
});
