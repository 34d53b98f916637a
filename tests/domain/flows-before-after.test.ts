import { describe, expect, it } from 'vitest';
import { between } from '../../src/domain/numbers/interval';
import { unitId } from '../../src/domain/ledger/unit';
import { assumption, baotouShape, reported } from '../support/baotou-shape';
import { draw, linkOf, linksTold, nodeOf, nodesTold } from '../support/draw-flows';

describe('flows, before → after', () => {
  it('draws the report with reported and derived figures only', () => {
    const graph = draw();
    expect(nodesTold(graph)).toEqual([
      '0 before:releasing releasing 475 derived',
      '0 before:others staying 525 derived',
      '1 after:releasing releasing 399 derived',
      '1 after:others receiving 601 derived',
    ]);
    expect(linksTold(graph)).toEqual([
      'before:releasing>after:releasing stayed 399 derived',
      'before:releasing>after:others moved 76 reported',
      'before:others>after:others stayed 525 derived',
    ]);
    expect(graph).toMatchObject({ moved: 76, system: 1000, releasing: 475, assumptions: [] });
    expect(linkOf(graph, 'before:releasing>after:others')!.batches).toEqual([reported.id]);
  });

  it('gives every balance the interval of its opening, shifted by the exact move', () => {
    const graph = draw();
    expect(nodeOf(graph, 'before:releasing')!.interval).toEqual(between(461, 490));
    expect(nodeOf(graph, 'after:releasing')!.interval).toEqual(between(385, 414));
    expect(linkOf(graph, 'before:releasing>after:releasing')!.interval).toEqual(between(385, 414));
    expect(nodeOf(graph, 'before:others')!.interval).toEqual(between(510, 539));
    expect(nodeOf(graph, 'after:others')!.interval).toEqual(between(586, 615));
    expect(linkOf(graph, 'before:releasing>after:others')!.interval).toBeUndefined();
  });

  it('draws what moved, and no balance, of units whose openings are not stated', () => {
    const graph = draw({ lower: 'district' });
    expect(nodeOf(graph, 'after:kundulun')).toMatchObject({
      posts: 21,
      basis: 'illustrative',
      side: 'receiving',
    });
    expect(nodeOf(graph, 'before:kundulun')).toBeUndefined();
    expect(nodeOf(graph, 'after:releasing')).toMatchObject({ posts: 399, basis: 'derived' });
    expect(linkOf(graph, 'before:releasing>after:kundulun')).toMatchObject({
      posts: 21,
      basis: 'illustrative',
    });
    expect(graph.assumptions).toEqual([assumption]);
  });

  it('pools the posts where neither side is a single place', () => {
    const graph = draw({ upper: 'system', lower: 'district' });
    expect(nodeOf(graph, 'pool')).toMatchObject({ column: 1, side: 'passing', posts: 76 });
    expect(linkOf(graph, 'before:sys-command>pool')!.posts).toBe(19);
    expect(nodeOf(graph, 'after:donghe')!.column).toBe(2);
  });

  it('starts a later range with the balances of its first day', () => {
    const graph = draw({ yearFrom: 2020, yearTo: 2021 });
    expect(nodesTold(graph)).toEqual([
      '0 before:releasing releasing 456 illustrative',
      '0 before:others staying 544 illustrative',
      '1 after:releasing releasing 418 illustrative',
      '1 after:others receiving 582 illustrative',
    ]);
    expect(graph).toMatchObject({ moved: 38, releasing: 456, assumptions: [assumption] });
  });

  it('shows a planner’s openings before and after as soon as they are entered', () => {
    const openings = [
      ...baotouShape.openings,
      { unit: unitId('donghe'), posts: 60, basis: 'imported' as const },
    ];
    const graph = draw({ lower: 'district' }, { ...baotouShape, openings });
    expect(nodeOf(graph, 'before:donghe')).toMatchObject({ posts: 60, side: 'staying', basis: 'imported' });
    expect(nodeOf(graph, 'after:donghe')).toMatchObject({
      posts: 74,
      side: 'receiving',
      basis: 'illustrative',
    });
    expect(linkOf(graph, 'before:donghe>after:donghe')).toMatchObject({ posts: 60, kind: 'stayed' });
  });
});
