import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flows } from '../../src/domain/flows/flows';
import { checkFlows } from '../../src/domain/self-check/self-check-flows';
import type { Figure } from '../../src/domain/figures/figure';
import { selfCheck } from '../../src/domain/self-check/self-check';
import { arbitraryQuestion } from '../support/arbitraries';
import { servedBaotou, withFigure } from '../support/served-baotou';

describe('the self-check', () => {
  it('passes every graph that is drawn of the ledger, and finds any link that is off', () => {
    fc.assert(
      fc.property(
        arbitraryQuestion,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ ledger, query }, place, off) => {
          const drawn = flows(ledger, query);
          if (!drawn.ok) return;
          const graph = drawn.value;
          const failing = (served: typeof graph) =>
            [...checkFlows({ query, graph: served }, ledger, [])].filter(({ ok }) => !ok);
          expect(failing(graph)).toEqual([]);
          if (graph.links.length === 0) return;
          const at = place % graph.links.length;
          const links = graph.links.map((l, i) => (i === at ? { ...l, posts: l.posts + off } : l));
          expect(failing({ ...graph, links })).toContainEqual(
            expect.objectContaining({ kind: 'drawn', difference: off }),
          );
        },
      ),
    );
  });

  it('finds any derived number that is off by more than floating error, and no other figure', () => {
    const single = servedBaotou.figures.filter((f) => f.working && f.value.kind === 'single');
    fc.assert(
      fc.property(
        fc.constantFrom(...single),
        fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
        ({ id }, off) => {
          const shift = (figure: Figure): Figure =>
            figure.value.kind === 'single'
              ? {
                  ...figure,
                  value: {
                    kind: 'single',
                    is: { ...figure.value.is, magnitude: figure.value.is.magnitude + off },
                  },
                }
              : figure;
          const failing = [...selfCheck(withFigure(id, shift))].filter(({ ok }) => !ok);
          expect(failing.map((result) => result.id)).toContain(`derived:${id}`);
          expect(new Set(failing.map(({ subject }) => subject.id))).toEqual(new Set([id]));
        },
      ),
      { numRuns: 30 },
    );
  });
});
