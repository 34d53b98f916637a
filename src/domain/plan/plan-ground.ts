import type { Dataset } from '../figures/dataset';
import type { Indicator } from '../figures/indicator';
import type { Ledger } from '../ledger/ledger';
import type { Interval } from '../numbers/interval';

/** What a plan stands on: the data as served, which a plan never changes. */
export interface PlanGround {
  readonly dataset: Dataset;
  readonly ledger: Ledger;
  readonly indicators: readonly Indicator[];
  /** The reported shares of posts moved, in per cent, where the data counts per thousand (F15, F16). */
  readonly shares?: { readonly ofSystem: Interval; readonly ofReleasing: Interval };
}
