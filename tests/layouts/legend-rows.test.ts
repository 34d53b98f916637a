import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLegend, type LegendEntry, type PlacedEntry } from '../../src/layouts/legend-rows';
import { approximateTextWidth } from '../../src/layouts/text-width';

const fontSize = 14;
const sign = { width: 22, height: 12 };

const anySign = fc.record({
  width: fc.integer({ min: 4, max: 60 }),
  height: fc.integer({ min: 4, max: 30 }),
});
const words = fc
  .array(fc.constantFrom('划出', '上一年 = 100', 'Released', 'number not stated', '，', '12', '≥ 80%'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));
const anyEntry: fc.Arbitrary<LegendEntry> = fc.record(
  { text: words, sign: anySign },
  { requiredKeys: ['text'] },
);
const anyLegend = fc.array(anyEntry, { maxLength: 12 });

const apart = (a: PlacedEntry['box'], b: PlacedEntry['box']): boolean =>
  a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const close = 1e-6;

describe(placeLegend, () => {
  it('has one row where all entries fit', () => {
    const { entries, height } = placeLegend([{ sign, text: '划出' }, { text: '另有说明' }], {
      room: 400,
      fontSize,
    });
    expect(new Set(entries.map(({ box }) => box.y)).size).toBe(1);
    expect(entries.map(({ box }) => box.x)).toEqual([0, expect.closeTo(22 + (0.52 + 2 + 1.35) * fontSize)]);
    expect(height).toBe(21);
  });

  it('begins a further row rather than run out of its room', () => {
    const all = ['划出', '划入', '未动'].map((text) => ({ sign, text }));
    const { entries, height } = placeLegend(all, { room: 150, fontSize });
    expect(entries.map(({ box }) => [Math.round(box.x), box.y])).toEqual([
      [0, 0],
      [76, 0],
      [0, 21],
    ]);
    expect(height).toBe(42);
  });

  it('puts a sign level with the first line of its words', () => {
    const [entry] = placeLegend([{ sign, text: 'posts that moved without a mark of their own' }], {
      room: 200,
      fontSize,
    }).entries;
    const [first, second] = entry!.lines;
    const middle = entry!.sign.y + sign.height / 2;
    expect(first!.y - middle).toBeCloseTo(0.35 * fontSize);
    expect(second!.y - first!.y).toBeCloseTo(21);
  });

  it('takes no height without entries', () => {
    expect(placeLegend([], { room: 200, fontSize })).toEqual({ entries: [], height: 0 });
  });

  it('keeps every entry inside the room, clear of every other, with all its words', () => {
    fc.assert(
      fc.property(anyLegend, fc.integer({ min: 300, max: 1600 }), (legend, room) => {
        const { entries, height } = placeLegend(legend, { room, fontSize });
        entries.forEach(({ box, lines, sign: at }, i) => {
          expect(entries.slice(0, i).every((other) => apart(other.box, box))).toBe(true);
          expect(box.x + box.width).toBeLessThanOrEqual(room + close);
          expect(box.y + box.height).toBeLessThanOrEqual(height + close);
          const [drawn, size] = [legend[i]!.text, legend[i]!.sign];
          expect(
            lines
              .map(({ text }) => text)
              .join('')
              .replaceAll(' ', ''),
          ).toBe(drawn.replaceAll(' ', ''));
          if (size) expect(at.y).toBeGreaterThanOrEqual(box.y);
          for (const line of lines) {
            expect(line.x).toBeGreaterThan(size ? at.x + size.width : -1);
            expect(line.x + approximateTextWidth(line.text, fontSize)).toBeLessThanOrEqual(
              box.x + box.width + close,
            );
            expect(line.y + 0.25 * fontSize).toBeLessThanOrEqual(box.y + box.height);
          }
        });
      }),
    );
  });
});
