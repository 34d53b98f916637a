import { describe, expect, it } from 'vitest';
import { agreeingTotal } from '../../src/domain/flows/agreeing-total';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import { roundedTo } from '../../src/domain/numbers/interval';
import { rescale } from '../../src/domain/flows/rescale';
import { draw, linksTold, nodesTold } from '../support/draw-flows';

const agreeingWith = (total: number) => {
  const result = agreeingTotal(total, roundedTo('7.6'), roundedTo('16'));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const sketch = (nodes: FlowGraph['nodes'], links: FlowGraph['links'], moved: number): FlowGraph => ({
  ...draw(),
  nodes,
  links,
  moved,
});

const node = (id: string, column: number, side: 'releasing' | 'passing' | 'receiving', posts: number) => ({
  id,
  column,
  side,
  name: { 'zh-CN': id, en: id },
  posts,
  basis: 'illustrative' as const,
  drillable: false,
});

const moved = (source: string, target: string, posts: number) => ({
  id: `${source}>${target}`,
  source,
  target,
  posts,
  kind: 'moved' as const,
  basis: 'illustrative' as const,
  batches: ['b'],
});

describe('rescale', () => {
  it('turns before → after of the report into posts of a system of 5,000', () => {
    const real = rescale(draw(), agreeingWith(5000));
    expect(nodesTold(real)).toEqual([
      '0 before:releasing releasing 2375 derived',
      '0 before:others staying 2625 derived',
      '1 after:releasing releasing 1995 derived',
      '1 after:others receiving 3005 derived',
    ]);
    expect(linksTold(real)).toEqual([
      'before:releasing>after:releasing stayed 1995 derived',
      'before:releasing>after:others moved 380 derived',
      'before:others>after:others stayed 2625 derived',
    ]);
  });

  it('splits what moved over systems, years and districts with every total met', () => {
    const real = rescale(draw({ via: 'year', upper: 'system', lower: 'district' }), agreeingWith(5013));
    const column = (at: number) => real.nodes.filter((n) => n.column === at).map((n) => n.posts);
    expect(real.moved).toBe(381);
    expect(column(0)).toEqual([96, 95, 95, 95]);
    expect(column(1).reduce((a, b) => a + b)).toBe(381);
    expect(column(2).reduce((a, b) => a + b)).toBe(381);
    expect(real.nodes.every((n) => n.interval === undefined)).toBe(true);
  });

  it('gives a year no range, for its part of the posts is an assumption', () => {
    const real = rescale(draw({ yearFrom: 2021, yearTo: 2021 }), agreeingWith(5000));
    expect(nodesTold(real)).toEqual([
      '0 before:releasing releasing 2185 illustrative',
      '0 before:others staying 2815 illustrative',
      '1 after:releasing releasing 2090 illustrative',
      '1 after:others receiving 2910 illustrative',
    ]);
    expect([...real.nodes, ...real.links].filter((item) => item.interval)).toEqual([]);
  });

  it('follows the paths where two pairs of units share no column to balance in', () => {
    const graph = sketch(
      [
        node('a', 0, 'releasing', 38),
        node('b', 0, 'releasing', 38),
        node('x', 1, 'receiving', 19),
        node('y', 1, 'receiving', 57),
      ],
      [moved('a', 'x', 19), moved('a', 'y', 19), moved('b', 'y', 38)],
      76,
    );
    const real = rescale(graph, agreeingWith(1013));
    expect(real.moved).toBe(77);
    expect(real.links.reduce((sum, l) => sum + l.posts, 0)).toBe(77);
    expect(real.nodes.find((n) => n.id === 'y')?.posts).toBe(real.links[1]!.posts + real.links[2]!.posts);
  });

  it('keeps a link past a column and one that carries nothing', () => {
    const graph = sketch(
      [
        node('a', 0, 'releasing', 76),
        node('p', 1, 'passing', 30),
        node('x', 2, 'receiving', 76),
        node('y', 2, 'receiving', 0),
      ],
      [moved('a', 'p', 30), moved('a', 'x', 46), moved('p', 'x', 30), moved('p', 'y', 0)],
      76,
    );
    const real = rescale(graph, agreeingWith(5000));
    const posts = real.links.map((l) => l.posts);
    expect(posts).toEqual([150, 230, 150, 0]);
    expect(real.nodes.map((n) => n.posts)).toEqual([380, 150, 380, 0]);
  });
});
