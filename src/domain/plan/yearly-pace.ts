import { movementsOf } from '../ledger/ledger-index';
import type { Plan } from './plan';
import type { PlanGround } from './plan-ground';
import { sideTotal } from './plan-sides';
import { standingOf } from './plan-standing';

/**
 * Whole posts a year that went from the bureau to the districts in the years of the data, rounded half up, and no more
 * than the plan's years can take of what the bureau has. Posts that went up, out or round inside the bureau do not
 * count.
 */
export function yearlyPace(ground: PlanGround, plan: Plan): number {
  const { ledger } = ground;
  const { units } = standingOf(ground, plan).indexed;
  const years = ledger.period.to - ledger.period.from + 1;
  const sunk = ledger.batches.reduce((posts, batch) => {
    const family = (of: 'upper' | 'lower') =>
      movementsOf(batch)
        .filter((e) => units.family(e.unit, batch.period.to) === of)
        .reduce((sum, e) => sum + e.posts, 0);
    return posts + Math.max(0, Math.min(-family('upper'), family('lower')));
  }, 0);
  const group = sideTotal(standingOf(ground, plan), plan, 'cut');
  const most = group.known ? Math.floor(group.posts / (plan.years.to - plan.years.from + 1)) : Infinity;
  return Math.max(0, Math.min(most, Math.floor((2 * sunk + years) / (2 * years))));
}
