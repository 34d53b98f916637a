import type { Amount } from './amount';
import { known, less, sumOf, unknown } from './amount';
import { weakest } from '../basis';
import type { IndexedLedger } from './ledger-index';
import type { UnitId } from './unit';

/**
 * The posts of every unit before the first batch. An opening counts a unit with all that answers to it. One that is
 * not stated is known only where it follows: a group from members that are all known, a residual member from its group
 * and the members beside it. Everything else is unknown.
 */
export function openingsOf({ ledger, units }: IndexedLedger): ReadonlyMap<UnitId, Amount> {
  const start = ledger.period.from - 1;
  const openings = new Map<UnitId, Amount>(
    ledger.openings.map(({ unit, posts, basis, interval }) => [unit, known(posts, basis, interval)]),
  );
  const stated = new Set(openings.keys());

  const opening = (id: UnitId): Amount => {
    const found = openings.get(id);
    if (found !== undefined) return found;
    openings.set(id, unknown);
    const followed = units.get(id).residual === true ? restOfGroup(id) : sumOfMembers(id);
    openings.set(id, followed);
    return followed;
  };
  const sumOfMembers = (id: UnitId): Amount => {
    const members = units.members(id, start);
    return units.get(id).tier === 'group' && members.length > 0
      ? derived(sumOf(members.map(opening)))
      : unknown;
  };
  const restOfGroup = (id: UnitId): Amount => {
    const group = units.chain(id, start)[1];
    if (group === undefined || !stated.has(group)) return sumOfMembers(id);
    const named = units.members(group, start).filter((member) => member !== id);
    const rest = derived(less(opening(group), sumOf(named.map(opening))));
    return rest.known && rest.posts >= 0 ? rest : unknown;
  };

  for (const { id } of units.units) opening(id);
  return openings;
}

const derived = (amount: Amount): Amount =>
  amount.known ? { ...amount, basis: weakest(amount.basis, 'derived') } : amount;
