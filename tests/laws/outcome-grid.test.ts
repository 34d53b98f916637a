import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOutcomes, type GridGroup, type GridRoom } from '../../src/layouts/outcomes/outcome-grid';
import type { Box } from '../../src/layouts/flow/ribbon';

const groups = fc
  .array(fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 9 }), { maxLength: 8 })
  .map((topics): readonly GridGroup[] =>
    topics.map((spans, t) => ({
      id: `topic ${t}`,
      cells: spans.map((span, c) => ({ id: `${t}.${c}`, span })),
    })),
  );

/** A cell of so much text: the narrower, the higher. */
const room = fc
  .record({
    width: fc.integer({ min: 300, max: 3840 }),
    height: fc.integer({ min: 200, max: 2160 }),
    text: fc.integer({ min: 1000, max: 20000 }),
  })
  .map(({ width, height, text }): GridRoom => ({
    ...{ width, height, narrowest: 110 },
    heightOf: (id, cell, scale) => Math.ceil(((text + 100 * id.length) * scale * scale) / cell),
  }));

const meet = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 - 1e-6 && b.x0 < a.x1 - 1e-6 && a.y0 < b.y1 - 1e-6 && b.y0 < a.y1 - 1e-6;

describe('small multiples in a room', () => {
  it('each stand once, none over another, all inside', () => {
    fc.assert(
      fc.property(groups, room, (all, place) => {
        const { cells, width, height, columns } = placeOutcomes(all, place);
        const ids = all.flatMap((group) => group.cells.map(({ id }) => id));
        expect(cells.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
        expect(columns).toBeGreaterThanOrEqual(1);
        for (const [i, { box }] of cells.entries()) {
          expect(box.x0).toBeGreaterThanOrEqual(0);
          expect(box.x1).toBeLessThanOrEqual(width + 1e-6);
          expect(box.y1).toBeLessThanOrEqual(height + 1e-6);
          expect(cells.slice(i + 1).some((other) => meet(box, other.box))).toBe(false);
        }
      }),
    );
  });

  it('are as high as their content needs, and headed by their topic', () => {
    fc.assert(
      fc.property(groups, room, (all, place) => {
        const { cells, runs, scale } = placeOutcomes(all, place);
        for (const { id, group, box } of cells) {
          expect(box.y1 - box.y0 + 1e-6).toBeGreaterThanOrEqual(place.heightOf(id, box.x1 - box.x0, scale));
          const over = runs.find(
            (run) =>
              run.group === group && run.box.y0 < box.y0 && run.box.y1 >= box.y1 && run.box.x0 <= box.x0,
          );
          expect(over?.box.x1).toBeGreaterThanOrEqual(box.x1 - 1e-6);
        }
        const firsts = runs.filter(({ first }) => first).map(({ group }) => group);
        expect(firsts.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('fit the room wherever the ordinary type in some number of columns does', () => {
    fc.assert(
      fc.property(groups, room, (all, place) => {
        const { height, scale } = placeOutcomes(all, place);
        if (height > place.height) expect(scale).toBe(1);
        const roomier = placeOutcomes(all, { ...place, height: height + 1 });
        expect(roomier.height).toBe(height + 1);
      }),
    );
  });
});
