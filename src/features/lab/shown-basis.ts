import type { Basis } from '../../domain/basis';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { planBasis } from '../../pictures/plan/plan-basis';
import { templateOf, type LabView } from '../../state/lab-view';

/** What the numbers shown of a plan stand on: the planner's own, or what the data and a template stand on. */
export const shownBasis = (ground: PlanGround, { plan }: Pick<LabView, 'plan'>): Basis =>
  planBasis(ground, templateOf(plan));
