import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balances } from '../../src/domain/ledger/balances';
import type { Batch, Ledger } from '../../src/domain/ledger/ledger';
import { verifyLedger } from '../../src/domain/ledger/verify';
import { arbitraryLedger } from '../support/arbitraries';

const runs = { numRuns: 150 };

const codesOf = (ledger: Ledger) => verifyLedger(ledger).map((v) => v.code);

const withBatches = arbitraryLedger.filter((l) => l.batches.some((b) => b.entries.length > 0));

/** A ledger with one batch changed. */
function changeOne(ledger: Ledger, n: number, change: (batch: Batch) => Batch): Ledger {
  const filled = ledger.batches.filter((b) => b.entries.length > 0);
  const chosen = filled[n % filled.length]!;
  return { ...ledger, batches: ledger.batches.map((b) => (b === chosen ? change(b) : b)) };
}

describe('verifyLedger', () => {
  it('names a batch that gains or loses a post', () => {
    fc.assert(
      fc.property(withBatches, fc.nat(), fc.constantFrom(-1, 1), (ledger, n, by) => {
        const broken = changeOne(ledger, n, (batch) => ({
          ...batch,
          entries: batch.entries.map((e, i) => (i === 0 ? { ...e, posts: e.posts + by } : e)),
        }));
        expect(verifyLedger(broken)).toContainEqual(
          expect.objectContaining({ code: 'batch-unbalanced', detail: { sum: by } }),
        );
      }),
      runs,
    );
  });

  it('names a refinement that lost or doubled a part', () => {
    const refined = arbitraryLedger.filter((l) => l.refinements.some((r) => r.parts.length > 0));
    fc.assert(
      fc.property(refined, fc.boolean(), (ledger, doubled) => {
        const chosen = ledger.refinements.find((r) => r.parts.length > 0)!;
        const [first, ...rest] = chosen.parts;
        const parts = doubled ? [...chosen.parts, { ...first!, id: 'again' }] : rest;
        const refinements = ledger.refinements.map((r) => (r === chosen ? { ...r, parts } : r));
        expect(codesOf({ ...ledger, refinements })).toContain('refinement-mismatch');
      }),
      runs,
    );
  });

  it('names every unit whose known balance is negative, whatever the openings', () => {
    fc.assert(
      fc.property(arbitraryLedger, fc.integer({ min: 0, max: 20 }), (ledger, posts) => {
        const poor: Ledger = {
          ...ledger,
          openings: ledger.openings.map(({ unit, basis }) => ({ unit, basis, posts })),
        };
        const outside = new Set(ledger.units.filter((u) => u.tier === 'outside').map((u) => u.id));
        const named = new Set(
          verifyLedger(poor)
            .filter((v) => v.code === 'balance-negative')
            .map((v) => v.detail?.['unit']),
        );
        const negative = new Set<unknown>();
        for (let year = ledger.period.from; year <= ledger.period.to; year++)
          for (const { unit, balance } of balances(poor, year).values())
            if (balance.known && balance.posts < 0 && !outside.has(unit)) negative.add(unit);
        for (const unit of negative) expect(named).toContain(unit);
      }),
      runs,
    );
  });

  it('answers any ledger, however its numbers and references are broken', () => {
    const posts = fc.oneof(fc.double(), fc.integer());
    const year = fc.oneof(fc.integer({ min: 2000, max: 2040 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(withBatches, fc.nat(), posts, year, fc.string(), (ledger, n, number, when, name) => {
        const unit = ledger.units[n % ledger.units.length]!.id;
        const broken = changeOne(ledger, n, (batch) => ({
          ...batch,
          period: { from: when, to: batch.period.to },
          entries: [...batch.entries, { unit: n % 2 ? unit : (name as typeof unit), posts: number }],
        }));
        const units = ledger.units.map((u, i) =>
          i === n % ledger.units.length
            ? { ...u, parents: [{ from: 2010, parent: ledger.units.at(-1)!.id }] }
            : u,
        );
        expect(Array.isArray(verifyLedger({ ...broken, units }))).toBe(true);
      }),
      runs,
    );
  });
});
