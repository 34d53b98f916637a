import type { Batch, Ledger } from '../ledger/ledger';
import { indexUnits } from '../ledger/units-index';
import type { UnitId } from '../ledger/unit';
import type { CutLevel, PlanMode } from './plan';
import type { PlanGround } from './plan-ground';

/** The move that a data set states only in totals, from one group of units to another. */
export interface PooledMove {
  readonly batch: Batch;
  readonly cut: UnitId;
  readonly topUp: UnitId;
}

/**
 * The move that a plan of mode `redo` plans anew: the only batch of the ledger, where it names nothing but one group
 * that gives and one that gets. Which units did is then free.
 */
export function pooledMove({ ledger }: PlanGround): PooledMove | undefined {
  const [batch, ...others] = ledger.batches;
  if (batch === undefined || others.length > 0 || batch.entries.length !== 2) return undefined;
  const groups = new Set(ledger.units.filter((u) => u.tier === 'group').map((u) => u.id));
  const cut = batch.entries.find((e) => e.posts < 0 && groups.has(e.unit));
  const topUp = batch.entries.find((e) => e.posts > 0 && groups.has(e.unit));
  return cut && topUp && { batch, cut: cut.unit, topUp: topUp.unit };
}

/**
 * The modes a data set can be planned in: `redo` where it states totals only, `next` where its batches name the units
 * themselves, so that there is nothing left to divide in its own years.
 */
export const planModesOf = (ground: PlanGround): readonly [PlanMode] => [
  pooledMove(ground) ? 'redo' : 'next',
];

const levels = new WeakMap<Ledger, readonly CutLevel[]>();

/** The levels at which posts can be cut, the coarser first; none where the data has no units to cut at. */
export function cutLevelsOf(ground: PlanGround): readonly CutLevel[] {
  const found = levels.get(ground.ledger) ?? findLevels(ground);
  levels.set(ground.ledger, found);
  return found;
}

function findLevels(ground: PlanGround): readonly CutLevel[] {
  const group = pooledMove(ground)?.cut;
  const { units } = ground.ledger;
  const index = indexUnits(units);
  const within = (unit: UnitId) => group === undefined || index.within(unit, group, ground.ledger.period.to);
  const systems = units.some((u) => u.tier === 'group' && u.system !== undefined && within(u.id));
  const single = units.some((u) => u.tier === 'city' && within(u.id));
  return [...(systems ? (['system'] as const) : []), ...(single ? (['unit'] as const) : [])];
}
