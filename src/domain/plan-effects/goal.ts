import type { Maybe } from '../apportionment/measures';
import type { Allocation } from '../plan/allocation';
import type { Patch } from '../plan/patch';
import type { Plan } from '../plan/plan';
import type { PlanProblem } from '../plan/plan-problem';
import type { Problem } from '../result';

/** What a plan is to reach at its end. Numbers are finite and ≥ 0. */
export type Goal =
  /** No district below so many posts per 10,000 residents. */
  | { readonly kind: 'lowest-level'; readonly level: number }
  /** The posts of the districts are at least so much of the system, in per cent. */
  | { readonly kind: 'grass-roots-share'; readonly percent: number }
  /** No district below so many posts. */
  | { readonly kind: 'lowest-posts'; readonly posts: number };

/** The fewest posts to move, the rest of the plan as it is; or the fewest posts placed otherwise than in the plan. */
export const seekWays = ['smallest-moved', 'least-change'] as const;
export type SeekWay = (typeof seekWays)[number];

export interface GoalAnswer {
  /** True where the plan is there already and nothing has to change. */
  readonly already: boolean;
  /** The edit that brings the plan there; `{}` where it is there. */
  readonly patch: Patch<Plan>;
  /** What the plan then comes to. */
  readonly allocation: Allocation;
  /** Posts moved: whole. */
  readonly moved: number;
  /** Posts moved differently between units, whatever the year; of both sides the larger. See `planDistance`. */
  readonly differently: number;
  /** Where the plan stood, and stands then, in what the goal counts; undefined where nothing followed from the plan. */
  readonly before: Maybe;
  readonly after: number;
}

/**
 * Why a goal is not reached. `where` is the decision to change. Details hold `unit`, and whole posts: `need` to be
 * received, what holds it (`cap`, `posts`, `floor`), and by how much it falls short (`lacking`).
 */
export type GoalProblem =
  | Problem<
      | 'goal-not-usable'
      /** What the planner has to enter first, unit by unit. */
      | 'openings-unknown'
      | 'residents-unknown'
      /** One district is held below what it needs: by its cap, its lock, the posts set by hand, or a weight of 0. */
      | 'cap-binds'
      | 'lock-binds'
      | 'hand-binds'
      | 'no-weight-binds'
      /** More has to be moved than can be: `needed`, `most`, `lacking`, and what holds it (`by`, see `MovedLimit`). */
      | 'moved-binds'
      /** At the posts the plan moves, the others cannot spare what is `lacking`. */
      | 'moved-too-few'
    >
  /** Nothing follows from the plan, as it is or as it would have to be. */
  | PlanProblem;
