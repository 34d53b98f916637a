import type { Batch, Refinement } from './ledger';
import type { Gross, IndexedLedger, Share } from './ledger-index';
import { grossOf } from './ledger-index';
import type { UnitId } from './unit';
import type { UnitsIndex } from './units-index';
import type { Violation } from './violation';

/**
 * Law 2: what the parts of a refinement release sums to what the batch releases, unit by unit, and so does what they
 * receive; a part's unit counts for the nearest unit above it that the batch names. Equal nets are not enough: a part
 * that moved posts inside a group would show more posts moved than the batch it splits.
 */
export const verifyRefinements = ({ ledger, units, refinements }: IndexedLedger): readonly Violation[] =>
  ledger.batches.flatMap((batch) => {
    const refinement = refinements.get(batch.id);
    return refinement === undefined ? [] : compare(units, batch, refinement);
  });

type Direction = keyof Gross;

interface Sums {
  readonly releases: Map<UnitId, number>;
  readonly receipts: Map<UnitId, number>;
}

function compare(units: UnitsIndex, batch: Batch, { of, parts }: Refinement): readonly Violation[] {
  const where = `refinements/${of}`;
  const stated = sumsOf([batch], ({ unit }) => unit);
  const named = new Set([...stated.releases.keys(), ...stated.receipts.keys()]);
  const strays: Violation[] = [];
  const split = sumsOf(parts, (share, part) => {
    const unit = nearestNamed(units, share.unit, part, named);
    if (unit === undefined && share.posts !== 0)
      strays.push({
        code: 'refinement-stray-unit',
        where: `${where}/parts/${part.id}`,
        detail: { ...share },
      });
    return unit;
  });
  const both: readonly Direction[] = ['releases', 'receipts'];
  return [
    ...strays,
    ...both.flatMap((direction) => mismatches(where, direction, stated[direction], split[direction])),
  ];
}

function sumsOf(batches: readonly Batch[], unitOf: (share: Share, batch: Batch) => UnitId | undefined): Sums {
  const sums: Sums = { releases: new Map(), receipts: new Map() };
  for (const batch of batches)
    for (const [direction, shares] of Object.entries(grossOf(batch)) as [Direction, readonly Share[]][])
      for (const share of shares) {
        const unit = unitOf(share, batch);
        if (unit !== undefined) sums[direction].set(unit, (sums[direction].get(unit) ?? 0) + share.posts);
      }
  return sums;
}

function nearestNamed(
  units: UnitsIndex,
  unit: UnitId,
  { period }: Batch,
  named: ReadonlySet<UnitId>,
): UnitId | undefined {
  return [...units.chain(unit, period.to), ...units.chain(unit, period.from)].find((at) => named.has(at));
}

const mismatches = (
  where: string,
  direction: Direction,
  stated: ReadonlyMap<UnitId, number>,
  split: ReadonlyMap<UnitId, number>,
): readonly Violation[] =>
  [...new Set([...stated.keys(), ...split.keys()])].flatMap((unit): readonly Violation[] => {
    const [posts, parts] = [stated.get(unit) ?? 0, split.get(unit) ?? 0];
    return posts === parts
      ? []
      : [{ code: 'refinement-mismatch', where, detail: { unit, direction, posts, parts } }];
  });
