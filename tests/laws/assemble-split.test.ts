import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refine } from '../../src/domain/matrix/assemble-split';
import type { Batch } from '../../src/domain/ledger/ledger';
import { unitId } from '../../src/domain/ledger/unit';
import { verifyLedger } from '../../src/domain/ledger/verify';
import { assumption, baotouShape, reported, residents, systems } from '../support/baotou-shape';

const weight = fc.integer({ min: 0, max: 1_000_000 });
const weights = (count: number) =>
  fc.array(weight, { minLength: count, maxLength: count }).filter((all) => all.some((w) => w > 0));
const method = fc.constantFrom('sainte-lague' as const, 'largest-remainder' as const, 'dhondt' as const);

const splits = fc.record({
  posts: fc.integer({ min: 0, max: 400 }),
  years: weights(4),
  upper: weights(systems.length),
  lower: weights(residents.size),
  method,
});

describe('refine', () => {
  it('gives a refinement that holds every law, whatever the weights', () => {
    fc.assert(
      fc.property(splits, ({ posts, years, upper, lower, method }) => {
        const batch: Batch = {
          ...reported,
          entries: reported.entries.map((e) => ({ ...e, posts: Math.sign(e.posts) * posts })),
        };
        const districts = [...residents.keys()];
        const claim = (id: string, weight: number) => ({ id: unitId(id), weight });
        const result = refine(batch, {
          releasing: [
            { of: unitId('releasing'), method, claims: systems.map((s, i) => claim(`sys-${s}`, upper[i]!)) },
          ],
          receiving: [{ of: unitId('others'), method, claims: districts.map((d, i) => claim(d, lower[i]!)) }],
          years: { method, claims: years.map((w, i) => ({ id: String(2019 + i), weight: w })) },
          assumption,
        });
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const { refinement } = result.value;
        expect(verifyLedger({ ...baotouShape, batches: [batch], refinements: [refinement] })).toEqual([]);
        for (const { entries } of refinement.parts)
          expect(entries.every((e) => e.posts !== 0 && Number.isInteger(e.posts))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
