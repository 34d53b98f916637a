import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeingTotal, type AgreeingTotal } from '../../src/domain/flows/agreeing-total';
import { weakest } from '../../src/domain/basis';
import type { FlowGraph, FlowLink } from '../../src/domain/flows/flow-graph';
import { flows } from '../../src/domain/flows/flows';
import { roundedTo } from '../../src/domain/numbers/interval';
import { rescale } from '../../src/domain/flows/rescale';
import { arbitraryQuestion, deepFreeze } from '../support/arbitraries';
import { draw } from '../support/draw-flows';

const [a, b] = [roundedTo('7.6'), roundedTo('16')];

const agreeing: fc.Arbitrary<AgreeingTotal> = fc
  .integer({ min: 53, max: 60_000 })
  .map((total) => agreeingTotal(total, a, b))
  .filter((result) => result.ok)
  .map((result) => result.value);

/** Pictures of the report at every level and over any of its years. */
const baotou: fc.Arbitrary<FlowGraph> = fc
  .record({
    years: fc.tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 2019, max: 2022 })),
    upper: fc.constantFrom('group' as const, 'system' as const),
    lower: fc.constantFrom('group' as const, 'district' as const),
    via: fc.constantFrom('none' as const, 'year' as const),
    top: fc.constantFrom(3, 40),
  })
  .map(({ years, ...query }) => draw({ ...query, yearFrom: Math.min(...years), yearTo: Math.max(...years) }));

/** Pictures of any ledger, taken to be per thousand. */
const anyGraph: fc.Arbitrary<FlowGraph> = arbitraryQuestion
  .map(({ ledger, query }) => flows({ ...ledger, displayUnit: 'per-thousand' }, query))
  .filter((result) => result.ok)
  .map((result) => result.value);

const sum = (links: readonly { posts: number }[]) => links.reduce((total, { posts }) => total + posts, 0);
const isMoved = (link: FlowLink) => link.kind === 'moved';
const outOf = (graph: FlowGraph, id: string) => graph.links.filter((l) => l.source === id);
const into = (graph: FlowGraph, id: string) => graph.links.filter((l) => l.target === id);
const columnLinks = (graph: FlowGraph, column: number, end: 'source' | 'target') => {
  const ids = new Set(graph.nodes.filter((n) => n.column === column).map((n) => n.id));
  return graph.links.filter((l) => isMoved(l) && ids.has(l[end]));
};

describe('rescale', () => {
  it('keeps whole posts that agree at every node and in every column, whatever the graph', () => {
    fc.assert(
      fc.property(fc.oneof(baotou, anyGraph), agreeing, (graph, total) => {
        const real = rescale(deepFreeze(graph), deepFreeze(total));
        expect(real.displayUnit).toBe('posts');
        for (const { posts } of [...real.nodes, ...real.links])
          expect(Number.isSafeInteger(posts) && posts >= 0).toBe(true);
        for (const node of real.nodes) {
          const [ins, outs] = [sum(into(real, node.id)), sum(outOf(real, node.id))];
          expect(node.posts).toBe(Math.max(ins, outs));
          if (node.side === 'passing') expect(ins).toBe(outs);
        }
        const last = Math.max(...real.nodes.map((n) => n.column));
        expect(sum(columnLinks(real, 0, 'source'))).toBe(real.moved);
        expect(sum(columnLinks(real, last, 'target'))).toBe(real.moved);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps ids, order, kinds and names, and never strengthens a basis', () => {
    fc.assert(
      fc.property(fc.oneof(baotou, anyGraph), agreeing, (graph, total) => {
        const real = rescale(graph, total);
        const told = ({ nodes, links }: FlowGraph) => ({
          nodes: nodes.map(({ posts: _p, basis: _b, interval: _i, ...rest }) => rest),
          links: links.map(({ posts: _p, basis: _b, interval: _i, ...rest }) => rest),
        });
        expect(told(real)).toEqual(told(graph));
        const before = [...graph.nodes, ...graph.links];
        [...real.nodes, ...real.links].forEach((item, i) => {
          expect(item.basis).toBe(weakest(before[i]!.basis, 'derived'));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives the agreeing numbers to the groups, with their ranges', () => {
    fc.assert(
      fc.property(agreeing, (total) => {
        const { moved, releasing } = total.point;
        const real = rescale(draw(), total);
        const posts = (id: string) => real.nodes.find((n) => n.id === id)!;
        const ends = ({ first, last }: { first: number; last: number }) => ({ lo: first, hi: last });
        expect([real.moved, real.system, real.releasing]).toEqual([moved, total.total, releasing]);
        const expected = [
          ['before:releasing', releasing, total.releasing],
          ['after:releasing', releasing - moved, total.releasingAfter],
          ['before:others', total.total - releasing, total.others],
          ['after:others', total.total - releasing + moved, total.othersAfter],
        ] as const;
        for (const [id, count, range] of expected) {
          expect(posts(id).posts).toBe(count);
          expect(posts(id).interval).toMatchObject(ends(range));
        }
        expect(real.links.find(isMoved)).toMatchObject({ posts: moved, interval: ends(total.moved) });
      }),
      { numRuns: 25 },
    );
  });

  it('lets single years and parts of the period add up to the whole', () => {
    fc.assert(
      fc.property(agreeing, fc.constantFrom('none' as const, 'year' as const), (total, via) => {
        const over = (yearFrom: number, yearTo: number) =>
          rescale(draw({ via, yearFrom, yearTo, upper: 'system', lower: 'district' }), total);
        const each = [2019, 2020, 2021, 2022].map((year) => over(year, year).moved);
        expect(sum(each.map((posts) => ({ posts })))).toBe(total.point.moved);
        expect(over(2020, 2021).moved).toBe(each[1]! + each[2]!);
        if (via === 'none') return;
        const years = over(2019, 2022).nodes.filter((n) => n.side === 'passing');
        expect(years.map((n) => n.posts)).toEqual(each);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps every link within its column totals, near its share of the posts moved', () => {
    fc.assert(
      fc.property(agreeing, (total) => {
        const graph = draw({ via: 'year', upper: 'system', lower: 'district' });
        const real = rescale(graph, total);
        const factor = total.point.moved / graph.moved;
        real.links.forEach((link, i) => {
          expect(Math.abs(link.posts - graph.links[i]!.posts * factor)).toBeLessThan(3);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('returns a graph that is in posts already', () => {
    fc.assert(
      fc.property(anyGraph, agreeing, (graph, total) => {
        const posts = { ...graph, displayUnit: 'posts' as const };
        expect(rescale(posts, total)).toBe(posts);
      }),
      { numRuns: 20 },
    );
  });
});
