import { describe, expect, it } from 'vitest';
import { decodeRoute, encodeRoute } from '../../src/state/route';
import { openingView } from '../../src/state/view';

describe('decodeRoute', () => {
  it('opens before → after when the address says nothing', () => {
    for (const hash of ['', '#', '#/', '#/explore', '#/explore/', '#/explore/?v=1']) {
      expect(decodeRoute(hash)).toEqual({ route: { page: 'explore', view: openingView } });
    }
  });

  it('keeps the version in every link it writes', () => {
    expect(encodeRoute({ page: 'explore', view: openingView })).toBe('/explore/before-after?v=1');
  });

  it('says when a link was made by a newer version, and reads what it knows', () => {
    const { route, note } = decodeRoute('#/explore/units-years-districts?v=2&form=table&hologram=1');
    expect(note).toBe('newer');
    expect(route).toMatchObject({ view: { picture: 'units-years-districts', form: 'table' } });
  });

  it.each([
    ['#/explore/before-after?v=1&form=hologram', ['form']],
    ['#/explore/nothing?v=1', ['picture']],
    ['#/explore/before-after?v=x', ['v']],
    ['#/explore/before-after?v=0', ['v']],
    ['#/explore/before-after?v=1&years=2022-2019', ['years']],
    ['#/explore/before-after?v=1&years=2019', ['years']],
    ['#/explore/before-after?v=1&total=-5', ['total']],
    ['#/explore/before-after?v=1&total=1e9', ['total']],
    ['#/explore/before-after?v=1&total=1,00', ['total']],
    ['#/explore/before-after?v=1&total=999999999999', ['total']],
    ['#/explore/before-after?v=1&unfolded=yes', ['unfolded']],
    ['#/explore/nothing?v=0&measure=foo&years=2022', ['v', 'picture', 'measure', 'years']],
  ])('says which part of a link is damaged, and shows the default for it: %s', (hash, lost) => {
    const route = { page: 'explore', view: openingView };
    expect(decodeRoute(hash)).toEqual({ route, note: 'damaged', lost });
  });

  it('reads a total as people write it', () => {
    const { route, note } = decodeRoute('#/explore/before-after?v=1&total=12,345');
    expect(note).toBeUndefined();
    expect(route).toMatchObject({ view: { total: 12_345 } });
  });

  it('names what it could not read of a newer link too', () => {
    expect(decodeRoute('#/explore/before-after?v=2&measure=foo')).toMatchObject({
      ...{ note: 'newer', lost: ['measure'] },
    });
  });

  it('refuses an address of absurd length', () => {
    expect(decodeRoute(`#/explore/before-after?v=1&pin=${'x'.repeat(30_000)}`).note).toBe('damaged');
  });

  it('names a page that does not exist', () => {
    expect(decodeRoute('#/nowhere?x=1').route).toEqual({ page: 'unknown', path: '/nowhere' });
  });

  it('pins an item once however often the link repeats it', () => {
    const { route } = decodeRoute('#/explore/before-after?v=1&pin=node:a&pin=node:a');
    expect(route).toMatchObject({ view: { pinned: ['node:a'] } });
  });
});
