import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLevels } from '../../src/domain/plan/plan';
import { labPanels, linkedId, openingLab } from '../../src/state/lab-view';
import { decodeRoute, encodeRoute, type Route } from '../../src/state/route';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const routes: fc.Arbitrary<Route> = fc.record({
  page: fc.constant('lab' as const),
  view: fc.record(
    {
      dataset: text,
      plan: text,
      panel: fc.constantFrom(...labPanels),
      compared: fc.uniqueArray(text, { maxLength: 4 }),
      upper: fc.constantFrom(...cutLevels),
      at: text,
    },
    { requiredKeys: ['dataset', 'plan', 'panel', 'compared'] },
  ),
});

describe('the lab in the address', () => {
  it('comes back as it was encoded', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(decodeRoute(`#${encodeRoute(route)}`)).toEqual({ route });
      }),
    );
  });

  it.each(['#/lab', '#/lab/', '#/lab/baseline', '#/lab/baseline?v=1'])('opens the baseline at %s', (hash) => {
    expect(decodeRoute(hash)).toEqual({ route: { page: 'lab', view: openingLab } });
  });

  it('says the version and leaves defaults out', () => {
    expect(encodeRoute({ page: 'lab', view: openingLab })).toBe('/lab/baseline?v=1');
  });

  it('fault-68 shows the default for a part that is damaged, and says so', () => {
    expect(decodeRoute('#/lab/p-1?v=1&panel=hologram')).toEqual({
      route: { page: 'lab', view: { ...openingLab, plan: 'p-1' } },
      note: 'damaged',
    });
    expect(decodeRoute('#/lab/p-1?v=1&upper=sky')).toMatchObject({ note: 'damaged' });
    expect(decodeRoute('#/lab/%E0%A4%A?v=1')).toEqual({
      route: { page: 'lab', view: openingLab },
      note: 'damaged',
    });
  });

  it('carries a plan of its own, which no other address keeps', () => {
    const route = { page: 'lab', view: { ...openingLab, plan: linkedId, packed: 'zA-_9' } } as const;
    expect(encodeRoute(route)).toBe('/lab/link?v=1&pack=zA-_9');
    expect(decodeRoute(`#${encodeRoute(route)}`)).toEqual({ route });
    const kept = { ...route, view: { ...route.view, plan: 'p-1' } };
    expect(encodeRoute(kept)).toBe('/lab/p-1?v=1');
    expect(decodeRoute('#/lab/link?v=1')).toEqual({
      route: { page: 'lab', view: openingLab },
      note: 'damaged',
    });
  });

  it('fault-69 reads what it knows of a newer link', () => {
    expect(decodeRoute('#/lab/p-1?v=9&panel=data&laser=1')).toMatchObject({
      route: { view: { plan: 'p-1', panel: 'data' } },
      note: 'newer',
    });
  });

  it('fault-70 knows no page under a plan', () => {
    expect(decodeRoute('#/lab/p-1/edit').route).toEqual({ page: 'unknown', path: '/lab/p-1/edit' });
  });
});
