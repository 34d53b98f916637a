import { allocate } from './allocate';
import type { Allocation } from './allocation';
import type { Gesture } from './gesture';
import { mergePatch, pathOf } from './merge-patch';
import type { Patch } from './patch';
import type { Plan, PlanSide } from './plan';
import type { PlanGround } from './plan-ground';
import type { gestureLimits, PlanProblem } from './plan-problem';

export type GestureLimit = (typeof gestureLimits)[number];

/** One end of where posts can be set, and what holds it there. */
export interface Limit {
  readonly posts: number;
  readonly by: GestureLimit;
  /** What its units have together, where it is a total that holds: of this side, or of the years. */
  readonly total?: PlanSide | 'years';
}

export interface Limits {
  readonly least: Limit;
  readonly most: Limit;
}

/** The tightest of several limits; of equal ones the first named. */
export const highest = (...limits: readonly Limit[]): Limit =>
  limits.reduce((found, limit) => (limit.posts > found.posts ? limit : found));

export const lowest = (...limits: readonly Limit[]): Limit =>
  limits.reduce((found, limit) => (limit.posts < found.posts ? limit : found));

export const noPosts: Limit = { posts: 0, by: 'limit-zero' };

/** What is asked of a gesture: whole posts at a place in the plan, from those that are there. */
export interface Asked {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly path: readonly string[];
  readonly current: number;
  readonly posts: number;
  readonly detail: Readonly<Record<string, string | number>>;
}

type Reason = Pick<Limit, 'by' | 'total'> & { readonly posts?: number };

const stoppedBy = (asked: Asked, { by, total, posts }: Reason, stoppedAt: number): PlanProblem => ({
  code: by,
  where: pathOf(asked.path),
  detail: {
    ...asked.detail,
    asked: asked.posts,
    limit: stoppedAt,
    ...(total !== undefined && posts !== undefined && { total: posts }),
    ...(total !== undefined && total !== 'years' && { side: total }),
  },
});

/** A gesture that moves nothing. */
export const stay = (asked: Asked, by: GestureLimit | Limit): Gesture => ({
  patch: {},
  posts: asked.current,
  stopped: stoppedBy(asked, typeof by === 'string' ? { by } : by, asked.current),
});

/** Whether an allocation is one the gesture may come to. */
type Holds = (allocation: Allocation) => boolean;

/**
 * Sets posts as near to those asked as the limits allow. Where cells stay as they are, no formula tells what the two
 * tables still allow; the gesture then stops at the last posts on its way at which a table is there.
 */
export function within(
  asked: Asked,
  { least, most }: Limits,
  patchTo: (posts: number) => Patch<Plan>,
  holds: Holds = () => true,
): Gesture {
  if (!Number.isInteger(asked.posts)) throw new Error(`not whole posts: ${asked.posts}`);
  if (least.posts > most.posts) return stay(asked, least);
  const limit = asked.posts < least.posts ? least : asked.posts > most.posts ? most : undefined;
  const posts = limit?.posts ?? asked.posts;
  const from = Math.max(least.posts, Math.min(most.posts, asked.current));
  const last = lastHolding({ ...asked, current: from }, posts, patchTo, holds);
  if (last === undefined) return stay(asked, 'limit-cells');
  const by: Reason | undefined = last === posts ? limit : { by: 'limit-cells' };
  return { patch: patchTo(last), posts: last, ...(by && { stopped: stoppedBy(asked, by, last) }) };
}

/**
 * The last posts on the way from those that are there that leave a table; undefined where none do. Posts that stay may
 * leave no table where the same posts by rule do, as the years are rounded anew around them.
 */
function lastHolding(
  { ground, plan, current }: Asked,
  posts: number,
  patchTo: (posts: number) => Patch<Plan>,
  holds: Holds,
): number | undefined {
  const leavesTable = (at: number) => {
    const patched = mergePatch(plan, patchTo(at));
    if (!keepsCells(patched)) return true;
    const result = allocate(ground, patched);
    return result.ok ? holds(result.value) : !result.problems.some(({ code }) => code.startsWith('cells-'));
  };
  if (leavesTable(posts)) return posts;
  if (!leavesTable(current)) return wayBack(posts, current).find(leavesTable);
  let [good, bad] = [current, posts];
  while (Math.abs(good - bad) > 1) {
    const middle = Math.trunc((good + bad) / 2);
    if (leavesTable(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The whole numbers between two, from the first to the second. */
const wayBack = (from: number, to: number): number[] =>
  Array.from(
    { length: Math.max(0, Math.abs(from - to) - 1) },
    (_, i) => from + (i + 1) * Math.sign(to - from),
  );

const keepsCells = ({ phasing: { cells } }: Plan): boolean =>
  Object.keys(cells.cut).length + Object.keys(cells.topUp).length > 0;
