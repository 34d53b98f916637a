import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasisAt, resolveEmphasis, type Emphasis } from '../../src/layouts/flow/emphasis';
import { indexGraph } from '../../src/layouts/flow/index-graph';
import { decodeItem, encodeItem, sameItem, type ItemRef } from '../../src/layouts/flow/item';
import type { LayeredGraph } from '../../src/layouts/flow/placed-flow';
import { layeredGraphs } from '../support/layered-graphs';

const itemsOf = (graph: LayeredGraph): readonly ItemRef[] => [
  ...graph.nodes.map(({ id }) => ({ kind: 'node' as const, id })),
  ...graph.links.map(({ id }) => ({ kind: 'link' as const, id })),
];

const named = (of: Uint8Array): Emphasis[] => Array.from(of, (_, i) => emphasisAt(of, i));

describe('resolveEmphasis', () => {
  it('emphasises nothing without a hovered or pinned item, or when that item is not in the graph', () => {
    fc.assert(
      fc.property(layeredGraphs(), (graph) => {
        for (const state of [{}, { hover: { kind: 'node', id: 'gone' } as const }]) {
          const { nodes, links } = resolveEmphasis(graph, state, 'path');
          expect([...named(nodes), ...named(links)].every((e) => e === 'none')).toBe(true);
        }
      }),
    );
  });

  it('makes the hovered and the pinned item strong, what they touch linked, the rest dimmed', () => {
    fc.assert(
      fc.property(layeredGraphs(), fc.nat(), fc.nat(), (graph, a, b) => {
        const items = itemsOf(graph);
        if (items.length === 0) return;
        const [hover, pinned] = [items[a % items.length]!, items[b % items.length]!];
        const active = [hover, pinned];
        const isActive = (item: ItemRef) => active.some((one) => sameItem(one, item));
        const { nodes, links } = resolveEmphasis(graph, { hover, pinned }, 'adjacent');
        graph.links.forEach((link, i) => {
          const self = isActive({ kind: 'link', id: link.id });
          const touched = [link.source, link.target].some((id) => isActive({ kind: 'node', id }));
          expect(emphasisAt(links, i)).toBe(self ? 'strong' : touched ? 'linked' : 'dimmed');
        });
        graph.nodes.forEach(({ id }, i) => {
          const touched = graph.links.some(
            (link) =>
              (link.source === id || link.target === id) &&
              [encodeItem({ kind: 'link', id: link.id }), `node:${link.source}`, `node:${link.target}`].some(
                (key) => active.some((one) => encodeItem(one) === key),
              ),
          );
          const self = isActive({ kind: 'node', id });
          expect(emphasisAt(nodes, i)).toBe(self ? 'strong' : touched ? 'linked' : 'dimmed');
        });
      }),
    );
  });

  it('follows the posts up to where they may come from and down to where they may go', () => {
    fc.assert(
      fc.property(layeredGraphs(), fc.nat(), (graph, a) => {
        if (graph.nodes.length === 0) return;
        const id = graph.nodes[a % graph.nodes.length]!.id;
        const { nodes, links } = resolveEmphasis(graph, { pinned: { kind: 'node', id } }, 'path');
        const walk = (near: 'source' | 'target', far: 'source' | 'target') => {
          const reached = new Set([id]);
          const passed = new Set<string>();
          for (let round = 0; round < 4; round++) {
            for (const link of graph.links) {
              if (!reached.has(link[near])) continue;
              passed.add(link.id);
              reached.add(link[far]);
            }
          }
          return { reached, passed };
        };
        const [down, up] = [walk('source', 'target'), walk('target', 'source')];
        graph.links.forEach((link, i) => {
          const on = down.passed.has(link.id) || up.passed.has(link.id);
          expect(emphasisAt(links, i)).toBe(on ? 'linked' : 'dimmed');
        });
        graph.nodes.forEach((node, i) => {
          const on = down.reached.has(node.id) || up.reached.has(node.id);
          expect(emphasisAt(nodes, i)).toBe(node.id === id ? 'strong' : on ? 'linked' : 'dimmed');
        });
        expect(indexGraph(graph).source).toHaveLength(links.length);
      }),
    );
  });
});

describe('decodeItem', () => {
  it('reads back what encodeItem wrote', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('node', 'link'),
        fc.string({ minLength: 1, unit: 'binary' }),
        (kind, id) => {
          expect(decodeItem(encodeItem({ kind, id }))).toEqual({ ok: true, value: { kind, id } });
        },
      ),
    );
  });

  it('calls anything else a problem', () => {
    for (const text of ['', 'node', 'node:', 'link:', 'nodes:a', 'NODE:a', ':a', 'edge:a']) {
      expect(decodeItem(text)).toEqual({ ok: false, problems: [{ code: 'item-malformed', where: text }] });
    }
  });
});
