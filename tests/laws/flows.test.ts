import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balances } from '../../src/domain/ledger/balances';
import type { FlowGraph, FlowLink, FlowNode, FlowQuery } from '../../src/domain/flows/flow-graph';
import type { UnitId } from '../../src/domain/ledger/unit';
import { indexUnits } from '../../src/domain/ledger/units-index';
import { flowKeys } from '../../src/domain/flows/flow-keys';
import { flows } from '../../src/domain/flows/flows';
import { indexLedger } from '../../src/domain/ledger/ledger-index';
import type { Ledger } from '../../src/domain/ledger/ledger';
import { arbitraryQuestion, deepFreeze } from '../support/arbitraries';

const runs = { numRuns: 100 };

interface Drawn {
  readonly ledger: Ledger;
  readonly query: FlowQuery;
  readonly graph: FlowGraph;
}

/** Questions with their answers; those the data cannot answer are left out. */
const drawn = (change: Partial<FlowQuery> = {}): fc.Arbitrary<Drawn> =>
  arbitraryQuestion
    .map(({ ledger, query }) => {
      const asked = { ...query, ...change };
      const answer = flows(ledger, asked);
      return { ledger, query: asked, graph: answer.ok ? answer.value : undefined };
    })
    .filter((d): d is Drawn => d.graph !== undefined);

const sum = (items: readonly { posts: number }[]) => items.reduce((total, { posts }) => total + posts, 0);

const outOf = ({ links }: FlowGraph, { id }: FlowNode) => links.filter((l) => l.source === id);
const into = ({ links }: FlowGraph, { id }: FlowNode) => links.filter((l) => l.target === id);
const isMoved = ({ kind }: FlowLink) => kind === 'moved';
const lastColumn = ({ nodes }: FlowGraph) => nodes.reduce((last, n) => Math.max(last, n.column), 0);

describe('a flow graph', () => {
  it('conserves posts: all that moved leaves the first column, arrives in the last, and passes what is between', () => {
    fc.assert(
      fc.property(drawn(), ({ graph }) => {
        const first = graph.nodes.filter((n) => n.column === 0);
        const last = graph.nodes.filter((n) => n.column === lastColumn(graph));
        expect(sum(first.flatMap((n) => outOf(graph, n)).filter(isMoved))).toBe(graph.moved);
        expect(sum(last.flatMap((n) => into(graph, n)).filter(isMoved))).toBe(graph.moved);
        for (const node of graph.nodes.filter((n) => n.side === 'passing')) {
          expect(sum(into(graph, node))).toBe(node.posts);
          expect(sum(outOf(graph, node))).toBe(node.posts);
        }
      }),
      runs,
    );
  });

  it('gives every node the larger of in and out, and every link an end of its own', () => {
    fc.assert(
      fc.property(drawn(), ({ graph }) => {
        const ids = [...graph.nodes, ...graph.links].map((item) => item.id);
        expect(new Set(ids).size).toBe(ids.length);
        const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
        for (const node of graph.nodes)
          expect(node.posts).toBe(Math.max(sum(into(graph, node)), sum(outOf(graph, node))));
        for (const link of graph.links) {
          expect(link.posts).toBeGreaterThanOrEqual(0);
          expect(nodes.get(link.source)!.column).toBeLessThan(nodes.get(link.target)!.column);
        }
      }),
      runs,
    );
  });

  it('shows before less moved as stayed, and balances where it shows what stayed', () => {
    fc.assert(
      fc.property(drawn({ via: 'none', top: 1000 }), ({ ledger, query, graph }) => {
        const start = balances(ledger, query.yearFrom - 1);
        const end = balances(ledger, query.yearTo);
        const units = indexUnits(ledger.units);
        const years = [query.yearFrom - 1, ...units.changes, query.yearTo];
        const keys = flowKeys(indexLedger(ledger), query);
        const isWhole = (unit: UnitId) =>
          units.has(unit) &&
          years.every((year) =>
            ledger.units.every(({ id }) => {
              const key = keys.keyOf(id, year);
              return !units.within(id, unit, year) || (key.kind === 'unit' && key.unit === unit);
            }),
          );
        const stays = (links: readonly FlowLink[]) => links.filter((l) => !isMoved(l));
        for (const node of graph.nodes) {
          const [ins, outs] = [into(graph, node), outOf(graph, node)];
          if (stays([...ins, ...outs]).length === 0) continue;
          const at = node.column === 0 ? start : end;
          if (node.column === 0) expect(node.posts - sum(outs.filter(isMoved))).toBe(sum(stays(outs)));
          else expect(node.posts - sum(ins.filter(isMoved))).toBe(sum(stays(ins)));
          if (node.unit === undefined || !isWhole(node.unit)) continue;
          const { balance } = at.get(node.unit)!;
          if (node.column === 0) expect(balance.known).toBe(true);
          if (balance.known) expect(node.posts).toBe(balance.posts);
        }
      }),
      runs,
    );
  });

  it('shows the whole system before and after when every unit of a level is known', () => {
    fc.assert(
      fc.property(drawn({ via: 'none', top: 1000 }), ({ ledger, graph }) => {
        const before = graph.nodes.filter((n) => n.column === 0);
        const after = graph.nodes.filter((n) => n.column === lastColumn(graph));
        const enters = ledger.units.some((u) => u.tier === 'outside');
        const unbalanced = (nodes: readonly FlowNode[], links: (n: FlowNode) => readonly FlowLink[]) =>
          nodes.some((n) => links(n).every(isMoved));
        if (graph.system === undefined || enters || before.length === 0) return;
        if (!unbalanced(before, (n) => outOf(graph, n)) && !unbalanced(after, (n) => into(graph, n))) {
          expect(sum(before)).toBeLessThanOrEqual(graph.system);
          expect(sum(after)).toBe(sum(before));
        }
      }),
      runs,
    );
  });

  it('shows an interval around every balance that has one, shifted by what moved', () => {
    fc.assert(
      fc.property(drawn({ via: 'none' }), ({ graph }) => {
        for (const { posts, interval } of [...graph.nodes, ...graph.links]) {
          if (interval === undefined) continue;
          expect(interval.lo).toBeGreaterThanOrEqual(0);
          expect(interval.lo).toBeLessThanOrEqual(posts);
          expect(interval.hi).toBeGreaterThanOrEqual(posts);
        }
      }),
      runs,
    );
  });

  it('names an assumption whenever something illustrative is shown', () => {
    fc.assert(
      fc.property(drawn(), ({ graph }) => {
        const shown = [...graph.nodes, ...graph.links].some((item) => item.basis === 'illustrative');
        if (shown) expect(graph.assumptions).not.toEqual([]);
      }),
      runs,
    );
  });

  it('shows something illustrative whenever posts of a refined batch are drawn by its refinement', () => {
    fc.assert(
      fc.property(drawn(), ({ ledger, graph }) => {
        const named = new Set(graph.assumptions.map((a) => a.en));
        const used = ledger.refinements.filter((r) => named.has(r.assumption.en)).map((r) => r.of);
        for (const link of graph.links)
          if (link.batches.length === 1 && used.includes(link.batches[0]!))
            expect(link.basis).toBe('illustrative');
        if (graph.assumptions.length === 0)
          expect(graph.links.filter((l) => l.basis === 'illustrative')).toEqual([]);
      }),
      runs,
    );
  });

  it('leaves the ledger untouched', () => {
    fc.assert(
      fc.property(arbitraryQuestion, ({ ledger, query }) => {
        const frozen = deepFreeze(ledger);
        expect(flows(frozen, deepFreeze(query))).toEqual(flows(structuredClone(ledger), query));
      }),
      runs,
    );
  });
});
