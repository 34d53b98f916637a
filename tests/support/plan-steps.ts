import type { Plan } from '../../src/domain/plan/plan';
import type { Patch } from '../../src/domain/plan/patch';
import type { PlanAct, PlanDocument, Step } from '../../src/domain/plan/plan-log';

export const step = (id: string, act: PlanAct): Step => ({
  id,
  at: '2026-01-05T08:00:00Z',
  author: '张',
  act,
});

export const edit = (id: string, patch: Patch<Plan>): Step => step(id, { kind: 'edit', name: 'note', patch });

export const moved = (id: string, posts: number): Step => edit(id, { size: { moved: posts } });

export const undo = (id: string, of: string): Step => step(id, { kind: 'undo', step: of });

export const redo = (id: string, of: string): Step => step(id, { kind: 'redo', step: of });

export const documentOf = (start: Plan, log: readonly Step[]): PlanDocument => ({
  id: 'p',
  revision: 1,
  start,
  log,
});
