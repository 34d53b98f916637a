import { apportion } from '../apportionment/apportion';
import { boundedShares } from '../apportionment/bounded-shares';
import type { ApportionProblem, Claim, Method } from '../apportionment/claim';
import type { Tie } from '../apportionment/contender';
import type { UnitId } from '../ledger/unit';
import { wholeProportions } from '../numbers/decimal';
import { sum } from '../numbers/table';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { UnitAllocation } from './allocation';
import { pathOf } from './merge-patch';
import type { Plan, PlanSide } from './plan';
import { decisionOf } from './plan';
import type { PlanGround } from './plan-ground';
import type { PlanProblem } from './plan-problem';
import type { PlanUnit } from './plan-units';
import type { UnitBounds } from './side-bounds';
import { boundsProblems, lockedCells, unitBounds } from './side-bounds';
import type { SideWeights } from './side-weights';
import { sideWeights } from './side-weights';

export interface DividedSide {
  readonly units: readonly UnitAllocation[];
  readonly ties: readonly Tie[];
}

type Divided = Result<DividedSide, readonly PlanProblem[]>;

/** Divides the posts to move among the units of a side: what is set by hand stays, the rule shares out the rest. */
export function divideSide(
  ground: PlanGround,
  plan: Plan,
  side: PlanSide,
  units: readonly PlanUnit[],
): Divided {
  const problems = [...cellProblems(plan, side, units), ...handProblems(plan, side, units)];
  if (problems.length > 0) return fail(problems);
  if (plan[side].rule === 'by-hand') return ok({ units: units.map((u) => byHand(plan, side, u)), ties: [] });
  const weights = sideWeights(ground, plan, side, units);
  return weights.ok ? byRule(plan, side, units, weights.value) : weights;
}

const handOf = (plan: Plan, side: PlanSide, unit: UnitId): number | undefined => {
  const { posts } = decisionOf(plan[side].units, unit);
  return plan[side].rule === 'by-hand' ? (posts ?? 0) : posts;
};

/** A unit set to fewer posts than cells of it that stay as they are. */
const cellProblems = (plan: Plan, side: PlanSide, units: readonly PlanUnit[]): readonly PlanProblem[] =>
  units.flatMap((unit): readonly PlanProblem[] => {
    const posts = handOf(plan, side, unit.id);
    if (posts === undefined) return boundsProblems(plan, side, unit);
    const cells = lockedCells(plan, side, unit.id);
    if (cells.posts <= posts && (!cells.complete || cells.posts === posts)) return [];
    const where = pathOf(['phasing', 'cells', side, unit.id]);
    return [{ code: 'cells-exceed-unit', where, detail: { side, unit: unit.id, cells: cells.posts, posts } }];
  });

/** What is set by hand is more than all there is to move, or is all and not as much. */
function handProblems(plan: Plan, side: PlanSide, units: readonly PlanUnit[]): readonly PlanProblem[] {
  const { moved } = plan.size;
  const hands = units.flatMap(({ id }) => handOf(plan, side, id) ?? []);
  const posts = sum(hands);
  const detail = { side, posts, moved, difference: posts - moved };
  const where = pathOf([side, 'units']);
  if (hands.length === units.length && posts !== moved) return [{ code: 'posts-differ', where, detail }];
  return posts > moved ? [{ code: 'hands-exceed-moved', where, detail }] : [];
}

const unitOf = ({ id, name, opening, baseline }: PlanUnit) => ({
  unit: id,
  name,
  opening,
  ...(baseline === undefined ? {} : { baseline }),
});

function byHand(plan: Plan, side: PlanSide, unit: PlanUnit): UnitAllocation {
  const { locked } = decisionOf(plan[side].units, unit.id);
  return { ...unitOf(unit), posts: handOf(plan, side, unit.id)!, by: locked === true ? 'lock' : 'hand' };
}

interface Party {
  readonly unit: PlanUnit;
  readonly hand: number | undefined;
  readonly locked: boolean;
  readonly weight: number | undefined;
  readonly bounds: UnitBounds;
}

function byRule(plan: Plan, side: PlanSide, units: readonly PlanUnit[], weights: SideWeights): Divided {
  const parties = units.map((unit): Party => ({
    unit,
    hand: handOf(plan, side, unit.id),
    locked: decisionOf(plan[side].units, unit.id).locked === true,
    weight: weights.get(unit.id),
    bounds: unitBounds(plan, side, unit),
  }));
  const { moved } = plan.size;
  const method = methodOf(plan, side);
  const divided = apportion(
    moved,
    parties.map((p) => claimOf(p)),
    method,
  );
  if (!divided.ok) return fail(divided.problems.map((p) => problemOf(p, side, parties, moved)));
  const { posts, ties } = divided.value;
  const [quotas, ruled] = [quotasOf(parties, moved, method), ruledOf(parties, moved, method)];
  const byOf = deciderOf(parties, posts, moved, method);
  return ok({
    units: parties.map((party, i): UnitAllocation => ({
      ...unitOf(party.unit),
      ...(quotas && { quota: quotas[i]! }),
      ...(ruled && { ruled: ruled.get(party.unit.id)! }),
      posts: posts.get(party.unit.id)!,
      by: byOf(party),
    })),
    ties,
  });
}

/** `equal` and `level-up` are methods of their own; the other rules round as the plan says. */
function methodOf({ cut, topUp }: Plan, side: PlanSide): Method {
  const { rule, method } = side === 'cut' ? cut : topUp;
  if (rule === 'equal') return 'equal';
  return rule === 'level-up' ? 'level-up' : method;
}

interface Held {
  readonly floor?: boolean;
  readonly cap?: boolean;
}

/** A claim within the bounds; those that `held` excepts do not hold it. */
function claimOf({ unit, hand, weight, bounds }: Party, held: Held = {}): Claim<UnitId> {
  const { opening } = unit;
  const existing = opening.known ? { existing: Math.max(0, opening.posts) } : {};
  if (hand !== undefined) return { id: unit.id, weight: weight ?? 0, locked: hand, ...existing };
  return {
    id: unit.id,
    weight: weight ?? 0,
    ...existing,
    ...(held.floor === false ? {} : { floor: bounds.floor }),
    ...(held.cap === false || bounds.cap === Infinity ? {} : { cap: bounds.cap }),
  };
}

/** The claims as if nothing held them and no hand had set them; none where a weight or a level is not known. */
function bareClaims(parties: readonly Party[], method: Method): readonly Claim<UnitId>[] | undefined {
  const claims = parties.map((party) => ({
    ...claimOf({ ...party, hand: undefined }, { floor: false, cap: false }),
  }));
  const told = parties.every(({ weight }) => weight !== undefined);
  const level = method !== 'level-up' || claims.every((c) => c.existing !== undefined);
  return told && level ? claims : undefined;
}

function ruledOf(
  parties: readonly Party[],
  moved: number,
  method: Method,
): ReadonlyMap<UnitId, number> | undefined {
  const claims = bareClaims(parties, method);
  const divided = claims && apportion(moved, claims, method);
  return divided?.ok ? divided.value.posts : undefined;
}

/** Real shares before rounding. */
function quotasOf(parties: readonly Party[], moved: number, method: Method): readonly number[] | undefined {
  const claims = bareClaims(parties, method);
  if (claims === undefined) return undefined;
  if (method === 'level-up') return levelQuotas(claims, moved);
  const weights = claims.map((c) => (method === 'equal' ? 1 : c.weight));
  const all = sum(weights);
  return all > 0 ? weights.map((weight) => (moved * weight) / all) : undefined;
}

function levelQuotas(claims: readonly Claim[], moved: number): readonly number[] | undefined {
  const proportions = wholeProportions(claims.map((c) => c.weight));
  const taking = claims.map((_, i) => i).filter((i) => proportions[i]! > 0n);
  if (taking.length === 0) return undefined;
  const { numerators, denominator } = boundedShares(
    BigInt(moved),
    taking.map((i) => ({
      weight: proportions[i]!,
      offset: BigInt(claims[i]!.existing ?? 0),
      floor: 0n,
      cap: undefined,
    })),
  );
  const quotas = claims.map(() => 0);
  taking.forEach((i, k) => (quotas[i] = Number((numerators[k]! * 1_000_000n) / denominator) / 1e6));
  return quotas;
}

/** Whether a unit at its bound would have gone beyond it, had none of the bounds of that kind held. */
function deciderOf(
  parties: readonly Party[],
  posts: ReadonlyMap<UnitId, number>,
  moved: number,
  method: Method,
): (party: Party) => UnitAllocation['by'] {
  const free = parties.filter((p) => p.hand === undefined);
  const without = (kind: 'floor' | 'cap', isHeld: (p: Party) => boolean) => {
    if (!free.some(isHeld)) return undefined;
    const loose = apportion(
      moved,
      parties.map((p) => claimOf(p, { [kind]: false })),
      method,
    );
    return loose.ok ? loose.value.posts : undefined;
  };
  const atFloor = ({ unit, bounds }: Party) => bounds.floor > 0 && posts.get(unit.id) === bounds.floor;
  const atCap = ({ unit, bounds }: Party) => posts.get(unit.id) === bounds.cap;
  const [lower, higher] = [without('floor', atFloor), without('cap', atCap)];
  return (party) => {
    const { unit, hand, locked, bounds } = party;
    if (hand !== undefined) return locked ? 'lock' : 'hand';
    if (atFloor(party) && (lower?.get(unit.id) ?? 0) < bounds.floor) return bounds.floorBy;
    if (atCap(party) && (higher?.get(unit.id) ?? Infinity) > bounds.cap) return bounds.capBy;
    return 'rule';
  };
}

function problemOf(
  { code, detail = {} }: ApportionProblem,
  side: PlanSide,
  parties: readonly Party[],
  moved: number,
): PlanProblem {
  const where = pathOf([side, 'units']);
  if (code === 'floors-exceed-seats')
    return { code: 'floors-exceed-moved', where, detail: { side, floors: detail['floors']!, moved } };
  if (code === 'no-weight') return { code, where: pathOf([side, 'rule']), detail: { side, moved } };
  if (code !== 'caps-below-seats') throw new Error(`claims that were checked are refused: ${code}`);
  const openings = parties.filter((p) => p.hand === undefined && p.bounds.capBy === 'opening').length;
  return { code: 'caps-below-moved', where, detail: { side, caps: detail['caps']!, moved, openings } };
}
