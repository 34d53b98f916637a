import type { Amount } from './amount';
import { known, sumOf, unknown } from './amount';
import { weakest } from '../basis';
import type { Change } from './change-sheet';
import { changesByYear } from './changes';
import type { Ledger } from './ledger';
import type { IndexedLedger } from './ledger-index';
import { indexLedger } from './ledger-index';
import { openingsOf } from './openings';
import type { Reassigned } from './reassigned';
import { changingYears, reassignedIn, together, unmoved } from './reassigned';
import type { UnitId } from './unit';

/** The posts of one unit with all that answers to it; an unknown part leaves what stands on it unknown. */
export interface Balance {
  readonly unit: UnitId;
  /** Before the first batch. */
  readonly opening: Amount;
  /** By the batches, up to the year asked. */
  readonly change: Amount;
  /** By units that came or left with their posts when they changed parents. */
  readonly reassigned: Amount;
  /** At the end of the year. */
  readonly balance: Amount;
  /** The batches whose refinement the balance rests on. */
  readonly refined: readonly string[];
}

/**
 * The balance of every unit at the end of a year; a year before the ledger's first gives the openings. A batch is
 * counted by its own entries or by its refinement, never by both. Expects a ledger without structural violations.
 */
export const balances = (ledger: Ledger, year: number): ReadonlyMap<UnitId, Balance> =>
  balancesIn(indexLedger(ledger), year);

/** `balances` of a ledger that is indexed already. */
export const balancesIn = (indexed: IndexedLedger, year: number): ReadonlyMap<UnitId, Balance> =>
  balancesByYear(indexed, [year]).get(year)!;

/** `balances` of several years at once: each batch is read once, whatever their number. */
export function balancesByYear(
  indexed: IndexedLedger,
  asked: readonly number[],
): ReadonlyMap<number, ReadonlyMap<UnitId, Balance>> {
  const openings = openingsOf(indexed);
  const changing = changingYears(indexed, Math.max(...asked));
  const years = [...new Set([...asked, ...changing.map((year) => year - 1)])].sort((a, b) => a - b);
  const changes = changesByYear(indexed, years);
  const reassigned = new Map<UnitId, Reassigned>();
  const all = new Map<number, ReadonlyMap<UnitId, Balance>>();
  let seen = 0;
  for (const year of years) {
    for (; seen < changing.length && changing[seen]! <= year; seen++)
      for (const [unit, moves] of reassignedIn(indexed, changing[seen]!, all.get(changing[seen]! - 1)!))
        reassigned.set(unit, together(reassigned.get(unit) ?? unmoved, moves));
    all.set(year, assemble(openings, changes.get(year)!, reassigned));
  }
  return all;
}

function assemble(
  openings: ReadonlyMap<UnitId, Amount>,
  changes: ReadonlyMap<UnitId, Change>,
  reassigned: ReadonlyMap<UnitId, Reassigned>,
): ReadonlyMap<UnitId, Balance> {
  return new Map(
    [...changes].map(([id, line]) => {
      const [opening, change] = [openings.get(id)!, amountOf(line)];
      const moved = reassigned.get(id) ?? unmoved;
      const balance = closing(opening, change, moved.posts);
      const refined = [...new Set([...line.refined, ...moved.refined])];
      return [id, { unit: id, opening, change, reassigned: moved.posts, balance, refined }];
    }),
  );
}

const amountOf = ({ known: told, posts, basis }: Change): Amount => (told ? known(posts, basis) : unknown);

/** A balance is arithmetic as soon as something was added or taken. */
function closing(opening: Amount, change: Amount, reassigned: Amount): Amount {
  const sum = sumOf([opening, change, reassigned]);
  const still = [change, reassigned].every((part) => part.known && part.posts === 0);
  return sum.known && !still ? { ...sum, basis: weakest(sum.basis, 'derived') } : sum;
}
