import { apportion } from '../apportionment/apportion';
import type { ApportionProblem, Claim, Method } from '../apportionment/claim';
import { methods } from '../apportionment/claim';
import type { Tie } from '../apportionment/contender';
import type { UnitId } from '../ledger/unit';
import type { Localised } from '../localised';
import type { Allocation } from '../plan/allocation';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { PlanProblem } from '../plan/plan-problem';
import type { PlanUnit } from '../plan/plan-units';
import { planUnits } from '../plan/plan-units';
import type { MethodReason } from './reason';
import { reasonsOf } from './method-reason';
import { planPopulation } from './plan-population';
import { sideClaims } from './side-claims';

/** A district under one method, beside what the plan gives it. */
export interface MethodCell {
  readonly unit: UnitId;
  readonly posts: number;
  /** Posts more, or with a minus fewer, than in the plan. */
  readonly change: number;
  /** Why it gets what it gets; only where that is not what the plan gives. */
  readonly reason?: MethodReason;
}

/** The districts under one of the methods; the problems where it cannot be used (e.g. openings it would need). */
export type MethodColumn = {
  readonly method: Method;
  /** True for the method of the plan itself. */
  readonly own: boolean;
} & (
  | {
      readonly ok: true;
      readonly cells: readonly MethodCell[];
      /** Posts placed otherwise than in the plan. */
      readonly differently: number;
      readonly ties: readonly Tie[];
    }
  | { readonly ok: false; readonly problems: readonly (ApportionProblem | PlanProblem)[] }
);

/** A receiving unit, in the order of the ledger. */
export interface MethodRow {
  readonly unit: UnitId;
  readonly name: Localised;
}

export interface MethodView {
  readonly rows: readonly MethodRow[];
  readonly columns: readonly MethodColumn[];
}

/**
 * The top-up of a plan under every method side by side: the same posts, the same floors, caps and hands. The five
 * methods of rounding share out by the weights of the plan's index; `equal` by none, `level-up` by residents.
 */
export function methodView(ground: PlanGround, plan: Plan, allocation: Allocation): MethodView {
  const units = planUnits(ground, plan).topUp;
  const now = new Map(allocation.topUp.units.map(({ unit, posts }) => [unit, posts]));
  return {
    rows: units.map(({ id, name }) => ({ unit: id, name })),
    columns: methods.map((method) => {
      const base = { method, own: method === ownMethod(plan) };
      const claims = claimsFor(ground, plan, units, method);
      if (!claims.ok) return { ...base, ...claims };
      const divided = apportion(allocation.moved, claims.value, method);
      if (!divided.ok) return { ...base, ok: false, problems: divided.problems };
      const { posts, ties } = divided.value;
      const reasons = reasonsOf(method, claims.value, posts, ties);
      const cells = units.map(({ id }): MethodCell => {
        const change = posts.get(id)! - now.get(id)!;
        return {
          unit: id,
          posts: posts.get(id)!,
          change,
          ...(change !== 0 && { reason: reasons(id) }),
        };
      });
      const differently = cells.reduce((sum, { change }) => sum + Math.max(0, change), 0);
      return { ...base, ok: true, cells, differently, ties };
    }),
  };
}

/** The method a plan tops up by; undefined where every unit is set by hand. */
const ownMethod = ({ topUp: { rule, method } }: Plan): Method | undefined =>
  rule === 'by-hand' ? undefined : rule === 'index' ? method : rule;

type Claims =
  | { readonly ok: true; readonly value: readonly Claim<UnitId>[] }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** What a method divides by. Where all is by hand, floors and caps stay and the hands are let go, to show what rules would do. */
function claimsFor(ground: PlanGround, plan: Plan, units: readonly PlanUnit[], method: Method): Claims {
  const rule = method === 'equal' || method === 'level-up' ? method : 'index';
  const { topUp } = plan;
  const byHand = topUp.rule === 'by-hand';
  const free = Object.fromEntries(
    Object.entries(topUp.units).map(([id, { posts: _hand, ...decision }]) => [id, decision]),
  );
  const index = Object.keys(topUp.index).length > 0 ? topUp.index : { [topUp.population]: 1 };
  const ruled: Plan = {
    ...plan,
    topUp: { ...topUp, rule, index, units: byHand ? free : topUp.units },
  };
  const side = sideClaims(ground, ruled, 'topUp', units);
  return side.ok ? { ok: true, value: side.value.claims } : side;
}

/** What the plan's formula gives a district, what is left of it within floors, caps and hands, and what that does. */
export interface FormulaRow extends MethodRow {
  /** The real share before rounding; absent where nothing is divided by a formula. */
  readonly quota?: number;
  /** Whole posts by formula and rounding alone. */
  readonly ruled?: number;
  readonly posts: number;
  readonly by: Allocation['topUp']['units'][number]['by'];
  /** Posts that floors, caps and hands add, or take: `posts` − `ruled`. */
  readonly shifted?: number;
  /** Posts per 10,000 residents it receives; absent where residents are not known. */
  readonly received?: number;
}

/** The table formula result → after floors and caps → effect, by district; its posts sum to what is moved. */
export function formulaTable(ground: PlanGround, plan: Plan, { topUp }: Allocation): readonly FormulaRow[] {
  const { residentsOf } = planPopulation(ground, plan);
  return topUp.units.map(({ unit, name, quota, ruled, posts, by }) => {
    const residents = residentsOf(unit);
    return {
      unit,
      name,
      posts,
      by,
      ...(quota !== undefined && { quota }),
      ...(ruled !== undefined && { ruled, shifted: posts - ruled }),
      ...(residents !== undefined && { received: (posts * 10_000) / residents }),
    };
  });
}
