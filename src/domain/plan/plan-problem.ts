import type { Problem } from '../result';

/** Why nothing follows from a plan: what it decides cannot be carried out, or something it needs is not there. */
export const planProblemCodes = [
  // Numbers that are none.
  'posts-not-whole',
  'posts-negative',
  'posts-too-large',
  'weight-not-usable',
  'total-not-positive',
  /** The data counts real posts: their total is not for a plan to set. */
  'total-of-real-posts',
  // What the data does not have.
  'mode-not-in-data',
  'level-not-in-data',
  'dataset-differs',
  'no-units',
  'years-out-of-order',
  'years-outside-mode',
  'years-too-many',
  // What has to be entered first.
  'opening-missing',
  'residents-missing',
  'indicator-missing',
  'indicator-unknown',
  'indicator-not-usable',
  'indicator-all-zero',
  'index-empty',
  // Posts that do not add up; the detail says by how much.
  'moved-exceeds-group',
  'hands-exceed-moved',
  'posts-differ',
  'floors-exceed-moved',
  'caps-below-moved',
  'no-weight',
  // Bounds of one unit that exclude each other.
  'floor-above-cap',
  'floor-above-opening',
  'cells-above-cap',
  'cells-exceed-unit',
  // Years.
  'years-weightless',
  'locked-years-exceed-moved',
  'locked-years-differ',
  'cells-exceed-year',
  'cells-exceed-moved',
  'cells-not-possible',
  // Decisions that count for nothing or cannot hold as typed; see `plan-remarks.ts`.
  'openings-exceed-group',
  'unit-takes-no-part',
  'year-not-in-plan',
] as const;

/** What stopped a gesture at the posts it stopped at. */
export const gestureLimits = [
  'limit-lock',
  'limit-floor',
  'limit-cap',
  'limit-opening',
  'limit-group',
  /** The other units have all been set, or can give or take no more. */
  'limit-others',
  /** Cells that stay as they are. */
  'limit-cells',
  'limit-moved',
  'limit-zero',
] as const;

export type PlanProblemCode = (typeof planProblemCodes)[number] | (typeof gestureLimits)[number];

/**
 * A problem of a plan. `where` is the path of the decision it comes from, e.g. `cut/units/sys-command/floor`, written
 * as `leavesOf` writes it. `detail` holds ids (`unit`, `side`, `indicator`, `year`) and whole posts.
 */
export type PlanProblem = Problem<PlanProblemCode>;
