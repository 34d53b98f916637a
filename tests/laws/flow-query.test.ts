import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeFlowQuery,
  encodeFlowQuery,
  flowQueryDefaults,
  topLimit,
} from '../../src/api/contract-flow-query';
import { lowerLevels, upperLevels, type FlowQuery } from '../../src/domain/flows/flow-graph';
import { unitId } from '../../src/domain/ledger/unit';

const period = { from: 2019, to: 2022 };
const anyUnit = fc.string({ minLength: 1 }).map(unitId);

const anyQuery: fc.Arbitrary<FlowQuery> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2200 }),
    fc.integer({ min: 1900, max: 2200 }),
    fc.record(
      {
        upper: fc.constantFrom(...upperLevels),
        lower: fc.constantFrom(...lowerLevels),
        via: fc.constantFrom('none' as const, 'year' as const),
        top: fc.integer({ min: 1, max: topLimit }),
        upperParent: anyUnit,
        lowerParent: anyUnit,
      },
      { requiredKeys: ['upper', 'lower', 'via', 'top'] },
    ),
  )
  .map(([a, b, rest]) => ({ ...rest, yearFrom: Math.min(a, b), yearTo: Math.max(a, b) }));

const problemsOf = (search: string) => {
  const decoded = decodeFlowQuery(new URLSearchParams(search), period);
  return decoded.ok ? [] : decoded.problems.map(({ code, where }) => `${code} ${where}`);
};

describe('a flow query', () => {
  it('is read back from an address as it was written', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const search = encodeFlowQuery(query).toString();
        expect(decodeFlowQuery(new URLSearchParams(search), period)).toEqual({ ok: true, value: query });
      }),
    );
  });

  it('takes the period of the data set and the defaults for what is left out', () => {
    expect(decodeFlowQuery(new URLSearchParams('via=year&other=1'), period)).toEqual({
      ok: true,
      value: { ...flowQueryDefaults, yearFrom: 2019, yearTo: 2022, via: 'year' },
    });
  });

  it.each([
    ['top=0', ['unreadable-parameter query/top']],
    ['top=201', ['unreadable-parameter query/top']],
    ['top=1e1', ['unreadable-parameter query/top']],
    ['top=%EF%BC%91', ['unreadable-parameter query/top']],
    [
      'yearFrom=&upperParent=',
      ['unreadable-parameter query/yearFrom', 'unreadable-parameter query/upperParent'],
    ],
    ['upper=Group', ['unreadable-parameter query/upper']],
    ['via=year&via=none', ['repeated-parameter query/via']],
    ['yearFrom=2022&yearTo=2019', ['years-out-of-order query/yearFrom']],
    ['yearFrom=2023', ['years-out-of-order query/yearFrom']],
  ])('names what it cannot read in ?%s', (search, problems) => {
    expect(problemsOf(search)).toEqual(problems);
  });

  it('answers any text at all with a query or with problems', () => {
    const name = fc.constantFrom(
      'yearFrom',
      'yearTo',
      'upper',
      'lower',
      'via',
      'top',
      'upperParent',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
        const decoded = decodeFlowQuery(new URLSearchParams(pairs), period);
        expect(decoded.ok || decoded.problems.length > 0).toBe(true);
      }),
    );
  });
});
