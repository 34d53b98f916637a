import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRoute, encodeRoute, type Route } from '../../src/state/route';
import { lowerLevels, upperLevels } from '../../src/domain/flows/flow-graph';
import { largestTotal } from '../../src/domain/numbers/largest-total';
import {
  districtMeasures,
  filters,
  forms,
  measures,
  orders,
  orientations,
  paces,
  pictureIds,
  reaches,
} from '../../src/state/view';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const year = fc.integer({ min: 1900, max: 2200 });
const years = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const routes: fc.Arbitrary<Route> = fc.record({
  page: fc.constant('explore' as const),
  view: fc.record(
    {
      picture: fc.constantFrom(...pictureIds),
      dataset: text,
      form: fc.constantFrom(...forms),
      order: fc.constantFrom(...orders),
      orientation: fc.constantFrom(...orientations),
      values: fc.boolean(),
      shares: fc.boolean(),
      years,
      pace: fc.constantFrom(...paces),
      measure: fc.constantFrom(...measures),
      total: fc.integer({ min: 1, max: largestTotal }),
      upper: fc.constantFrom(...upperLevels),
      lower: fc.constantFrom(...lowerLevels),
      upperParent: text,
      lowerParent: text,
      unfolded: fc.boolean(),
      colour: fc.constantFrom(...districtMeasures),
      reach: fc.constantFrom(...reaches),
      filter: fc.constantFrom(...filters),
      only: fc.boolean(),
      pinned: fc.uniqueArray(text, { maxLength: 4 }),
    },
    {
      requiredKeys: [
        'picture',
        'dataset',
        'form',
        'order',
        'orientation',
        'pace',
        'measure',
        'unfolded',
        'colour',
        'reach',
        'filter',
        'only',
        'pinned',
      ],
    },
  ),
});

describe('routes in the address', () => {
  it('come back as they were encoded', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(decodeRoute(`#${encodeRoute(route)}`)).toEqual({ route });
      }),
    );
  });

  it('encode to the same address again, so a link can be compared', () => {
    fc.assert(
      fc.property(routes, (route) => {
        const address = encodeRoute(route);
        expect(encodeRoute(decodeRoute(address).route)).toBe(address);
      }),
    );
  });

  it('fault-70 only ever lead to a page of the fixed list, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true }), fc.string({ maxLength: 300 })), (address) => {
        const { route } = decodeRoute(address);
        expect(['explore', 'unknown']).toContain(route.page);
        if (route.page === 'explore') expect(pictureIds).toContain(route.view.picture);
      }),
    );
  });
});
