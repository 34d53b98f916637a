import type { Tie } from '../apportionment/contender';
import type { Amount } from '../ledger/amount';
import type { UnitId } from '../ledger/unit';
import type { Localised } from '../localised';
import type { Table } from '../numbers/table';

/** One unit of one side of a plan. Posts are whole, over all years of the plan. */
export interface UnitAllocation {
  readonly unit: UnitId;
  readonly name: Localised;
  /** What the rule makes of it as a real number, before rounding, floors, caps and hands; absent for `by-hand`. */
  readonly quota?: number;
  /** What the rule and rounding alone give; absent for `by-hand`. */
  readonly ruled?: number;
  /** What the unit gives or gets. */
  readonly posts: number;
  /**
   * What decided it: the rule; a bound that holds it, be it the floor, the cap, the posts it has (`opening`) or cells
   * that stay as they are (`lock`); a hand; or a lock.
   */
  readonly by: 'rule' | 'floor' | 'cap' | 'opening' | 'hand' | 'lock';
  /** Posts before the plan begins, in the posts the plan counts in. */
  readonly opening: Amount;
  /** What the baseline gives or takes, in the same posts; undefined where it does not say. */
  readonly baseline?: number;
}

export interface SideAllocation {
  /** In the order of the ledger. */
  readonly units: readonly UnitAllocation[];
  /** Units × years: whole posts, both margins exact. */
  readonly cells: Table<number>;
  /** Ties that decided a post, to be named. */
  readonly ties: readonly Tie[];
}

/** What follows from the decisions of a plan: whole posts by side, unit and year. Σ cut = Σ topped up, in every year. */
export interface Allocation {
  /** Posts of the whole system the plan counts in: its own total, or the data set's. */
  readonly total: number;
  readonly moved: number;
  readonly years: readonly { readonly year: number; readonly posts: number }[];
  readonly cut: SideAllocation;
  readonly topUp: SideAllocation;
}
