import type { Basis } from '../../domain/basis';
import { flows } from '../../domain/flows/flows';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { UnitId } from '../../domain/ledger/unit';
import { ledgerOf } from '../../domain/plan/apply-plan';
import type { CutLevel, Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { DerivedPlan } from './derive-plan';
import { foldUnits } from './fold-units';
import { withIdle } from './with-idle';

/** More than any column has: nothing folds. */
const unfolded = 400;
/** With more releasing units than this their ribbons cannot be told apart: systems are drawn, or the largest and a rest. */
const mostUnits = 16;

/** Levels the releasing side of a plan can be drawn by: units only where it cuts by them, systems where there are any. */
export const drawnLevels = ({ dataset }: PlanGround, { cut }: Plan): readonly CutLevel[] =>
  cut.level === 'unit' && dataset.upperLevels.includes('system') ? ['system', 'unit'] : [cut.level];

/** The level it is drawn by: what is asked for where that can be, else systems where units are too many. */
export const shownLevel = (
  ground: PlanGround,
  { plan, units }: Pick<DerivedPlan, 'plan' | 'units'>,
  asked: CutLevel | undefined,
): CutLevel => {
  const levels = drawnLevels(ground, plan);
  const found = levels.find((level) => level === asked);
  return found ?? (units.cut.length > mostUnits ? levels[0] : undefined) ?? plan.cut.level;
};

/**
 * The releasing units that are drawn as one where there are too many and no systems to draw: those that give least. None
 * where each is drawn by itself.
 */
export const foldedUnits = (
  ground: PlanGround,
  { plan, units, allocated }: DerivedPlan,
): ReadonlySet<UnitId> => {
  const folds = drawnLevels(ground, plan).length === 1 && units.cut.length > mostUnits;
  if (!folds || !allocated.ok) return none;
  const room = Math.max(mostUnits, units.topUp.length, plan.years.to - plan.years.from + 1);
  const byPosts = [...allocated.value.cut.units].sort((a, b) => b.posts - a.posts);
  return new Set(byPosts.slice(room - 1).map(({ unit }) => unit));
};

const none: ReadonlySet<UnitId> = new Set();

/**
 * The flows of a plan: what its own ledger would serve, with what its posts can claim, and the units and years that
 * have no posts now and could; undefined where it does not allocate. Units that are `folded` are one node.
 */
export const planGraph = (
  ground: PlanGround,
  derived: DerivedPlan,
  basis: Basis,
  level: CutLevel = derived.plan.cut.level,
  folded: ReadonlySet<UnitId> = foldedUnits(ground, derived),
): FlowGraph | undefined => {
  const { plan, allocated } = derived;
  if (!allocated.ok) return undefined;
  const ledger = ledgerOf(ground, plan, allocated.value);
  const batches = ledger.batches.map((batch) => ({ ...batch, basis }));
  const { from, to } = plan.years;
  const query = {
    ...({ yearFrom: from, yearTo: to, lower: 'district', via: 'year' } as const),
    upper: level,
    top: unfolded,
  };
  const drawn = flows({ ...ledger, batches }, query, ground.dataset.systems);
  if (!drawn.ok) return undefined;
  const byUnit = level === plan.cut.level;
  const alone = byUnit ? derived.units.cut.filter(({ id }) => !folded.has(id)) : [];
  return withIdle(byUnit ? foldUnits(drawn.value, folded) : drawn.value, { ground, derived, basis, alone });
};
