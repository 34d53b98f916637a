import type { Balance } from './balances';
import { balancesByYear } from './balances';
import type { IndexedLedger } from './ledger-index';
import { sum } from '../numbers/table';
import type { Unit, UnitId } from './unit';
import type { Violation } from './violation';

/**
 * Law 3: no known balance is negative at the end of any year, members that are known fit under the known balance of
 * what they answer to, the first members of a group, all known, are the whole of it, and nothing is left in a unit once
 * it is closed and its members have gone elsewhere. Each is told of the first year it is broken in.
 */
export function verifyBalances(indexed: IndexedLedger): readonly Violation[] {
  const first = new Map<string, Violation>();
  const start = indexed.ledger.period.from - 1;
  for (const [year, at] of balancesByYear(indexed, tellingYears(indexed))) {
    const leastOf = leastIn(indexed, at, year);
    for (const unit of indexed.ledger.units)
      for (const { code, detail } of stockViolations(indexed, unit, year, at, leastOf)) {
        const where = year === start ? `openings/${unit.id}` : `units/${unit.id}`;
        const place = `${code} ${unit.id}`;
        if (!first.has(place)) first.set(place, { code, where, detail: { unit: unit.id, ...detail } });
      }
  }
  return [...first.values()];
}

/** The years at whose end a known balance can differ from that of the year before. */
function tellingYears({ ledger, units }: IndexedLedger): readonly number[] {
  const settled = [...ledger.batches, ...ledger.refinements.flatMap((r) => r.parts)].map((b) => b.period.to);
  const afterClosing = ledger.units.flatMap((u) => (u.closed === undefined ? [] : u.closed + 1));
  const years = [ledger.period.from - 1, ...settled, ...afterClosing, ...units.changes, ledger.period.to];
  return years.filter((year) => year <= ledger.period.to + 1);
}

/** What a unit has at least: its balance where known, else what is known of its members. */
function leastIn(
  { units }: IndexedLedger,
  at: ReadonlyMap<UnitId, Balance>,
  year: number,
): (unit: UnitId) => number {
  const least = new Map<UnitId, number>();
  const leastOf = (unit: UnitId): number => {
    const { balance } = at.get(unit)!;
    const found = balance.known ? balance.posts : least.get(unit);
    if (found !== undefined) return found;
    const posts = sum(units.members(unit, year).map(leastOf));
    least.set(unit, posts);
    return posts;
  };
  return leastOf;
}

interface Found {
  readonly code: Violation['code'];
  readonly detail: Readonly<Record<string, number>>;
}

function stockViolations(
  { ledger, units }: IndexedLedger,
  { id, tier, closed }: Unit,
  year: number,
  at: ReadonlyMap<UnitId, Balance>,
  leastOf: (unit: UnitId) => number,
): readonly Found[] {
  const { balance } = at.get(id)!;
  if (!balance.known || tier === 'outside') return [];
  const { posts } = balance;
  const held = units.members(id, year);
  const members = sum(held.map(leastOf));
  const whole =
    year === ledger.period.from - 1 &&
    tier === 'group' &&
    held.length > 0 &&
    held.every((member) => at.get(member)!.balance.known);
  const found: Found[] = [];
  if (posts < 0) found.push({ code: 'balance-negative', detail: { year, posts } });
  if (posts > 0 && closed === year - 1)
    found.push({ code: 'posts-left-at-closure', detail: { year: closed, posts } });
  if (members > posts) found.push({ code: 'members-exceed-group', detail: { year, posts, members } });
  if (whole && members < posts)
    found.push({ code: 'members-short-of-group', detail: { year, posts, members } });
  return found;
}
