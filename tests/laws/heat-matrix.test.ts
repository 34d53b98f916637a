import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flows } from '../../src/domain/flows/flows';
import {
  heatMatrix,
  heatOf,
  heatSteps,
  matrixBlocks,
  type HeatMatrix,
} from '../../src/layouts/matrix/heat-matrix';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import { arbitraryQuestion } from '../support/arbitraries';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const check = (law: (matrix: HeatMatrix, graph: FlowGraph) => void) =>
  fc.assert(
    fc.property(arbitraryQuestion, ({ ledger, query }) => {
      const answer = flows(ledger, { ...query, via: 'year' });
      if (answer.ok) law(heatMatrix(answer.value), answer.value);
    }),
    { numRuns: 150 },
  );

describe('heatMatrix', () => {
  it('has rows, columns and a grand total that agree, in both blocks, with the posts moved', () => {
    check((matrix, graph) => {
      for (const block of matrixBlocks) {
        const rows = matrix.rows[block];
        for (const row of rows) expect(row.total).toBe(sum(row.cells.map((c) => c.posts ?? 0)));
        matrix.columns.forEach((column, at) => {
          expect(column.totals[block]).toBe(sum(rows.map((r) => r.cells[at]?.posts ?? 0)));
          expect(column.totals[block]).toBe(column.node.posts);
        });
        expect(sum(rows.map((r) => r.total))).toBe(graph.moved);
        expect(sum(matrix.columns.map((c) => c.totals[block]))).toBe(graph.moved);
      }
      expect(matrix.total).toBe(graph.moved);
    });
  });

  it('gives every link of the graph one cell, and no cell a number no link has', () => {
    check((matrix, graph) => {
      const cells = matrixBlocks.flatMap((b) => matrix.rows[b].flatMap((r) => r.cells));
      const links = cells.flatMap((c) => c.link?.id ?? []);
      expect(links.toSorted()).toEqual(graph.links.map((l) => l.id).toSorted());
      for (const cell of cells) expect(cell.link?.posts ?? 0).toBe(cell.posts ?? 0);
    });
  });

  it('makes the ground of a cell stronger the more posts it has', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), (a, b, largest) => {
        const [less, more] = [Math.min(a, b, largest), Math.min(Math.max(a, b), largest)];
        expect(heatOf(less, largest)).toBeLessThanOrEqual(heatOf(more, largest));
        expect(heatOf(more, largest)).toBeLessThanOrEqual(heatSteps);
        expect(heatOf(more, largest) === 0).toBe(more === 0);
      }),
    );
  });
});
