import type { Basis, Period } from '../basis';
import type { DisplayUnit } from '../ledger/ledger';
import type { LowerLevel, UpperLevel } from '../flows/flow-graph';
import type { Localised } from '../localised';

/** What a data set is about, before any of its numbers is read. */
export interface DatasetSummary {
  readonly id: string;
  readonly title: Localised;
  readonly period: Period;
  /** True for data made up to teach: it is marked 虚构示例 wherever it shows. */
  readonly fictional: boolean;
}

export interface Dataset extends DatasetSummary {
  readonly description: Localised;
  readonly displayUnit: DisplayUnit;
  /** Whole posts of the system; 1,000 where the data set counts per thousand. */
  readonly system: { readonly posts: number; readonly basis: Basis };
  readonly upperLevels: readonly UpperLevel[];
  readonly lowerLevels: readonly LowerLevel[];
  readonly systems: readonly { readonly id: string; readonly name: Localised }[];
}
