import type { Basis } from '../../domain/basis';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { dataBasis } from '../../pictures/plan/data-basis';
import { baselineId, type LabView } from '../../state/lab-view';

/** What the numbers shown of a plan stand on: the planner's own, or for the baseline what the data stand on. */
export const shownBasis = (ground: PlanGround, { plan }: Pick<LabView, 'plan'>): Basis =>
  plan === baselineId ? dataBasis(ground) : 'scenario';
