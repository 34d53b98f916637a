import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStrip } from '../../src/layouts/districts/measure-strip';
import { placeDistricts } from '../../src/layouts/districts/place-districts';
import { placeFoot } from '../../src/layouts/districts/place-foot';
import { placeTileTexts } from '../../src/layouts/districts/place-tile-texts';
import type { Box } from '../../src/layouts/flow/ribbon';
import { approximateTextWidth } from '../../src/layouts/text-width';
import {
  layInRows,
  placeTiles,
  stepOf,
  stepOpacity,
  valueSteps,
} from '../../src/layouts/districts/tile-grid';
import { shortenText } from '../../src/layouts/wrap-text';

const slack = 1e-6;
const apart = (a: Box, b: Box) =>
  a.x1 <= b.x0 + slack || b.x1 <= a.x0 + slack || a.y1 <= b.y0 + slack || b.y1 <= a.y0 + slack;
const within = (inner: Box, outer: Box) =>
  inner.x0 >= outer.x0 - slack &&
  inner.y0 >= outer.y0 - slack &&
  inner.x1 <= outer.x1 + slack &&
  inner.y1 <= outer.y1 + slack;

const size = fc.record({
  width: fc.integer({ min: 320, max: 2400 }),
  height: fc.integer({ min: 200, max: 1400 }),
});
const places = fc.uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(6) }), {
  minLength: 1,
  maxLength: 30,
  selector: ({ row, column }) => `${row} ${column}`,
});
const measures = {
  scale: 1,
  width: approximateTextWidth,
  shorten: (text: string, limit: number, size: number) =>
    shortenText(text, limit, (t) => approximateTextWidth(t, size)) ?? '',
};

describe('the layout of the districts', () => {
  it('keeps tiles apart, of one size and inside the room', () => {
    fc.assert(
      fc.property(places, size, (grid, { width, height }) => {
        const room = { x0: 5, y0: 7, x1: width, y1: height };
        const boxes = placeTiles(grid, room, 8);
        boxes.forEach((box, i) => {
          expect(within(box, room)).toBe(true);
          expect(box.x1 - box.x0).toBeCloseTo(boxes[0]!.x1 - boxes[0]!.x0, 6);
          for (const other of boxes.slice(i + 1)) expect(apart(box, other)).toBe(true);
        });
      }),
    );
  });

  it('lays districts without tiles in rows, each in a place of its own', () => {
    fc.assert(
      fc.property(fc.nat(60), (count) => {
        const laid = layInRows(Array.from({ length: count }, (_, i) => i));
        expect(laid.map(({ item }) => item)).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(new Set(laid.map(({ row, column }) => `${row} ${column}`)).size).toBe(count);
      }),
    );
  });

  it('keeps tiles and strip apart and inside the room', () => {
    const text = fc.record({
      names: fc.integer({ min: 10, max: 130 }),
      values: fc.integer({ min: 10, max: 90 }),
    });
    fc.assert(
      fc.property(size, text, fc.constantFrom(1, 1.2), (room, widths, scale) => {
        const { tiles, strip, foot } = placeDistricts(room, widths, scale);
        const whole = { x0: 0, y0: 0, x1: room.width, y1: room.height };
        expect(within(tiles, whole)).toBe(true);
        expect(foot).toBeGreaterThan(tiles.y1);
        expect(foot).toBeLessThan(room.height);
        if (!strip) return;
        expect(within(strip.box, whole)).toBe(true);
        expect(apart(tiles, strip.box)).toBe(true);
        expect(tiles.x1 - tiles.x0).toBeGreaterThan(300);
        const { from, to, valueEnd, shares } = strip;
        const order = [strip.box.x0, from, to, valueEnd, shares[0], shares[1]];
        expect(order.every((x, i) => i === 0 || x >= order[i - 1]!)).toBe(true);
      }),
    );
  });

  it('writes every text of a tile inside it, one below the other, the number never cut where it fits', () => {
    const box = fc.record({
      width: fc.integer({ min: 40, max: 400 }),
      height: fc.integer({ min: 30, max: 300 }),
    });
    const words = fc.record({
      name: fc.constantFrom('固阳县', '达尔罕茂明安联合旗', 'Darhan Muminggan United Banner'),
      value: fc.constantFrom('21 名', '17,410 km²', '原文未列'),
      extras: fc.constant(['每万人 0.29 名', '726,838 人', '301 km²']),
    });
    fc.assert(
      fc.property(box, words, ({ width, height }, told) => {
        const tile = { x0: 10, y0: 20, x1: 10 + width, y1: 20 + height };
        const texts = placeTileTexts(tile, told, measures);
        texts.forEach(({ text, size, x, y }, i) => {
          expect(x + approximateTextWidth(text, size)).toBeLessThanOrEqual(tile.x1 + slack);
          const above = texts[i - 1];
          const besideIt = above?.y === y && x >= above.x + approximateTextWidth(above.text, above.size);
          if (!besideIt) expect(y - size).toBeGreaterThanOrEqual(above?.y ?? tile.y0);
          expect(y + size * 0.2).toBeLessThanOrEqual(tile.y1);
        });
      }),
    );
  });

  it('keeps a name of two words whole in two lines where one is too short', () => {
    const told = { name: 'Tumed Right', value: '8 posts', extras: [] };
    const tile = { x0: 0, y0: 0, x1: 80, y1: 80 };
    const texts = placeTileTexts(tile, told, measures);
    expect(texts.map(({ text }) => text)).toEqual(['Tumed', 'Right', '8 posts']);
  });

  it('keeps the caption below and every value of the scale apart', () => {
    const captions = ['示意排布，非地图', 'Schematic layout, not a map; the city is fictional'];
    const scale = fc.record({
      count: fc.integer({ min: 1, max: 11 }),
      unit: fc.constantFrom('', ' km²', '%'),
      step: fc.constantFrom(5, 0.05, 2_500),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...captions),
        scale,
        fc.integer({ min: 300, max: 1_500 }),
        (caption, { count, unit, step }, end) => {
          const measure = (text: string) => approximateTextWidth(text, 12);
          const steps = Array.from({ length: count }, (_, i) => ({
            opacity: 0.1,
            text: `${(i + 1) * step}${unit}`,
          }));
          const foot = placeFoot({ caption, steps }, end, measure);
          const told = foot.steps.filter(({ text }) => text !== undefined);
          expect(told.at(-1)?.text).toBe(steps.at(-1)!.text);
          const starts = [foot.steps[0]!.x0, ...told.map(({ x1, text }) => x1 - measure(text!))];
          expect(1 + measure(foot.caption)).toBeLessThan(Math.min(...starts));
          told.slice(1).forEach(({ x1, text }, i) => {
            expect(x1 - measure(text!)).toBeGreaterThan(told[i]!.x1);
          });
          expect(foot.steps.at(-1)!.x1).toBeLessThanOrEqual(end);
        },
      ),
    );
  });

  it('sorts bars by value, what is not known last, and keeps them in proportion', () => {
    const value = fc.option(fc.nat(1000), { nil: undefined });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.nat(1000), (values, city) => {
        const items = values.map((v, i) => ({ key: `${i}`, value: v }));
        const box = { x0: 0, y0: 30, x1: 400, y1: 400 };
        const { rows, line } = placeStrip(items, city, { box, from: 100, to: 300 });
        const shown = rows.map((r) => values[Number(r.key)] ?? -1);
        expect(shown).toEqual([...shown].sort((a, b) => b - a));
        const largest = Math.max(city, ...shown);
        rows.forEach(({ bar, box: row }, i) => {
          expect(within(row, box)).toBe(true);
          expect(bar === undefined).toBe(shown[i] === -1);
          if (bar) expect(bar.x1 - bar.x0).toBeCloseTo(largest > 0 ? (200 * shown[i]!) / largest : 0, 6);
        });
        expect(line).toBeCloseTo(100 + (largest > 0 ? (200 * city) / largest : 0), 6);
      }),
    );
  });

  it('makes classes with round bounds that hold every value, stronger for more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (largest, part) => {
          const steps = valueSteps(largest);
          const value = largest * part;
          expect(steps.step * steps.count).toBeGreaterThanOrEqual(largest * (1 - 1e-6));
          expect(steps.count).toBeLessThanOrEqual(11);
          expect(stepOf(value, steps)).toBeLessThanOrEqual(stepOf(largest, steps));
          expect(stepOf(0, steps)).toBe(0);
          expect(stepOpacity(stepOf(largest, steps), steps)).toBeLessThanOrEqual(0.55 + slack);
        },
      ),
    );
  });
});
