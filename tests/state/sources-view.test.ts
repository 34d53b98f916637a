import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases } from '../../src/domain/basis';
import { topics } from '../../src/domain/figures/figure';
import {
  decodeSources,
  encodeSources,
  openingSources,
  sourcesAddress,
  type SourcesView,
} from '../../src/state/sources-view';

const decode = (query: string) => decodeSources(new URLSearchParams(query));

describe('the address of the sources', () => {
  it('leaves defaults out and states the version', () => {
    expect(sourcesAddress(openingSources)).toBe('/sources?v=1');
    expect(sourcesAddress({ ...openingSources, topic: 'fraud', search: '诈骗', at: 'F24' })).toBe(
      `/sources?v=1&topic=fraud&q=${encodeURIComponent('诈骗')}&at=F24`,
    );
  });

  it('says when a filter is not known, and shows all instead', () => {
    expect(decode('basis=hologram')).toEqual({ view: openingSources, damaged: true });
    expect(decode('topic=')).toEqual({ view: openingSources, damaged: true });
    expect(decode('at=')).toEqual({ view: openingSources, damaged: false });
  });

  it('reads back whatever it writes', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    const views: fc.Arbitrary<SourcesView> = fc.record(
      {
        dataset: text,
        search: text,
        basis: fc.constantFrom(...bases),
        topic: fc.constantFrom(...topics),
        at: text,
      },
      { requiredKeys: ['dataset', 'search'] },
    );
    fc.assert(
      fc.property(views, (view) => {
        const written = new URLSearchParams(encodeSources(view)).toString();
        expect(decode(written)).toEqual({ view, damaged: false });
      }),
    );
  });
});
