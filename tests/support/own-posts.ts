import type { Ledger } from '../../src/domain/ledger/ledger';
import type { UnitId } from '../../src/domain/ledger/unit';
import { indexUnits } from '../../src/domain/ledger/units-index';

/**
 * The posts of a unit with all under it, counted the slow way: what each has of its own at first, and every entry at
 * the finest place it is known. Only for ledgers whose openings are all stated, units beyond the system aside.
 */
export function countPosts(ledger: Ledger, year: number): (unit: UnitId) => number {
  const units = indexUnits(ledger.units);
  const start = ledger.period.from - 1;
  const stated = new Map(ledger.openings.map((o) => [o.unit, o.posts]));
  const own = new Map(
    ledger.units.map(({ id }) => {
      const members = units.members(id, start).map((member) => stated.get(member) ?? 0);
      return [id, (stated.get(id) ?? 0) - members.reduce((a, b) => a + b, 0)];
    }),
  );
  const refined = new Map(ledger.refinements.map((r) => [r.of, r.parts]));
  for (const batch of ledger.batches)
    for (const { period, entries } of refined.get(batch.id) ?? [batch])
      if (period.to <= year) for (const { unit, posts } of entries) own.set(unit, own.get(unit)! + posts);
  const under = (unit: UnitId): number =>
    own.get(unit)! + units.members(unit, year).reduce((sum, member) => sum + under(member), 0);
  return under;
}
