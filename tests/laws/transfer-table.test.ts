import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yunze } from '../../mocks/yunze';
import type { Amount } from '../../src/domain/ledger/amount';
import type { UnitId } from '../../src/domain/ledger/unit';
import { sum } from '../../src/domain/numbers/table';
import type { TransferEnd } from '../../src/domain/plan-effects/transfer-table';
import { transferTable } from '../../src/domain/plan-effects/transfer-table';
import { arbitraryAllocation, barePlan } from '../support/made-allocation';

const postsOf = (amount: Amount) => (amount.known ? amount.posts : undefined);

describe('the transfer table', () => {
  it('sums to what is moved, and each unit’s rows to its posts in each year', () => {
    fc.assert(
      fc.property(arbitraryAllocation, (allocation) => {
        const { rows, total, years } = transferTable(yunze, barePlan, allocation);
        expect(sum(rows.map((row) => row.posts))).toBe(allocation.moved);
        expect(total).toEqual({
          released: allocation.moved,
          received: allocation.moved,
          planned: allocation.moved,
        });
        expect(years).toEqual(allocation.years);
        for (const [side, end] of [['cut', 'from'] as const, ['topUp', 'to'] as const])
          allocation[side].units.forEach(({ unit }, i) => {
            const own = rows.filter((row) => row[end].unit === unit);
            const cells = allocation.years.map(({ year }) =>
              sum(own.filter((row) => row.year === year).map((row) => row.posts)),
            );
            expect(cells).toEqual(allocation[side].cells[i]);
          });
      }),
      { numRuns: 500 },
    );
  });

  it('runs balances: each unit from its opening to its opening with all its posts, known or not throughout', () => {
    fc.assert(
      fc.property(arbitraryAllocation, (allocation) => {
        const { rows } = transferTable(yunze, barePlan, allocation);
        const ends = (unit: UnitId): readonly TransferEnd[] =>
          rows.flatMap(({ from, to }) => [from, to]).filter((end) => end.unit === unit);
        for (const [side, sign] of [['cut', -1] as const, ['topUp', 1] as const])
          for (const { unit, opening, posts } of allocation[side].units) {
            const own = ends(unit);
            if (own.length === 0) continue;
            own.forEach((end, i) => {
              expect(postsOf(end.before)).toBe(postsOf(i === 0 ? opening : own[i - 1]!.after));
              expect(end.before.known).toBe(opening.known);
            });
            const last = postsOf(own.at(-1)!.after);
            expect(last).toBe(opening.known ? opening.posts + sign * posts : undefined);
          }
      }),
      { numRuns: 500 },
    );
  });

  it('has no empty row and no pair twice, fewer rows a year than units with posts, and marks what had a choice', () => {
    fc.assert(
      fc.property(arbitraryAllocation, (allocation) => {
        const { rows } = transferTable(yunze, barePlan, allocation);
        expect(rows.every((row) => Number.isInteger(row.posts) && row.posts > 0)).toBe(true);
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
        expect(rows.map((row) => row.number)).toEqual(rows.map((_, i) => i + 1));
        allocation.years.forEach(({ year }, y) => {
          const own = rows.filter((row) => row.year === year);
          const busy = (['cut', 'topUp'] as const).map(
            (side) => allocation[side].cells.filter((cells) => cells[y]! > 0).length,
          );
          expect(own.length).toBeLessThanOrEqual(Math.max(0, sum(busy) - 1));
          const choice = Math.min(...busy) > 1;
          expect(own.every((row) => row.paired === (choice ? 'by-rule' : 'only-way'))).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});
