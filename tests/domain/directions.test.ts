import { describe, expect, it } from 'vitest';
import { yunze } from '../../mocks/yunze';
import { movesByDirection, systemAfter } from '../../src/domain/flows/directions';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import { baotouData, yunzeData } from '../support/scene-data';

const figure = (id: string) => {
  const value = yunze.figures.find((f) => f.id === id)?.value;
  if (value?.kind === 'single') return value.is.magnitude;
  return value?.kind === 'change' ? value.after.magnitude : undefined;
};

const invented = yunzeData({ via: 'none' }).graph!;
const reported = baotouData({ via: 'none' }).graph!;

describe('the ways posts move', () => {
  it('are told apart as the figures of the data set count them, and add up to all that moved', () => {
    const moves = movesByDirection(invented);
    expect(moves).toMatchObject({
      down: figure('X1'),
      up: figure('X7'),
      inBureau: figure('X8'),
      unsorted: 0,
    });
    expect(Object.values(moves).reduce((a, b) => a + b, 0)).toBe(invented.moved);
    expect(systemAfter(invented)).toBe(figure('X6'));
  });

  it('are the same at every level', () => {
    const finest = yunzeData({ via: 'none', upper: 'unit', lower: 'district', top: 200 }).graph!;
    const { unsorted, ...fine } = movesByDirection(finest);
    const { unsorted: _, ...coarse } = movesByDirection(invented);
    expect(unsorted).toBe(0);
    expect(fine).toEqual(coarse);
  });

  it('are all down where the report moves posts', () => {
    expect(movesByDirection(reported)).toMatchObject({ down: 76, up: 0, inBureau: 0, unsorted: 0 });
    expect(systemAfter(reported)).toBe(1000);
  });

  it('are not guessed where the data does not say on which side a unit stands', () => {
    const nodes = reported.nodes.map(({ family: _, ...node }) => node);
    const graph: FlowGraph = { ...reported, nodes };
    expect(movesByDirection(graph)).toMatchObject({ down: 0, unsorted: 76 });
    const { system: _, ...unknown } = graph;
    expect(systemAfter(unknown)).toBeUndefined();
  });
});
