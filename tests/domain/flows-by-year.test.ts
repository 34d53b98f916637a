import { describe, expect, it } from 'vitest';
import { localised } from '../../src/domain/localised';
import { unitId } from '../../src/domain/ledger/unit';
import { baotouShape } from '../support/baotou-shape';
import { draw, linkOf, nodeOf, nodesTold } from '../support/draw-flows';

describe('flows, by year', () => {
  it('runs from the systems through the years to the districts, all of it illustrative', () => {
    const graph = draw({ via: 'year', upper: 'system', lower: 'district' });
    const column = (n: number) => graph.nodes.filter((x) => x.column === n).map((x) => [x.id, x.posts]);
    expect(column(0)).toEqual(
      ['command', 'supervision', 'operations', 'support'].map((s) => [`from:sys-${s}`, 19]),
    );
    expect(column(1)).toEqual([2019, 2020, 2021, 2022].map((year) => [`year:${year}`, 19]));
    expect(Object.fromEntries(column(2))).toEqual({
      'to:kundulun': 21,
      'to:qingshan': 17,
      'to:donghe': 14,
      'to:tumed': 8,
      'to:jiuyuan': 6,
      'to:guyang': 5,
      'to:damao': 3,
      'to:shiguai': 1,
      'to:bayan-obo': 1,
    });
    expect(new Set([...graph.nodes, ...graph.links].map((x) => x.basis))).toEqual(new Set(['illustrative']));
    expect(nodeOf(graph, 'year:2020')).toMatchObject({ year: 2020, side: 'passing' });
  });

  it('keeps the basis of a sum the report gives, though its years are assumed', () => {
    const graph = draw({ via: 'year' });
    expect(nodeOf(graph, 'from:releasing')).toMatchObject({ posts: 76, basis: 'reported' });
    expect(nodeOf(graph, 'year:2019')).toMatchObject({ posts: 19, basis: 'illustrative' });
  });

  it('runs a batch of several years that nothing splits through those years together', () => {
    const graph = draw({ via: 'year' }, { ...baotouShape, refinements: [] });
    expect(nodesTold(graph)).toEqual([
      '0 from:releasing releasing 76 reported',
      '1 year:2019-2022 passing 76 reported',
      '2 to:others receiving 76 reported',
    ]);
    expect(graph.assumptions).toEqual([]);
  });
});

describe('flows, drilled and folded', () => {
  it('splits only the members of the parent and folds the rest of its side', () => {
    const query = {
      via: 'year',
      upper: 'system',
      lower: 'district',
      upperParent: unitId('releasing'),
    } as const;
    expect(draw(query).nodes.filter((n) => n.column === 0)).toHaveLength(4);
    const elsewhere = draw({ ...query, lowerParent: unitId('releasing') });
    expect(nodeOf(elsewhere, 'rest:2:lower')).toMatchObject({
      posts: 76,
      drillable: false,
      name: localised('“单位releasing”以外的单位', 'Units outside releasing'),
    });
    expect(nodeOf(elsewhere, 'rest:2:lower')!.folded).toHaveLength(9);
    expect(elsewhere.moved).toBe(76);
  });

  it('folds the smallest of a column into one node that names them', () => {
    const graph = draw({ via: 'year', upper: 'system', lower: 'district', top: 4 });
    expect(graph.nodes.filter((n) => n.column === 2).map((n) => [n.id, n.posts])).toEqual([
      ['to:donghe', 14],
      ['to:kundulun', 21],
      ['to:qingshan', 17],
      ['rest:2', 24],
    ]);
    expect(nodeOf(graph, 'rest:2')).toMatchObject({
      name: localised('其余 6 个单位', '6 other units'),
      folded: ['shiguai', 'bayan-obo', 'jiuyuan', 'tumed', 'guyang', 'damao'],
    });
    expect(
      linkOf(graph, 'year:2019>rest:2')!.posts + linkOf(graph, 'year:2020>rest:2')!.posts,
    ).toBeGreaterThan(0);
  });

  it('says what can be opened one level down', () => {
    expect(draw().nodes.map((n) => n.drillable)).toEqual([true, true, true, true]);
    expect(
      draw({ upper: 'system' })
        .nodes.filter((n) => n.drillable)
        .map((n) => n.unit),
    ).toEqual(['others', 'others']);
    expect(draw({}, { ...baotouShape, refinements: [] }).nodes.some((n) => n.drillable)).toBe(false);
  });
});
