import type { PlanIndicator } from './plan-indicators';
import { planIndicators } from './plan-indicators';
import { allocate } from './allocate';
import { patchBetween } from './merge-patch';
import type { Patch } from './patch';
import type { ById, Plan, PlanSide, TopUpDecision, UnitDecision } from './plan';
import type { Baseline } from './plan-baseline';
import { planBaseline } from './plan-baseline';
import type { PlanGround } from './plan-ground';
import type { PlanTemplate } from './plan-template';
import { cutLevelsOf, planModesOf } from './plan-modes';
import { yearlyPace } from './yearly-pace';
import { planUnits } from './plan-units';

/** Years of a plan of mode `next`. */
const yearsAhead = 3;

/** A new plan on a data set, with what a template decides. */
export function startPlan(ground: PlanGround, template: PlanTemplate, name: string): Plan {
  const plan = baselinePlan(ground, barePlan(ground, name));
  return template === 'baseline' ? plan : { ...plan, topUp: templateTopUp(ground, plan, template) };
}

function barePlan(ground: PlanGround, name: string): Plan {
  const { period } = ground.ledger;
  const [mode] = planModesOf(ground);
  return {
    name,
    note: '',
    mode,
    dataset: ground.dataset.id,
    years: mode === 'redo' ? period : { from: period.to + 1, to: period.to + yearsAhead },
    size: { moved: 0 },
    cut: {
      level: cutLevelsOf(ground).at(-1) ?? 'system',
      rule: 'equal',
      method: 'sainte-lague',
      weights: {},
      units: {},
    },
    topUp: { rule: 'equal', method: 'sainte-lague', index: {}, population: '', units: {} },
    phasing: { weights: {}, locked: {}, cells: { cut: {}, topUp: {} } },
    entered: { openings: {}, staff: {}, indicators: {} },
    thresholds: {},
    transfers: {},
  };
}

/** The parts of a plan that can be set back by themselves. */
export const planBlocks = ['size', 'cut', 'topUp', 'phasing', 'entered'] as const;
export type PlanBlock = (typeof planBlocks)[number];

/** The edit that sets a part of a plan back to the baseline; the total entered is no decision, and stays. */
export function baselinePatch(ground: PlanGround, plan: Plan, block: PlanBlock): Patch<Plan> {
  const baseline = block === 'entered' ? barePlan(ground, plan.name) : ownBaseline(ground, plan);
  return { [block]: patchBetween(plan[block], baseline[block]) };
}

type BaselineInput = Pick<Plan, 'years' | 'size' | 'entered'>;
const kept = new WeakMap<PlanGround, BaselineInput & { readonly baseline: Plan }>();

/** The baseline in the years, the size and the entries of a plan; worked out anew only where one of these is another. */
function ownBaseline(ground: PlanGround, { years, size, entered }: BaselineInput): Plan {
  const last = kept.get(ground);
  if (last && last.years === years && last.size === size && last.entered === entered) return last.baseline;
  const baseline = baselinePlan(ground, { ...barePlan(ground, ''), years, size, entered });
  kept.set(ground, { years, size, entered, baseline });
  return baseline;
}

/**
 * A plan that does what the data says was done. Where equal parts, residents or equal years come to the same, these are
 * its rules; where they do not, what the data says is set by hand. For years after the data it goes on at the pace of
 * the data's years: each unit in proportion to its posts where they are known, each district to its residents.
 */
function baselinePlan(ground: PlanGround, bare: Plan): Plan {
  const topUp = { ...bare.topUp, ...byIndex(ground, bare, ['residents']) };
  const baseline = planBaseline(ground, bare);
  if (baseline === undefined) return goingOn(ground, { ...bare, topUp });
  const sized = { ...bare, topUp, size: { ...bare.size, moved: baseline.moved } };
  const phased = { ...sized, phasing: { ...bare.phasing, weights: yearWeights(baseline) } };
  const cut = asBaseline(ground, phased, baseline, 'cut');
  return withCells(ground, asBaseline(ground, cut, baseline, 'topUp'), baseline);
}

function goingOn(ground: PlanGround, plan: Plan): Plan {
  const rate = planUnits(ground, plan).cut.every((u) => u.opening.known);
  const moved = yearlyPace(ground, plan) * (plan.years.to - plan.years.from + 1);
  return {
    ...plan,
    size: { ...plan.size, moved },
    cut: { ...plan.cut, rule: rate ? 'equal-rate' : 'equal' },
  };
}

/** Nothing where all years have the same posts. */
function yearWeights(baseline: Baseline): ById<number> {
  const side = [...baseline.cut.values()];
  const posts = baseline.years.map((_, j) => side.reduce((all, years) => all + years[j]!, 0));
  if (posts.every((count) => count === posts[0])) return {};
  return Object.fromEntries(baseline.years.map((year, j) => [String(year), posts[j]!]));
}

/** The plan with its own rule where that gives what the data says; else with each unit set to it. */
function asBaseline(ground: PlanGround, plan: Plan, baseline: Baseline, side: PlanSide): Plan {
  const told = new Map([...baseline[side]].map(([id, years]) => [id, years.reduce((a, b) => a + b, 0)]));
  const units = planUnits(ground, plan)[side];
  if (told.size < units.length) return plan;
  const ruled = allocate(ground, plan);
  if (ruled.ok && ruled.value[side].units.every(({ unit, posts }) => told.get(unit) === posts)) return plan;
  const set = Object.fromEntries(
    units.map(({ id }): [string, UnitDecision] => [id, { posts: told.get(id)! }]),
  );
  return { ...plan, [side]: { ...plan[side], rule: 'by-hand', units: set } };
}

/** Cells that the margins do not give by themselves stay as the data says. */
function withCells(ground: PlanGround, plan: Plan, baseline: Baseline): Plan {
  if (baseline.cut.size + baseline.topUp.size === 0) return plan;
  const allocated = allocate(ground, plan);
  if (!allocated.ok) return plan;
  const cellsOf = (side: PlanSide): ById<ById<number>> => {
    const { units, cells } = allocated.value[side];
    const differ = units.some(({ unit }, i) =>
      (baseline[side].get(unit) ?? []).some((posts, j) => posts !== cells[i]![j]),
    );
    if (!differ) return {};
    return Object.fromEntries(
      [...baseline[side]].map(([id, posts]) => [
        id,
        Object.fromEntries(baseline.years.map((year, j) => [String(year), posts[j]!])),
      ]),
    );
  };
  return { ...plan, phasing: { ...plan.phasing, cells: { cut: cellsOf('cut'), topUp: cellsOf('topUp') } } };
}

function templateTopUp(
  ground: PlanGround,
  plan: Plan,
  template: Exclude<PlanTemplate, 'baseline'>,
): TopUpDecision {
  const { topUp } = plan;
  if (template === 'level-up-the-weakest') return { ...topUp, rule: 'level-up', units: {} };
  const measures =
    template === 'population-first'
      ? (['residents'] as const)
      : (['residents', 'square-kilometres'] as const);
  return { ...topUp, ...byIndex(ground, plan, measures), units: {} };
}

/** The index of one indicator of each measure, alike; equal parts where the data has no residents at all. */
function byIndex(
  ground: PlanGround,
  plan: Plan,
  measures: readonly PlanIndicator['unit'][],
): Pick<TopUpDecision, 'rule' | 'index' | 'population'> {
  const found = measures.flatMap((measure) => columnFor(ground, plan, measure) ?? []);
  const population = columnFor(ground, plan, 'residents')?.id ?? '';
  if (found.length === 0) return { rule: 'equal', index: {}, population };
  return { rule: 'index', index: Object.fromEntries(found.map(({ id }) => [id, 1])), population };
}

/** The first indicator of a measure that has a value of every district, else the first. */
function columnFor(
  ground: PlanGround,
  plan: Plan,
  measure: PlanIndicator['unit'],
): PlanIndicator | undefined {
  const columns = planIndicators(ground, plan).filter(({ unit }) => unit === measure);
  const districts = planUnits(ground, plan).topUp;
  return columns.find(({ values }) => districts.every(({ id }) => values.has(id))) ?? columns[0];
}
