import { tenTo, wholeProportions } from '../numbers/decimal';
import type { Result } from '../result';
import { fail, ok } from '../result';
import { told } from '../ledger/violation';
import type { UnitId } from '../ledger/unit';
import { pathOf } from './merge-patch';
import type { Plan, PlanSide } from './plan';
import { decisionOf } from './plan';
import type { PlanGround } from './plan-ground';
import type { PlanIndicator } from './plan-indicators';
import { planIndicator } from './plan-indicators';
import type { PlanProblem } from './plan-problem';
import type { PlanUnit } from './plan-units';

/** What each unit weighs under the rule of its side; undefined where it is set by hand and its weight is not known. */
export type SideWeights = ReadonlyMap<UnitId, number | undefined>;

/**
 * The weights of a side's rule: 1 each (`equal`), those of the plan (`weighted`), opening posts (`equal-rate`), the
 * index, or residents (`level-up`). Fails with what has to be entered first, unit by unit; a unit set by hand needs no
 * opening and no residents, but all values of the index, which are parts of their sum. Not for `by-hand`.
 */
export function sideWeights(
  ground: PlanGround,
  plan: Plan,
  side: PlanSide,
  units: readonly PlanUnit[],
): Result<SideWeights, readonly PlanProblem[]> {
  const { rule } = side === 'cut' ? plan.cut : plan.topUp;
  if (rule === 'index') return indexWeights(ground, plan, units);
  if (rule === 'level-up') return residentWeights(ground, plan, units);
  if (rule === 'equal-rate') return openingWeights(plan, side, units);
  const weighted = rule === 'weighted';
  return ok(weigh(units, ({ id }) => (weighted ? (own(plan.cut.weights, id) ?? 1) : 1)));
}

const own = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const weigh = (units: readonly PlanUnit[], weightOf: (unit: PlanUnit) => number | undefined): SideWeights =>
  new Map(units.map((unit) => [unit.id, weightOf(unit)]));

const isByHand = (plan: Plan, side: PlanSide, unit: UnitId): boolean =>
  decisionOf(plan[side].units, unit).posts !== undefined;

const allOr = (problems: readonly PlanProblem[], weights: SideWeights) =>
  problems.length > 0 ? fail(problems) : ok(weights);

/** Posts each unit that is not set by hand must have; said by those whose posts are not known. */
export const missingOpenings = (
  plan: Plan,
  side: PlanSide,
  units: readonly PlanUnit[],
): readonly PlanProblem[] =>
  units
    .filter(({ id, opening }) => !opening.known && !isByHand(plan, side, id))
    .map(({ id }) => ({
      code: 'opening-missing',
      where: pathOf(['entered', 'openings', id]),
      detail: { side, unit: id },
    }));

const openingWeights = (plan: Plan, side: PlanSide, units: readonly PlanUnit[]) =>
  allOr(
    missingOpenings(plan, side, units),
    weigh(units, ({ opening }) => (opening.known ? Math.max(0, opening.posts) : undefined)),
  );

function residentWeights(
  ground: PlanGround,
  plan: Plan,
  units: readonly PlanUnit[],
): Result<SideWeights, readonly PlanProblem[]> {
  const { population } = plan.topUp;
  const column = planIndicator(ground, plan, population);
  if (column === undefined) return fail([unknownIndicator(population, ['topUp', 'population'])]);
  const needed = units.filter(({ id }) => !isByHand(plan, 'topUp', id));
  const problems = [
    ...missingOpenings(plan, 'topUp', units),
    ...valueProblems(column, needed, 'residents-missing'),
  ];
  return allOr(
    problems,
    weigh(units, ({ id }) => column.values.get(id)?.value),
  );
}

const unknownIndicator = (indicator: string, path: readonly string[]): PlanProblem => ({
  code: 'indicator-unknown',
  where: pathOf(path),
  detail: { indicator },
});

const valueProblems = (
  column: PlanIndicator,
  units: readonly PlanUnit[],
  missing: 'residents-missing' | 'indicator-missing',
): readonly PlanProblem[] =>
  units.flatMap(({ id }): readonly PlanProblem[] => {
    const value = column.values.get(id)?.value;
    const where = pathOf(['entered', 'indicators', column.id, 'values', id]);
    const detail = { indicator: column.id, unit: id };
    if (value === undefined) return [{ code: missing, where, detail }];
    return Number.isFinite(value) && value >= 0
      ? []
      : [{ code: 'indicator-not-usable', where, detail: { ...detail, value: told(value) } }];
  });

/**
 * The index of a district: Σ w/Σw · value/Σ values over the indicators that weigh anything. It is computed in whole
 * numbers from the decimals as printed; one indicator alone gives its own values, so their ties stay ties, and what
 * needs more than 15 significant digits is rounded to as many.
 */
function indexWeights(
  ground: PlanGround,
  plan: Plan,
  units: readonly PlanUnit[],
): Result<SideWeights, readonly PlanProblem[]> {
  const chosen = Object.entries(plan.topUp.index).filter(([, weight]) => weight > 0);
  if (chosen.length === 0) return fail([{ code: 'index-empty', where: 'topUp/index' }]);
  const columns = chosen.map(([id]) => planIndicator(ground, plan, id));
  const problems = chosen.flatMap(([id], k): readonly PlanProblem[] => {
    const column = columns[k];
    if (column === undefined) return [unknownIndicator(id, ['topUp', 'index', id])];
    return columnProblems(column, units);
  });
  if (problems.length > 0) return fail(problems);
  const values = columns.map((column) =>
    wholeProportions(units.map(({ id }) => column!.values.get(id)!.value)),
  );
  const index = mixed(wholeProportions(chosen.map(([, weight]) => weight)), values);
  return ok(new Map(units.map(({ id }, i) => [id, index[i]!])));
}

function columnProblems(column: PlanIndicator, units: readonly PlanUnit[]): readonly PlanProblem[] {
  const problems = valueProblems(column, units, 'indicator-missing');
  const empty = problems.length === 0 && units.every(({ id }) => column.values.get(id)!.value === 0);
  return empty
    ? [
        {
          code: 'indicator-all-zero',
          where: pathOf(['topUp', 'index', column.id]),
          detail: { indicator: column.id },
        },
      ]
    : problems;
}

/** Numbers in the proportion of Σₖ weightₖ · valueₖ / Σ valuesₖ. */
function mixed(weights: readonly bigint[], columns: readonly (readonly bigint[])[]): readonly number[] {
  const sums = columns.map((values) => values.reduce((a, b) => a + b, 0n));
  const others = sums.map((_, k) => sums.reduce((product, s, j) => (j === k ? product : product * s), 1n));
  const rows = (columns[0] ?? []).map((_, i) =>
    columns.reduce((all, values, k) => all + weights[k]! * values[i]! * others[k]!, 0n),
  );
  const divisor = rows.reduce(greatestCommon, 0n);
  return rows.map((row) => printable(divisor === 0n ? row : row / divisor));
}

const greatestCommon = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommon(b, a % b));

const significant = 15;

/** A whole number as a double that prints with at most 15 significant digits, rounded half up. */
function printable(whole: bigint): number {
  const extra = whole.toString().length - significant;
  if (extra <= 0) return Number(whole);
  const unit = tenTo(extra);
  return Number(`${(2n * whole + unit) / (2n * unit)}e${extra}`);
}
