import type { UnitId } from '../ledger/unit';
import type { Localised } from '../localised';
import type { Allocation, UnitAllocation } from '../plan/allocation';
import type { Plan, PlanSide } from '../plan/plan';
import type { Counting } from './counting';

/** A plan with what follows from it. The baseline is one too. */
export interface Planned {
  readonly plan: Plan;
  readonly allocation: Allocation;
}

/** The same thing in the first of two plans and in the second. */
export interface Was<T> {
  readonly was: T;
  readonly is: T;
}

/** A unit in two plans. Posts of a unit or a year one plan has not are 0 in it. */
export interface UnitRow extends Was<number> {
  readonly side: PlanSide;
  readonly unit: UnitId;
  readonly name: Localised;
  readonly years: readonly ({ readonly year: number } & Was<number>)[];
  /** Undefined where the plan has no such unit. */
  readonly by: Was<UnitAllocation['by'] | undefined>;
}

/** A unit that two plans treat differently, in some year or over all; `years` are those that differ. */
export interface CompareRow extends UnitRow {
  /** `is` − `was`; 0 where only the years differ. */
  readonly change: number;
  readonly reason: Was<string | undefined>;
  /** Where the totals differ: less than one post of the smaller system, which rounding alone can make. */
  readonly withinRounding: boolean;
}

/** What the sizes of two plans are. */
export interface ComparedSizes {
  /** What posts are counted in. */
  readonly counted: Counting['unit'];
  /** Posts of the systems, always in posts. */
  readonly total: Was<number>;
  readonly moved: Was<number>;
}
