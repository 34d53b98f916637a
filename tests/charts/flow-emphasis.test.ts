import { describe, expect, it } from 'vitest';
import { litFlow, type FlowFilter } from '../../src/charts/flow/flow-emphasis';
import { draw } from '../support/draw-flows';

const graph = draw({ via: 'year', upper: 'system', lower: 'district' });
const nodeAt = (column: number) => graph.nodes.find((n) => n.column === column && n.posts > 0)!;
const lit = (ids: readonly string[], filter: FlowFilter) =>
  litFlow(
    graph,
    ids.map((id) => ({ kind: 'node' as const, id })),
    undefined,
    { reach: 'adjacent', filter },
  );
const linksOf = (ids: readonly string[], filter: FlowFilter) =>
  (lit(ids, filter)?.links ?? []).map((i) => graph.links[i]!);

describe('what is brought forward', () => {
  const year = nodeAt(1).id;

  it('is everything a node touches, unless asked otherwise', () => {
    const touching = graph.links.filter((l) => l.source === year || l.target === year);
    expect(linksOf([year], 'all')).toEqual(touching);
  });

  it('is only what comes into the selection, or only what goes out of it', () => {
    const [into, out] = [linksOf([year], 'in'), linksOf([year], 'out')];
    expect(into).toEqual(graph.links.filter((l) => l.target === year));
    expect(out).toEqual(graph.links.filter((l) => l.source === year));
    expect(into.length * out.length).toBeGreaterThan(0);
  });

  it('is only what runs between two selected nodes', () => {
    const system = graph.links.find((l) => l.target === year)!.source;
    const between = linksOf([system, year], 'between');
    expect(between.length).toBeGreaterThan(0);
    expect(between.every((l) => l.source === system && l.target === year)).toBe(true);
    expect(linksOf([year], 'between')).toEqual([]);
  });
});
