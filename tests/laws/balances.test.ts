import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Balance } from '../../src/domain/ledger/balances';
import { balances } from '../../src/domain/ledger/balances';
import type { Ledger } from '../../src/domain/ledger/ledger';
import type { UnitId } from '../../src/domain/ledger/unit';
import { indexUnits } from '../../src/domain/ledger/units-index';
import { verifyLedger } from '../../src/domain/ledger/verify';
import { arbitraryLedger, deepFreeze } from '../support/arbitraries';
import { countPosts } from '../support/own-posts';

const runs = { numRuns: 100 };

const yearsOf = ({ period }: Ledger) =>
  Array.from({ length: period.to - period.from + 2 }, (_, i) => period.from - 1 + i);

const knownOf = (all: ReadonlyMap<string, Balance>) => [...all.values()].filter((b) => b.balance.known);

describe('balances', () => {
  it('are what a count of every single post gives, wherever they are known', () => {
    const allOpen = arbitraryLedger.filter((l) =>
      l.units.every((u) => u.tier === 'outside' || l.openings.some((o) => o.unit === u.id)),
    );
    fc.assert(
      fc.property(allOpen, (ledger) => {
        for (const year of yearsOf(ledger)) {
          const count = countPosts(ledger, year);
          const known = knownOf(balances(ledger, year)).map((b) => [
            b.unit,
            b.balance.known && b.balance.posts,
          ]);
          expect(known).toEqual(known.map(([unit]) => [unit, count(unit as Balance['unit'])]));
        }
      }),
      runs,
    );
  });

  it('are opening, change and what came or left with units; unknown as soon as one of them is', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        for (const { opening, change, reassigned, balance } of balances(ledger, ledger.period.to).values()) {
          const parts = [opening, change, reassigned];
          expect(balance.known).toBe(parts.every((p) => p.known));
          if (balance.known)
            expect(balance.posts).toBe(parts.reduce((sum, p) => sum + (p.known ? p.posts : 0), 0));
        }
      }),
      runs,
    );
  });

  it('leave no post behind: the changes of units that answer to none sum to zero', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const units = indexUnits(ledger.units);
        for (const year of yearsOf(ledger)) {
          const at = balances(ledger, year);
          const roots = ledger.units
            .filter((u) => units.chain(u.id, year).length === 1)
            .map((u) => at.get(u.id)!);
          const sums = roots.map(({ change, reassigned: r }) =>
            change.known && r.known ? change.posts + r.posts : undefined,
          );
          if (!sums.includes(undefined)) expect(sums.reduce<number>((a, b) => a + b!, 0)).toBe(0);
        }
      }),
      runs,
    );
  });

  it('know no more when an opening is taken away, and nothing else', () => {
    fc.assert(
      fc.property(
        arbitraryLedger.filter((l) => l.openings.length > 0),
        fc.nat(),
        (ledger, n) => {
          const gone = n % ledger.openings.length;
          const less = { ...ledger, openings: ledger.openings.filter((_, i) => i !== gone) };
          const [before, after] = [balances(ledger, ledger.period.to), balances(less, ledger.period.to)];
          for (const { unit, balance, change } of after.values()) {
            expect(change).toEqual(before.get(unit)!.change);
            if (balance.known)
              expect(before.get(unit)!.balance).toMatchObject({ known: true, posts: balance.posts });
          }
        },
      ),
      runs,
    );
  });

  it('know no more of the members of groups without a refinement, and the same where they still know', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const coarse = { ...ledger, refinements: [] };
        const units = indexUnits(ledger.units);
        const inGroups = (unit: UnitId) =>
          [ledger.period.from - 1, ...units.changes].every((year) =>
            units.chain(unit, year).every((at, i) => i === 0 || units.get(at).tier === 'group'),
          );
        for (const year of yearsOf(ledger)) {
          const fine = balances(ledger, year);
          for (const { unit, change } of balances(coarse, year).values())
            if (change.known && inGroups(unit))
              expect(fine.get(unit)!.change).toMatchObject({ known: true, posts: change.posts });
        }
      }),
      runs,
    );
  });

  it('are never negative in a sound ledger', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        expect(verifyLedger(ledger)).toEqual([]);
        const outside = new Set(ledger.units.filter((u) => u.tier === 'outside').map((u) => u.id));
        for (const year of yearsOf(ledger))
          for (const { unit, balance } of knownOf(balances(ledger, year)))
            if (balance.known && !outside.has(unit)) expect(balance.posts).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('do not depend on the order of units and batches, nor touch the ledger', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const { units, openings, batches, refinements } = deepFreeze(ledger);
        const turned: Ledger = {
          ...ledger,
          units: units.toReversed(),
          openings: openings.toReversed(),
          batches: batches.toReversed(),
          refinements: refinements.toReversed(),
        };
        const [there, back] = [balances(ledger, ledger.period.to), balances(turned, ledger.period.to)];
        for (const { unit, opening, change, balance } of there.values())
          expect(back.get(unit)).toMatchObject({ opening, change, balance });
      }),
      runs,
    );
  });
});
