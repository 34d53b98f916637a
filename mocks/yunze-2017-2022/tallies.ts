import { balances } from '../../src/domain/ledger/balances';
import type { Batch } from '../../src/domain/ledger/ledger';
import { grossOf } from '../../src/domain/ledger/ledger-index';
import type { UnitId } from '../../src/domain/ledger/unit';
import { ledger } from './ledger';
import { bureau, counties, wholeSystem } from './units';

const tierOf = new Map(ledger.units.map(({ id, tier }) => [id, tier]));

/** Where posts are: in the bureau, in the districts with their stations, or beyond the system. */
type Place = 'bureau' | 'districts' | 'outside';

function placeOf(unit: UnitId): Place {
  const tier = tierOf.get(unit);
  if (tier === 'outside') return 'outside';
  return tier === 'city' ? 'bureau' : 'districts';
}

/** Posts a batch takes from one place to another: pair by pair where it pairs units, else all that it gives there. */
function movedIn(batch: Batch, from: Place, to: Place): number {
  const { transfers } = batch;
  if (transfers !== undefined)
    return transfers
      .filter((t) => placeOf(t.from) === from && placeOf(t.to) === to)
      .reduce((sum, { posts }) => sum + posts, 0);
  const { releases, receipts } = grossOf(batch);
  if (
    releases.some(({ unit }) => placeOf(unit) !== 'bureau') ||
    receipts.some(({ unit }) => placeOf(unit) !== 'districts')
  )
    throw new Error(`${batch.id} pools posts in more than one direction`);
  return from === 'bureau' && to === 'districts' ? receipts.reduce((sum, { posts }) => sum + posts, 0) : 0;
}

const moved = (from: Place, to: Place): number =>
  ledger.batches.reduce((sum, batch) => sum + movedIn(batch, from, to), 0);

function postsAt(unit: UnitId, year: number): number {
  const found = balances(ledger, year).get(unit)?.balance;
  if (found?.known !== true) throw new Error(`the posts of ${unit} at the end of ${year} are not known`);
  return found.posts;
}

const { from, to } = ledger.period;
const overPeriod = (unit: UnitId) => ({ before: postsAt(unit, from - 1), after: postsAt(unit, to) });

/** Whole posts counted from the ledger, for the figures. */
export const tallies = {
  down: moved('bureau', 'districts'),
  up: moved('districts', 'bureau'),
  joinedBureau: moved('outside', 'bureau'),
  joinedDistricts: moved('outside', 'districts'),
  left: moved('bureau', 'outside'),
  within: moved('bureau', 'bureau'),
  bureau: overPeriod(bureau),
  districts: overPeriod(counties),
  system: overPeriod(wholeSystem),
  batches: ledger.batches.length,
  pooled: ledger.batches.filter(({ transfers }) => transfers === undefined).length,
};
