import { describe, expect, it } from 'vitest';
import type { SplitDecisions } from '../../src/domain/matrix/assemble-split';
import { refine } from '../../src/domain/matrix/assemble-split';
import { unitId } from '../../src/domain/ledger/unit';
import { assumption, reported, residents, split } from '../support/baotou-shape';

const sums = (side: 1 | -1, of: (part: { unit: string; year: number }) => string | number) => {
  const totals: Record<string, number> = {};
  for (const { period, entries } of split.refinement.parts)
    for (const { unit, posts } of entries.filter((e) => Math.sign(e.posts) === side)) {
      const key = of({ unit, year: period.from });
      totals[key] = (totals[key] ?? 0) + Math.abs(posts);
    }
  return totals;
};

const decisions: SplitDecisions = {
  releasing: [],
  receiving: [],
  years: { method: 'equal', claims: [{ id: '2020', weight: 1 }] },
  assumption,
};

const codesOf = (change: Partial<SplitDecisions>) => {
  const result = refine(reported, { ...decisions, ...change });
  return result.ok ? [] : result.problems.map((p) => `${p.code} ${p.where}`);
};

describe('refine', () => {
  it('computes the neutral split: 19 a system, 19 a year, districts by residents', () => {
    const each = (keys: readonly (string | number)[]) => Object.fromEntries(keys.map((key) => [key, 19]));
    const years = [2019, 2020, 2021, 2022];
    expect(sums(-1, (p) => p.unit)).toEqual(
      each(['command', 'supervision', 'operations', 'support'].map((s) => `sys-${s}`)),
    );
    expect(sums(-1, (p) => p.year)).toEqual(each(years));
    expect(sums(1, (p) => p.year)).toEqual(each(years));
    expect([...residents.keys()].map((id) => sums(1, (p) => p.unit)[id])).toEqual([
      14, 21, 17, 1, 1, 6, 8, 5, 3,
    ]);
    expect(split.ties).toEqual([]);
  });

  it('keeps every year in balance', () => {
    for (const { entries } of split.refinement.parts)
      expect(entries.reduce((sum, e) => sum + e.posts, 0)).toBe(0);
  });

  it('leaves units without a rule as the batch names them, and years without posts away', () => {
    const years = {
      method: 'sainte-lague',
      claims: [
        { id: '2020', weight: 1 },
        { id: '2021', weight: 0 },
      ],
    } as const;
    const result = refine(reported, { ...decisions, years });
    expect(result.ok && result.value.refinement.parts.map(({ id, entries }) => ({ id, entries }))).toEqual([
      { id: 'b-2019-2022/2020', entries: reported.entries },
    ]);
  });

  it('names the ties that decided a post', () => {
    const claims = ['a', 'b', 'c'].map((id) => ({ id: unitId(id), weight: 1 }));
    const result = refine(reported, {
      ...decisions,
      releasing: [{ of: unitId('releasing'), method: 'equal', claims }],
    });
    expect(result.ok && result.value.ties).toEqual([{ among: ['a', 'b', 'c'], given: ['a'] }]);
  });

  it('says what cannot be divided, and where', () => {
    const claims = [{ id: unitId('donghe'), weight: 1, cap: 10 }];
    expect(codesOf({ receiving: [{ of: unitId('others'), method: 'equal', claims }] })).toEqual([
      'caps-below-seats receiving/others/claims',
    ]);
    expect(codesOf({ releasing: [{ of: unitId('others'), method: 'equal', claims }] })).toEqual([
      'division-of-unnamed-unit releasing/others',
    ]);
    expect(codesOf({ years: { method: 'equal', claims: [{ id: '2030', weight: 1 }] } })).toEqual([
      'year-outside-batch years/2030',
    ]);
  });
});
