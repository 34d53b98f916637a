import type { Basis, Period } from '../basis';
import type { Interval } from '../numbers/interval';
import type { DisplayUnit } from '../ledger/ledger';
import type { Localised } from '../localised';
import type { UnitId } from '../ledger/unit';

export const upperLevels = ['group', 'system', 'unit'] as const;
export const lowerLevels = ['group', 'district', 'station'] as const;
export type UpperLevel = (typeof upperLevels)[number];
export type LowerLevel = (typeof lowerLevels)[number];
/** What a node may stand for: a unit of a level of either side, or one beyond the system. */
export const nodeLevels = ['group', 'system', 'unit', 'district', 'station', 'outside'] as const;
export type NodeLevel = (typeof nodeLevels)[number];

/** What to draw: the level of each side, where each is drilled into, and whether years stand between. */
export interface FlowQuery {
  readonly yearFrom: number;
  readonly yearTo: number;
  /** The level of the bureau's units, and of the counties', on whichever side they stand. */
  readonly upper: UpperLevel;
  readonly lower: LowerLevel;
  /** Only members of it are split; the other units of that side are one node, `rest:<column>:<side>`. */
  readonly upperParent?: UnitId;
  readonly lowerParent?: UnitId;
  /** `none`: before → after, with what stays where it is known. `year`: releasing → year → receiving. */
  readonly via: 'none' | 'year';
  /** At most this many nodes a column; the smallest fold into one `rest` node. */
  readonly top: number;
}

/** `releasing` gives posts, `receiving` gets them, `passing` is a year or pool between, `staying` holds what does not move. */
export type Side = 'releasing' | 'passing' | 'receiving' | 'staying';

/** The bureau's side of the ledger, the counties' side, or beyond the system. */
export type FlowFamily = 'upper' | 'lower' | 'outside';

export interface FlowNode {
  readonly id: string;
  /** 0 is where posts start. */
  readonly column: number;
  readonly side: Side;
  readonly name: Localised;
  /** The name in common use, for labels. */
  readonly short?: Localised;
  /** Posts passing through: the larger of in and out. */
  readonly posts: number;
  readonly basis: Basis;
  /** Whole posts that agree with the source, where the node is a known balance. */
  readonly interval?: Interval;
  readonly unit?: UnitId;
  readonly adcode?: string;
  readonly year?: number;
  /** Where its units stand; absent for years and pools, and where it holds units of more than one side. */
  readonly family?: FlowFamily;
  /** What it stands for; of a `rest` node what all it folds stand for. Absent for years and pools, and where that differs. */
  readonly level?: NodeLevel;
  /** True where it is what a unit has beside the units under it, which are nodes of their own; its name says so. */
  readonly own?: true;
  /**
   * True where some of its posts are stated for a group only, which nothing splits at the level asked: a unit beside it
   * may have moved some of them.
   */
  readonly lump?: true;
  /** The units a `rest` node folds. */
  readonly folded?: readonly UnitId[];
  /** True when the node can be opened one level down. */
  readonly drillable: boolean;
}

export interface FlowLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Whole posts, ≥ 0. */
  readonly posts: number;
  readonly kind: 'moved' | 'stayed';
  readonly basis: Basis;
  readonly interval?: Interval;
  /** The batches it sums. */
  readonly batches: readonly string[];
}

/** An aggregated picture of the ledger, at most a screenful. */
export interface FlowGraph {
  readonly dataset: string;
  readonly displayUnit: DisplayUnit;
  readonly period: Period;
  /** The period of the ledger, where only some of its years are drawn. */
  readonly partOf?: Period;
  readonly via: 'none' | 'year';
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** Posts moved in the period. */
  readonly moved: number;
  /** Posts of the whole system, where known. */
  readonly system?: number;
  /** Posts of the releasing units before the period, where known. */
  readonly releasing?: number;
  /** Whole posts of the releasing units that agree with the source, where it does not give one number. */
  readonly releasingInterval?: Interval;
  /** The assumptions the picture stands on, in words; empty when only reported and derived figures are drawn. */
  readonly assumptions: readonly Localised[];
}
