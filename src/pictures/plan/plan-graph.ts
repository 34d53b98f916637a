import type { Basis } from '../../domain/basis';
import { flows } from '../../domain/flows/flows';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { ledgerOf } from '../../domain/plan/apply-plan';
import type { CutLevel, Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { DerivedPlan } from './derive-plan';
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

/** Nodes a column has room for. Where there are no systems to draw, units beyond it are drawn as one; districts never. */
const roomOf = (ground: PlanGround, { plan, units }: Pick<DerivedPlan, 'plan' | 'units'>): number => {
  const folds = drawnLevels(ground, plan).length === 1 && units.cut.length > mostUnits;
  return folds ? Math.max(mostUnits, units.topUp.length, plan.years.to - plan.years.from + 1) : unfolded;
};

/** Whether the smallest releasing units of a plan are drawn as one. */
export const foldsUnits = (ground: PlanGround, derived: Pick<DerivedPlan, 'plan' | 'units'>): boolean =>
  derived.units.cut.length > roomOf(ground, derived);

/**
 * The flows of a plan: what its own ledger would serve, with what its posts can claim, and the units and years that
 * have no posts now and could; undefined where it does not allocate.
 */
export const planGraph = (
  ground: PlanGround,
  derived: DerivedPlan,
  basis: Basis,
  level: CutLevel = derived.plan.cut.level,
): FlowGraph | undefined => {
  const { plan, allocated } = derived;
  if (!allocated.ok) return undefined;
  const ledger = ledgerOf(ground, plan, allocated.value);
  const batches = ledger.batches.map((batch) => ({ ...batch, basis }));
  const { from, to } = plan.years;
  const query = {
    ...({ yearFrom: from, yearTo: to, lower: 'district', via: 'year' } as const),
    upper: level,
    top: roomOf(ground, derived),
  };
  const drawn = flows({ ...ledger, batches }, query, ground.dataset.systems);
  return drawn.ok
    ? withIdle(drawn.value, ground, derived, basis, level === plan.cut.level && !foldsUnits(ground, derived))
    : undefined;
};
