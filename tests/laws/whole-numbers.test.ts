import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelRequest, LabelSide } from '../../src/layouts/flow/label-request';
import { placeLabels } from '../../src/layouts/flow/labels';
import { approximateTextWidth } from '../../src/layouts/text-width';
import { shortenText, wrapText } from '../../src/layouts/wrap-text';

const figures = fc.constantFrom(
  '475',
  '1,000',
  '47.5%',
  '−19',
  '+21',
  '16 %',
  '[461, 490]',
  '(45.75, 49.36)',
  '[7.55, 7.65)',
  '{83–85}',
  '461…490',
);
const words = fc.constantFrom(
  '其余单位',
  '（含接收单位）',
  '·',
  '名',
  'posts',
  'All other units',
  '(receiving included)',
);

interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

/** Words and figures, parted by spaces: a figure is one that may not be cut. */
const pieces: fc.Arbitrary<readonly Piece[]> = fc.array(
  fc.oneof(
    figures.map((text) => ({ text, whole: true })),
    words.map((text) => ({ text, whole: false })),
  ),
  { minLength: 1, maxLength: 6 },
);

const textOf = (parts: readonly Piece[]) => parts.map(({ text }) => text).join(' ');

/** Whether a text that was cut after so many characters ends in one of its figures, or with an open end to it. */
const endsInFigure = (parts: readonly Piece[], length: number): boolean => {
  let from = 0;
  for (const { text, whole } of parts) {
    const to = from + text.length;
    if (whole && length > from && (length < to || (length === to && /\d$/.test(text)))) return true;
    from = to + 1;
  }
  return false;
};

const width = (text: string) => approximateTextWidth(text, 13);

describe('shortenText', () => {
  it('never ends inside a number or an interval', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 10, max: 500 }), (parts, limit) => {
        const text = textOf(parts);
        const cut = shortenText(text, limit, width);
        if (cut === undefined || cut === text) return;
        const kept = cut.slice(0, -1);
        expect(text.startsWith(kept)).toBe(true);
        expect(endsInFigure(parts, kept.length)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('wrapText', () => {
  it('breaks no number and no interval', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 2, max: 4 }), (parts, most) => {
        const lines = wrapText(textOf(parts), most, width);
        const broken = parts.filter(
          ({ text, whole }) => whole && !lines?.some((line) => line.includes(text)),
        );
        if (lines) expect(broken).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** The label of a node as a statement has it: its name, a large number, and small ones that may step back. */
const requestFor = (parts: readonly Piece[], x: number, side: LabelSide): LabelRequest => ({
  key: `node:${x}`,
  lines: [
    { text: textOf(parts), fontSize: 13, role: 'name' },
    { text: '47.5%', fontSize: 27, role: 'value' },
    {
      text: '475 posts [461, 490]',
      fontSize: 12,
      role: 'note',
      instead: [['475 posts', '[461, 490]'], ['475 posts'], []],
    },
  ],
  mark: { kind: 'bar', box: { x0: x, y0: 110, x1: x + 40, y1: 120 }, side, align: 'start' },
  priority: 1,
});

describe('placeLabels', () => {
  it('shows numbers whole or not at all, however little room there is', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 60, max: 600 }),
        fc.constantFrom('above', 'below', 'left', 'right'),
        (names, breadth, side) => {
          const requests = names.map((parts, i) =>
            requestFor(parts, Math.floor((i * breadth) / names.length), side),
          );
          const frame = { width: breadth, height: 230, measure: approximateTextWidth };
          placeLabels(requests, frame).forEach(({ lines }, i) => {
            for (const { text, role } of lines) {
              if (role === 'value') expect(text).toBe('47.5%');
              if (role === 'note')
                expect(['475 posts [461, 490]', '475 posts', '[461, 490]']).toContain(text);
              if (role === 'name' && text.endsWith('…'))
                expect(endsInFigure(names[i]!, text.length - 1)).toBe(false);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
