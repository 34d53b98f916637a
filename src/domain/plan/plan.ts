import type { Method } from '../apportionment/claim';
import type { Period } from '../basis';
import type { UnitId } from '../ledger/unit';

/** `redo` plans the period of the data anew; `next` plans the years after it. */
export const planModes = ['redo', 'next'] as const;
export type PlanMode = (typeof planModes)[number];

/** The two sides of a plan: 减上, posts cut above, and 补下, posts topped up below. */
export const planSides = ['cut', 'topUp'] as const;
export type PlanSide = (typeof planSides)[number];

/** How the posts to cut are divided: alike, by weights, by the posts each unit has, or unit by unit. */
export const cutRules = ['equal', 'weighted', 'equal-rate', 'by-hand'] as const;
export type CutRule = (typeof cutRules)[number];

/** How the posts to top up are divided: by an index of indicators, alike, the fewest per resident first, or unit by unit. */
export const topUpRules = ['index', 'equal', 'level-up', 'by-hand'] as const;
export type TopUpRule = (typeof topUpRules)[number];

export const cutLevels = ['system', 'unit'] as const;
export type CutLevel = (typeof cutLevels)[number];

/** What is decided of single things, by their id (a unit, an indicator, a year as text). An absent key is undecided. */
export type ById<V> = Readonly<Record<string, V>>;

/** What is decided of one unit on one side. Posts are whole and ≥ 0: cut or topped up over all years of the plan. */
export interface UnitDecision {
  /** Set by hand; the other units share what is left by the rule. */
  readonly posts?: number;
  /** No gesture and no rule moves `posts` while true; it is then always there. */
  readonly locked?: boolean;
  readonly floor?: number;
  readonly cap?: number;
  readonly reason?: string;
}

export interface CutDecision {
  readonly level: CutLevel;
  readonly rule: CutRule;
  /** How rounding is done; see `apportion`. Never `level-up` or `equal`, which are rules here. */
  readonly method: Method;
  /** For `weighted`, by unit: finite, ≥ 0; 1 where nothing is said. */
  readonly weights: ById<number>;
  readonly units: ById<UnitDecision>;
}

export interface TopUpDecision {
  readonly rule: TopUpRule;
  readonly method: Method;
  /** For `index`, by indicator: finite, ≥ 0; they count in proportion to their sum. */
  readonly index: ById<number>;
  /** The indicator whose values are the residents of per-resident measures and of `level-up`. */
  readonly population: string;
  readonly units: ById<UnitDecision>;
}

/** How the posts are spread over the years; both sides have the same posts in every year. */
export interface Phasing {
  /** By year: finite, ≥ 0; 1 where nothing is said. */
  readonly weights: ById<number>;
  /** Posts of a year that stay as they are, by year. */
  readonly locked: ById<number>;
  /** Posts of a unit in a year that stay as they are, by side, unit and year. */
  readonly cells: { readonly [side in PlanSide]: ById<ById<number>> };
}

/** A column the planner brought: values by unit; a missing one stays missing. */
export interface EnteredIndicator {
  readonly name: string;
  readonly unit: 'residents' | 'square-kilometres' | 'count' | 'posts';
  /** Where the values come from, in the planner's words. */
  readonly source?: string;
  readonly values: ById<number>;
}

/** What the planner entered beside the data; it overrides the data, and counts as the planner's. */
export interface Entered {
  /** Posts of units before the plan begins, by unit, in the posts the plan counts in. */
  readonly openings: ById<number>;
  /** Staff in post (people), by unit. */
  readonly staff: ById<number>;
  /** By indicator; one with the id of an indicator of the data fills or overrides its values. */
  readonly indicators: ById<EnteredIndicator>;
}

/** Limits a planner sets for the whole plan; see `rules`. */
export const thresholdIds = [
  /** Posts per 10,000 residents no district is to be below. */
  'lowest-level',
  /** Highest ÷ lowest posts per 10,000 residents, at most. */
  'largest-ratio',
  /** Share of the districts in all posts at the end, in per cent, at least. */
  'grass-roots-share',
  /** Share of the releasing side in all posts at the end, in per cent, at most. */
  'headquarters-share',
  /** Posts cut from one unit, in per cent of what it had, at most. */
  'largest-cut-rate',
] as const;
export type ThresholdId = (typeof thresholdIds)[number];

/** What a row of the transfer table carries beside its numbers, by the row's key. */
export interface TransferNote {
  readonly documentNo?: string;
  /** ISO date. */
  readonly date?: string;
  readonly note?: string;
}

/**
 * The decisions of a plan and nothing that follows from them. It is a tree of records, so that an edit is a merge
 * patch (`patch.ts`) and two edits disturb each other only where they set the same leaf.
 */
export interface Plan {
  readonly name: string;
  readonly note: string;
  readonly mode: PlanMode;
  readonly dataset: string;
  /** Whole years the posts are moved in, both included. */
  readonly years: Period;
  readonly size: {
    /** Whole posts of the whole system; absent: the posts of the data set as it counts them. */
    readonly total?: number;
    /** Whole posts to move over all years. */
    readonly moved: number;
  };
  readonly cut: CutDecision;
  readonly topUp: TopUpDecision;
  readonly phasing: Phasing;
  readonly entered: Entered;
  readonly thresholds: { readonly [id in ThresholdId]?: number };
  readonly transfers: ById<TransferNote>;
}

const undecided: UnitDecision = {};

/** The decision about a unit; nothing decided where there is none. */
export const decisionOf = (units: ById<UnitDecision>, unit: UnitId): UnitDecision =>
  (Object.hasOwn(units, unit) ? units[unit] : undefined) ?? undecided;
