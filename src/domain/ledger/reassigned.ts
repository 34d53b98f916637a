import type { Amount } from './amount';
import { less, none, sumOf } from './amount';
import type { IndexedLedger } from './ledger-index';
import type { Unit, UnitId } from './unit';
import { parentIn } from './unit';
import type { UnitsIndex } from './units-index';

/** Posts that came with units, less those that left with units, and the batches whose refinement they rest on. */
export interface Reassigned {
  readonly posts: Amount;
  readonly refined: ReadonlySet<string>;
}

export const unmoved: Reassigned = { posts: none, refined: new Set() };

export const together = (a: Reassigned, b: Reassigned): Reassigned => ({
  posts: sumOf([a.posts, b.posts]),
  refined: new Set([...a.refined, ...b.refined]),
});

/** What is needed of the balance of a unit that moves. */
interface Held {
  readonly balance: Amount;
  readonly refined: readonly string[];
}

/**
 * What units that changed parents at the start of a year brought along or took away. A unit takes its whole balance of
 * the year before; only what gains or loses it is in the answer.
 */
export function reassignedIn(
  { units }: IndexedLedger,
  year: number,
  before: ReadonlyMap<UnitId, Held>,
): ReadonlyMap<UnitId, Reassigned> {
  const moved = units.moving.filter((unit) => parentIn(unit, year - 1) !== parentIn(unit, year));
  const reassigned = new Map<UnitId, Reassigned>();
  const enter = (unit: UnitId, moves: Reassigned) =>
    reassigned.set(unit, together(reassigned.get(unit) ?? unmoved, moves));
  for (const { id, posts } of blocksOf(units, moved, year, before)) {
    const [from, to] = [units.chain(id, year - 1), units.chain(id, year)];
    const refined = new Set(before.get(id)!.refined);
    for (const left of from) if (!to.includes(left)) enter(left, { posts: less(none, posts), refined });
    for (const joined of to) if (!from.includes(joined)) enter(joined, { posts, refined });
  }
  return reassigned;
}

/** The years in which units change parents, from the first of the ledger to `last`. */
export const changingYears = ({ ledger, units }: IndexedLedger, last: number): readonly number[] =>
  units.changes.filter((year) => year >= ledger.period.from && year <= last);

/** A moved unit without what moves out of it in the same year: what changes its place together. */
function blocksOf(
  units: UnitsIndex,
  moved: readonly Unit[],
  year: number,
  before: ReadonlyMap<UnitId, Held>,
): readonly { id: UnitId; posts: Amount }[] {
  const moving = new Set(moved.map((u) => u.id));
  const inside = new Map<UnitId, Amount[]>();
  for (const { id } of moved) {
    const around = units.chain(id, year - 1).find((at) => at !== id && moving.has(at));
    if (around !== undefined) inside.set(around, [...(inside.get(around) ?? []), before.get(id)!.balance]);
  }
  return moved.map(({ id }) => ({ id, posts: less(before.get(id)!.balance, sumOf(inside.get(id) ?? [])) }));
}
