import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRoute, encodeRoute, type Route } from '../../src/state/route';

const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const optional = <K extends string>(key: K) =>
  fc.option(name, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));

describe('the addresses of the stage', () => {
  it('are read back as they were written', () => {
    const routes: fc.Arbitrary<Route> = fc.oneof(
      fc
        .tuple(optional('deck'), optional('step'))
        .map(([deck, step]): Route => ({ page: 'stage', view: { ...deck, ...step } })),
      name.map((deck): Route => ({ page: 'speaker', view: { deck } })),
      fc
        .tuple(name, optional('step'), fc.nat({ max: 999 }))
        .map(([deck, step, build]): Route => ({ page: 'show', view: { deck, ...step, build } })),
    );
    fc.assert(
      fc.property(routes, (route) => {
        expect(decodeRoute(`#${encodeRoute(route)}`)).toEqual({ route });
      }),
    );
  });

  it.each(['#/stage/show/d/s?v=1&build=-1', '#/stage/show/d/s?v=1&build=x', '#/stage/show/d/%E0%A4?v=1'])(
    'say when they are damaged: %s',
    (hash) => {
      expect(decodeRoute(hash)).toMatchObject({
        note: 'damaged',
        route: { page: 'show', view: { build: 0 } },
      });
    },
  );

  it.each(['#/stage/show', '#/stage/speaker/', '#/stage/encore/d', '#/stage/show/d/s/t'])(
    'lead nowhere where there is no such room: %s',
    (hash) => expect(decodeRoute(hash).route.page).toBe('unknown'),
  );
});
