import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRoute, encodeRoute, type Route } from '../../src/state/route';
import { forms, orders, orientations, pictureIds } from '../../src/state/view';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
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
      pinned: fc.uniqueArray(text, { maxLength: 4 }),
    },
    { requiredKeys: ['picture', 'dataset', 'form', 'order', 'orientation', 'pinned'] },
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
