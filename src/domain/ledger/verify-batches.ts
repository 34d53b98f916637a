import type { Period } from '../basis';
import type { Batch, Ledger } from './ledger';
import type { UnitId } from './unit';
import type { Located } from './verify-structure';
import { locatedBatches, locatedParts } from './verify-structure';
import type { Violation } from './violation';

/** Law 1: the entries of every batch, and of every part of a refinement, sum to zero. */
export const verifyConservation = (ledger: Ledger): readonly Violation[] =>
  everywhere(ledger).flatMap(({ batch, where }) => {
    const sum = batch.entries.reduce((total, e) => total + e.posts, 0);
    return sum === 0 ? [] : [{ code: 'batch-unbalanced', where, detail: { sum } }];
  });

/** Transfers net to the entries of their batch, unit by unit. */
export const verifyTransfers = (ledger: Ledger): readonly Violation[] =>
  everywhere(ledger).flatMap(({ batch, where }) =>
    [...netOf(batch)].flatMap(([unit, { entered, transferred }]) =>
      entered === transferred
        ? []
        : [
            {
              code: 'transfers-mismatch' as const,
              where: `${where}/transfers`,
              detail: { unit, entered, transferred },
            },
          ],
    ),
  );

/** Batches lie in the period of the ledger, parts in that of their batch; a closed unit has no later entries. */
export function verifyPeriods(ledger: Ledger): readonly Violation[] {
  const closed = new Map(
    ledger.units.flatMap((u) => (u.closed === undefined ? [] : [[u.id, u.closed] as const])),
  );
  const batches = new Map(ledger.batches.map((b) => [b.id, b.period]));
  return [
    ...locatedBatches(ledger).flatMap((located) => outside(located, ledger.period)),
    ...ledger.refinements.flatMap(({ of, parts }) =>
      parts.flatMap((batch) =>
        outside({ batch, where: `refinements/${of}/parts/${batch.id}` }, batches.get(of)!),
      ),
    ),
    ...everywhere(ledger).flatMap((located) => afterClosure(located, closed)),
  ];
}

const everywhere = (ledger: Ledger): readonly Located[] => [
  ...locatedBatches(ledger),
  ...locatedParts(ledger),
];

interface Net {
  readonly entered: number;
  readonly transferred: number;
}

function netOf({ entries, transfers }: Batch): ReadonlyMap<UnitId, Net> {
  const net = new Map<UnitId, Net>();
  if (transfers === undefined) return net;
  const add = (unit: UnitId, entered: number, transferred: number) => {
    const at = net.get(unit) ?? { entered: 0, transferred: 0 };
    net.set(unit, { entered: at.entered + entered, transferred: at.transferred + transferred });
  };
  for (const { unit, posts } of entries) add(unit, posts, 0);
  for (const { from, to, posts } of transfers) {
    add(from, 0, -posts);
    add(to, 0, posts);
  }
  return net;
}

function outside({ batch: { period }, where }: Located, whole: Period): readonly Violation[] {
  if (whole.from <= period.from && period.to <= whole.to) return [];
  const detail = { from: period.from, to: period.to, first: whole.from, last: whole.to };
  return [{ code: 'period-outside', where, detail }];
}

const afterClosure = ({ batch, where }: Located, closed: ReadonlyMap<UnitId, number>): readonly Violation[] =>
  batch.entries.flatMap(({ unit, posts }, i) => {
    const last = closed.get(unit) ?? Infinity;
    if (posts === 0 || batch.period.from <= last) return [];
    const detail = { unit, posts, year: batch.period.from, closed: last };
    return [{ code: 'entry-after-closure', where: `${where}/entries/${i}`, detail }];
  });
