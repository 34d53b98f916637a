import { agreeingTotal } from '../flows/agreeing-total';
import type { Amount } from '../ledger/amount';
import { known, unknown } from '../ledger/amount';
import { balancesIn } from '../ledger/balances';
import { indexLedger } from '../ledger/ledger-index';
import { isPlainGroup } from '../ledger/levels';
import type { UnitId } from '../ledger/unit';
import type { UnitsIndex } from '../ledger/units-index';
import { between } from '../numbers/interval';
import type { Allocation } from '../plan/allocation';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';

/**
 * The posts of the whole releasing side before the plan, in the posts the plan counts in: of the nearest group all its
 * units are in and none of the receiving ones. Per thousand with a real total, they are those that agree with the
 * reported shares; unknown where none do.
 */
export function releasingOpening(ground: PlanGround, plan: Plan, allocation: Allocation): Amount {
  const indexed = indexLedger(ground.ledger);
  const { period } = ground.ledger;
  const year = plan.mode === 'redo' ? period.from - 1 : period.to;
  const group = sideGroup(indexed.units, allocation, year);
  if (group === undefined) return unknown;
  const posts = balancesIn(indexed, year).get(group)?.balance ?? unknown;
  const { total } = plan.size;
  if (ground.dataset.displayUnit === 'posts' || total === undefined || !posts.known) return posts;
  return agreeing(ground, plan, total);
}

/** The nearest plain group over all releasing units and over no receiving one, in a year. */
export function sideGroup(
  units: UnitsIndex,
  { cut, topUp }: Pick<Allocation, 'cut' | 'topUp'>,
  year: number,
): UnitId | undefined {
  const [first, ...rest] = cut.units.map(({ unit }) => units.path(unit, year));
  const receivers = new Set(topUp.units.flatMap(({ unit }) => units.path(unit, year)));
  return first?.find(
    (id) =>
      units.has(id) &&
      isPlainGroup(units.get(id)) &&
      !receivers.has(id) &&
      rest.every((path) => path.includes(id)),
  );
}

function agreeing({ shares }: PlanGround, { mode }: Plan, total: number): Amount {
  const found = shares && agreeingTotal(total, shares.ofSystem, shares.ofReleasing);
  if (!found?.ok) return unknown;
  const { point, releasing, releasingAfter } = found.value;
  const range = mode === 'redo' ? releasing : releasingAfter;
  const posts = mode === 'redo' ? point.releasing : point.releasing - point.moved;
  return known(posts, 'derived', between(range.first, range.last));
}
