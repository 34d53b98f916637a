import type { UnitAllocation } from '../../domain/plan/allocation';
import type { PlanSide, UnitDecision } from '../../domain/plan/plan';
import type { PlanUnit } from '../../domain/plan/plan-units';

export interface UnitRowProps {
  readonly side: PlanSide;
  readonly unit: PlanUnit;
  readonly decision: UnitDecision;
  /** Absent where the decisions cannot be met. */
  readonly allocated: UnitAllocation | undefined;
  /** Where the slider ends. */
  readonly most: number;
  readonly readOnly: boolean;
  /** The weight of the unit, where the rule goes by weights. */
  readonly weight?: number;
}
