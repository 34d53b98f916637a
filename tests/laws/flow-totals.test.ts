import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowGraph, FlowQuery } from '../../src/domain/flows/flow-graph';
import { flows } from '../../src/domain/flows/flows';
import type { Ledger } from '../../src/domain/ledger/ledger';
import { indexUnits } from '../../src/domain/ledger/units-index';
import { arbitraryQuestion } from '../support/arbitraries';

const runs = { numRuns: 100 };
const everything = 1000;

const draw = (ledger: Ledger, query: FlowQuery): FlowGraph | undefined => {
  const answer = flows(ledger, query);
  return answer.ok ? answer.value : undefined;
};

/** Posts of nodes by id, those of nothing left out. */
const postsOf = ({ nodes }: FlowGraph): ReadonlyMap<string, number> =>
  new Map(nodes.filter((n) => n.posts > 0).map((n) => [n.id, n.posts]));

const columnSums = ({ nodes }: FlowGraph): readonly number[] =>
  nodes.reduce<number[]>((sums, { column, posts }) => {
    const next = [...sums];
    next[column] = (next[column] ?? 0) + posts;
    return next;
  }, []);

const undrilled = ({ upperParent: _upper, lowerParent: _lower, ...query }: FlowQuery): FlowQuery => query;

describe('flows', () => {
  it('by single years sum to the flows of the range', () => {
    fc.assert(
      fc.property(arbitraryQuestion, ({ ledger, query }) => {
        const asked = { ...query, via: 'year' as const, top: everything };
        const range = draw(ledger, asked);
        const years = Array.from({ length: query.yearTo - query.yearFrom + 1 }, (_, i) => query.yearFrom + i);
        const single = years.map((year) => draw(ledger, { ...asked, yearFrom: year, yearTo: year }));
        if (range === undefined || single.includes(undefined)) return;
        const sums = new Map<string, number>();
        for (const graph of single)
          for (const [id, posts] of postsOf(graph!)) sums.set(id, (sums.get(id) ?? 0) + posts);
        expect(sums).toEqual(postsOf(range));
        expect(single.reduce((sum, graph) => sum + graph!.moved, 0)).toBe(range.moved);
      }),
      runs,
    );
  });

  it('move the same posts before → after as by year', () => {
    fc.assert(
      fc.property(arbitraryQuestion, ({ ledger, query }) => {
        const [whole, byYear] = (['none', 'year'] as const).map((via) => draw(ledger, { ...query, via }));
        expect(whole?.moved).toBe(byYear?.moved);
      }),
      runs,
    );
  });

  it('move the same posts at every level, drilled into or not', () => {
    fc.assert(
      fc.property(arbitraryQuestion, ({ ledger, query }) => {
        const coarse = draw(ledger, { ...undrilled(query), upper: 'group', lower: 'group' });
        for (const asked of [query, undrilled(query)]) {
          const graph = draw(ledger, asked);
          if (graph && coarse) expect(graph.moved).toBe(coarse.moved);
        }
      }),
      runs,
    );
  });

  it('show the same under a drilled parent as without drilling', () => {
    fc.assert(
      fc.property(arbitraryQuestion, ({ ledger: refined, query }) => {
        const ledger = { ...refined, refinements: [] };
        const asked = { ...query, via: 'year' as const, top: everything };
        const [drilled, whole] = [draw(ledger, asked), draw(ledger, undrilled(asked))];
        if (drilled === undefined || whole === undefined) return;
        const units = indexUnits(ledger.units);
        const years = [asked.yearFrom - 1, ...units.changes, asked.yearTo];
        const inParents = (id: string) => {
          const unit = whole.nodes.find((n) => n.id === id)?.unit;
          if (unit === undefined || !units.has(unit)) return false;
          return years.every((year) => {
            const family = units.family(unit, year);
            const parent = family === 'upper' ? asked.upperParent : asked.lowerParent;
            return parent !== undefined && unit !== parent && units.within(unit, parent, year);
          });
        };
        const there = [...postsOf(whole)].filter(([id]) => inParents(id));
        expect(there).toEqual(there.map(([id]) => [id, postsOf(drilled).get(id)]));
        expect(columnSums(drilled)).toEqual(columnSums(whole));
      }),
      runs,
    );
  });

  it('keep their totals when the smallest nodes of a column are folded', () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.integer({ min: 1, max: 5 }), ({ ledger, query }, top) => {
        const [folded, whole] = [top, everything].map((n) => draw(ledger, { ...query, top: n }));
        if (folded === undefined || whole === undefined) return;
        expect(folded.moved).toBe(whole.moved);
        expect(columnSums(folded)).toEqual(columnSums(whole));
        for (const column of new Set(folded.nodes.map((n) => n.column)))
          expect(folded.nodes.filter((n) => n.column === column).length).toBeLessThanOrEqual(top);
        const [small, large] = [postsOf(folded), postsOf(whole)];
        for (const [id, posts] of small) if (!/^rest:\d+$/.test(id)) expect(large.get(id)).toBe(posts);
        const named = folded.nodes.flatMap((n) => n.folded ?? []);
        for (const { unit, id } of whole.nodes)
          if (unit !== undefined && !folded.nodes.some((n) => n.id === id)) expect(named).toContain(unit);
      }),
      runs,
    );
  });

  it('do not depend on the order of units, batches and entries', () => {
    fc.assert(
      fc.property(arbitraryQuestion, ({ ledger, query }) => {
        const asked = { ...query, top: everything };
        const turned: Ledger = {
          ...ledger,
          units: ledger.units.toReversed(),
          openings: ledger.openings.toReversed(),
          batches: ledger.batches.toReversed().map((b) => ({ ...b, entries: b.entries.toReversed() })),
          refinements: ledger.refinements.toReversed(),
        };
        const [there, back] = [draw(ledger, asked), draw(turned, asked)];
        expect(back === undefined).toBe(there === undefined);
        if (there === undefined || back === undefined) return;
        const byId = (graph: FlowGraph) =>
          new Map<string, unknown>([
            ...graph.nodes.map((n) => [n.id, { ...n, folded: n.folded?.toSorted() }] as const),
            ...graph.links.map((l) => [l.id, { ...l, batches: l.batches.toSorted() }] as const),
          ]);
        expect(byId(back)).toEqual(byId(there));
        expect({ ...back, nodes: [], links: [], assumptions: [] }).toEqual({
          ...there,
          nodes: [],
          links: [],
          assumptions: [],
        });
      }),
      runs,
    );
  });
});
