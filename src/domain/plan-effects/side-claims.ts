import type { Claim, Method } from '../apportionment/claim';
import type { UnitId } from '../ledger/unit';
import type { Plan, PlanSide } from '../plan/plan';
import { decisionOf } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { PlanProblem } from '../plan/plan-problem';
import type { PlanUnit } from '../plan/plan-units';
import { unitBounds } from '../plan/side-bounds';
import type { SideWeights } from '../plan/side-weights';
import { sideWeights } from '../plan/side-weights';
import type { Result } from '../result';
import { ok } from '../result';

/** How the posts of a side are divided by rule, whatever their number. */
export interface SideClaims {
  readonly claims: readonly Claim<UnitId>[];
  readonly method: Method;
}

/**
 * The claims that `divideSide` divides the posts of a side by: what is set by hand is locked, the rest is held by its
 * bounds. `by-hand` has claims of its hands alone.
 */
export function sideClaims(
  ground: PlanGround,
  plan: Plan,
  side: PlanSide,
  units: readonly PlanUnit[],
): Result<SideClaims, readonly PlanProblem[]> {
  const { rule, method } = side === 'cut' ? plan.cut : plan.topUp;
  const byRule = rule === 'equal' || rule === 'level-up' ? rule : method;
  if (rule === 'by-hand')
    return ok({ claims: units.map((unit) => claimOf(plan, side, unit, undefined)), method });
  const weights = sideWeights(ground, plan, side, units);
  if (!weights.ok) return weights;
  return ok({ claims: units.map((unit) => claimOf(plan, side, unit, weights.value)), method: byRule });
}

function claimOf(
  plan: Plan,
  side: PlanSide,
  unit: PlanUnit,
  weights: SideWeights | undefined,
): Claim<UnitId> {
  const { id, opening } = unit;
  const { posts } = decisionOf(plan[side].units, id);
  const weight = weights?.get(id) ?? 0;
  const existing = opening.known ? { existing: Math.max(0, opening.posts) } : {};
  if (weights === undefined || posts !== undefined) return { id, weight, locked: posts ?? 0, ...existing };
  const { floor, cap } = unitBounds(plan, side, unit);
  return { id, weight, ...existing, floor, ...(cap === Infinity ? {} : { cap }) };
}

/** The fewest and the most posts claims can take together. */
export const rangeOf = ({
  claims,
  method,
}: SideClaims): { readonly least: number; readonly most: number } => ({
  least: claims.reduce((posts, c) => posts + (c.locked ?? c.floor ?? 0), 0),
  most: claims.reduce((posts, c) => posts + mostOf(c, method), 0),
});

/** The most posts a claim can take: no more than its floor where it weighs nothing and weight is what posts go by. */
export const mostOf = ({ locked, weight, floor = 0, cap = Infinity }: Claim, method: Method): number =>
  locked ?? (weight > 0 || method === 'equal' ? cap : floor);
