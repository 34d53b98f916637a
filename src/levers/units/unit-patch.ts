import type { Patch } from '../../domain/plan/patch';
import type { Plan, PlanSide, UnitDecision } from '../../domain/plan/plan';
import type { StepName } from '../../domain/plan/plan-log';

export const unitStep: Readonly<Record<PlanSide, StepName>> = { cut: 'cut-unit', topUp: 'top-up-unit' };

/** Sets part of what is decided of one unit. */
export const unitPatch = (side: PlanSide, unit: string, part: Patch<UnitDecision>): Patch<Plan> => ({
  [side]: { units: { [unit]: part } },
});
