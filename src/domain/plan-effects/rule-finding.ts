import type { UnitId } from '../ledger/unit';
import type { PlanSide, ThresholdId } from '../plan/plan';
import type { PlanProblem } from '../plan/plan-problem';

/**
 * The rules a plan is held to, with the numbers each finding tells. Posts are whole and in the posts the plan counts
 * in; shares and rates are in per cent; levels are posts per 10,000 residents. An absent number is not known.
 */
export interface RuleDetails {
  /** Something must follow from the decisions. `problem` says why nothing does. */
  feasible: { readonly problem?: PlanProblem };
  /** A decision that counts for nothing, or does not hold as typed. */
  remark: { readonly problem: PlanProblem };
  /** Σ划出 = Σ划入, over all and in every year; `year` is the first that differs. */
  conservation: { readonly cut: number; readonly topUp: number; readonly year?: number };
  /** What a unit gives or gets stays within the floor and the cap set for it. Without `posts`: units with a bound. */
  bounds:
    { readonly posts: number; readonly floor?: number; readonly cap?: number } | { readonly bounded: number };
  /** Nobody ends below zero. `unknown` units have posts that are not known. */
  'negative-balance':
    | { readonly before: number; readonly after: number }
    | { readonly units: number; readonly unknown: number };
  /** 划出后核定 < 实有: more people than posts, on either side. */
  'over-establishment':
    | { readonly after: number; readonly staff: number; readonly over: number }
    | { readonly units: number; readonly unknown: number };
  /** A unit topped up with at least as many posts vacant afterwards as it was given needs people, not posts. */
  vacancies:
    | { readonly posts: number; readonly vacant: number; readonly after: number; readonly staff: number }
    | { readonly units: number; readonly unknown: number; readonly vacant?: number };
  /** Share of the releasing side in all posts: it falls, since this is cutting above. */
  'headquarters-share': { readonly before?: number; readonly after?: number };
  /**
   * Posts of police stations in the posts of the districts, against the national goal of 40 % at county level. Posts a
   * district gets are not its stations' by themselves: `least` is with none of them there, `most` with all; `needed`
   * of the posts received must go to stations to reach the goal. Counted in posts, where the goal counts strength.
   */
  'station-share': {
    readonly goal: number;
    readonly before?: number;
    readonly least?: number;
    readonly most?: number;
    readonly needed?: number;
    readonly unknown?: number;
  };
  /** A limit the planner set. `value` is where the plan stands; `unknown` units are missing to tell. */
  threshold: {
    readonly threshold: ThresholdId;
    readonly limit: number;
    readonly value?: number;
    readonly unknown?: number;
  };
}

export type RuleId = keyof RuleDetails;

/** Where to go to change it. */
export interface RuleCause {
  readonly side?: PlanSide;
  readonly unit?: UnitId;
  readonly year?: number;
  /** The decision, as a path of the plan, e.g. `thresholds/lowest-level`. */
  readonly field?: string;
}

/** What a rule says of a plan, with its numbers. */
export type RuleFinding = {
  [K in RuleId]: {
    readonly rule: K;
    readonly state: 'holds' | 'broken' | 'not-known';
    readonly detail: RuleDetails[K];
    readonly cause?: RuleCause;
    /** True where the plan cannot be submitted as it is; it can always be edited. */
    readonly blocks: boolean;
  };
}[RuleId];

/** A finding by its rule. */
export type FindingOf<K extends RuleId> = Extract<RuleFinding, { rule: K }>;
