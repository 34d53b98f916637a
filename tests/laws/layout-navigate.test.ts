import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/layouts/flow/index-graph';
import { encodeItem } from '../../src/layouts/flow/item';
import {
  isNavigationKey,
  moveFocus,
  navigationKeys,
  type FocusRef,
  type NavigationKey,
} from '../../src/layouts/flow/navigate';
import { placeFlow, type PlaceOptions } from '../../src/layouts/flow/place-flow';
import type { LayeredGraph } from '../../src/layouts/flow/placed-flow';
import { typeAhead } from '../../src/layouts/flow/type-ahead';
import { layeredGraphs, placeOptions } from '../support/layered-graphs';

const options: PlaceOptions = {
  width: 800,
  height: 600,
  orientation: 'down',
  order: 'given',
  nodeThickness: 12,
  nodeGap: 20,
  margin: { top: 0, right: 0, bottom: 0, left: 0 },
};

const graphs = layeredGraphs({
  columns: [
    { min: 1, max: 6 },
    { min: 1, max: 6 },
    { min: 1, max: 6 },
  ],
  links: 15,
});

/** Every focus that keys lead to, `end` included. */
const reachable = (graph: LayeredGraph, orientation: PlaceOptions['orientation'], start?: FocusRef) => {
  const placed = placeFlow(graph, { ...options, orientation });
  const seen = new Map<string, FocusRef>();
  const open: (FocusRef | undefined)[] = [start];
  while (open.length > 0) {
    const focus = open.pop();
    for (const key of navigationKeys) {
      const next = moveFocus(graph, placed, focus, key);
      if (!next) continue;
      const name = `${encodeItem(next)} ${next.end ?? ''}`;
      if (!seen.has(name)) {
        seen.set(name, next);
        open.push(next);
      }
    }
  }
  return [...seen.values()];
};

describe('moveFocus', () => {
  it('reaches every node and every link, from nowhere and from any item', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom('down', 'right'), fc.nat(), (graph, orientation, n) => {
        const all = [
          ...graph.nodes.map(({ id }) => `node:${id}`),
          ...graph.links.map(({ id }) => `link:${id}`),
        ].sort();
        const from = reachable(graph, orientation);
        for (const start of [undefined, from[n % from.length]]) {
          const names = new Set(reachable(graph, orientation, start).map(encodeItem));
          expect([...names].sort()).toEqual(all);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never loses the focus but by climbing out of a node', () => {
    fc.assert(
      fc.property(
        layeredGraphs(),
        placeOptions,
        fc.array(fc.constantFrom(...navigationKeys)),
        (graph, o, keys) => {
          const placed = placeFlow(graph, o);
          const { nodeIndex } = indexGraph(graph);
          keys.reduce<FocusRef | undefined>((focus, key) => {
            const next = moveFocus(graph, placed, focus, key);
            if (next) {
              const known =
                next.kind === 'node'
                  ? nodeIndex.has(next.id)
                  : graph.links.some((link) => link.id === next.id);
              expect(known).toBe(true);
            } else {
              expect(graph.nodes.length === 0 || (key === 'Escape' && focus?.kind !== 'link')).toBe(true);
            }
            return next;
          }, undefined);
        },
      ),
    );
  });

  it('goes back where it came from: along, then against', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, n) => {
        if (graph.links.length === 0) return;
        const placed = placeFlow(graph, options);
        const link = graph.links[n % graph.links.length]!;
        const focus: FocusRef = { kind: 'link', id: link.id };
        expect(moveFocus(graph, placed, focus, 'ArrowDown')).toEqual({ kind: 'node', id: link.target });
        expect(moveFocus(graph, placed, focus, 'ArrowUp')).toEqual({ kind: 'node', id: link.source });
        expect(moveFocus(graph, placed, focus, 'Escape')).toEqual({ kind: 'node', id: link.source });
        expect(moveFocus(graph, placed, { ...focus, end: 'target' }, 'Escape')).toEqual({
          kind: 'node',
          id: link.target,
        });
      }),
    );
  });
});

const node = (id: string): FocusRef => ({ kind: 'node', id });

describe('moveFocus, key by key', () => {
  const graph: LayeredGraph = {
    nodes: [
      ...['a', 'b', 'c'].map((id) => ({ id, column: 0 })),
      ...Array.from({ length: 25 }, (_, i) => ({ id: `d${i}`, column: 1 })),
    ],
    links: [
      { id: 'ad0', source: 'a', target: 'd0', posts: 3 },
      { id: 'ad1', source: 'a', target: 'd1', posts: 9 },
      { id: 'ad2', source: 'a', target: 'd2', posts: 9 },
      { id: 'bd1', source: 'b', target: 'd1', posts: 1 },
    ],
  };
  const press = (focus: FocusRef | undefined, ...keys: NavigationKey[]) =>
    keys.reduce((at, key) => moveFocus(graph, placeFlow(graph, options), at, key), focus);
  const pressRight = (focus: FocusRef, key: NavigationKey) =>
    moveFocus(graph, placeFlow(graph, { ...options, orientation: 'right' }), focus, key);

  it('walks along the row and stops at its ends', () => {
    expect(press(node('a'), 'ArrowRight')).toEqual(node('b'));
    expect(press(node('a'), 'ArrowLeft')).toEqual(node('a'));
    expect(press(node('a'), 'End')).toEqual(node('c'));
    expect(press(node('c'), 'ArrowRight')).toEqual(node('c'));
    expect(press(node('d3'), 'PageDown')).toEqual(node('d13'));
    expect(press(node('d3'), 'PageUp')).toEqual(node('d0'));
    expect(press(node('d20'), 'PageDown')).toEqual(node('d24'));
    expect(press(node('d20'), 'Home')).toEqual(node('d0'));
  });

  it('sinks from a node into its largest ribbon, the first of equals, and on to the node below', () => {
    expect(press(node('a'), 'ArrowDown')).toEqual({ kind: 'link', id: 'ad1', end: 'source' });
    expect(press(node('a'), 'ArrowDown', 'ArrowDown')).toEqual(node('d1'));
    expect(press(node('a'), 'ArrowDown', 'ArrowRight')).toEqual({ kind: 'link', id: 'ad2', end: 'source' });
    expect(press(node('a'), 'ArrowDown', 'Home')).toEqual({ kind: 'link', id: 'ad0', end: 'source' });
  });

  it('keeps to the ribbons of the node it came from', () => {
    expect(press(node('d1'), 'ArrowUp')).toEqual({ kind: 'link', id: 'ad1', end: 'target' });
    expect(press(node('d1'), 'ArrowUp', 'ArrowRight')).toEqual({ kind: 'link', id: 'bd1', end: 'target' });
    expect(press(node('d1'), 'ArrowUp', 'Escape')).toEqual(node('d1'));
  });

  it('leads from a node without ribbons to the nearest node beyond', () => {
    expect(press(node('c'), 'ArrowDown')?.id).toMatch(/^d/);
    expect(press(node('d24'), 'ArrowUp')).toEqual(node('c'));
    expect(press(node('d24'), 'ArrowDown')).toEqual(node('d24'));
  });

  it('follows the screen when columns stand side by side', () => {
    expect(pressRight(node('a'), 'ArrowDown')).toEqual(node('b'));
    expect(pressRight(node('a'), 'ArrowRight')?.id).toBe('ad1');
    expect(pressRight(node('d1'), 'ArrowLeft')).toEqual({ kind: 'link', id: 'ad1', end: 'target' });
  });

  it('enters at the first node, also when the focus has left the graph', () => {
    expect(press(undefined, 'ArrowDown')).toEqual(node('a'));
    expect(press(node('gone'), 'ArrowDown')).toEqual(node('a'));
    expect(press(undefined, 'Escape')).toBeUndefined();
    expect(press(node('b'), 'Escape')).toBeUndefined();
  });

  it('knows its keys', () => {
    expect(isNavigationKey('ArrowUp')).toBe(true);
    expect(isNavigationKey('a')).toBe(false);
  });
});

describe('typeAhead', () => {
  const graph: LayeredGraph = {
    nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, column: 0 })),
    links: [],
  };
  const names = [
    ['昆都仑区', 'Kundulun'],
    ['青山区', 'Qingshan'],
    ['固阳县', 'Guyang'],
    ['昆仑', 'Kunlun'],
  ];
  const type = (focus: FocusRef | undefined, typed: string) =>
    typeAhead(graph, placeFlow(graph, options), focus, typed, names)?.id;

  it('finds a node by the start of any of its names, then by a part', () => {
    expect(type(undefined, 'qing')).toBe('b');
    expect(type(undefined, '固')).toBe('c');
    expect(type(undefined, 'ＱＩ')).toBe('b');
    expect(type(undefined, 'shan')).toBe('b');
  });

  it('stays on a node that still fits and moves on for the same letter again', () => {
    expect(type(node('a'), 'kun')).toBe('a');
    expect(type(node('a'), 'k')).toBe('d');
    expect(type(node('a'), 'kk')).toBe('d');
    expect(type(node('d'), 'k')).toBe('a');
  });

  it('keeps the focus when nothing fits', () => {
    expect(type(node('b'), 'zzx')).toBe('b');
    expect(type(undefined, '')).toBeUndefined();
  });
});
