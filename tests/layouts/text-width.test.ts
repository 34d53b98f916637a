import { describe, expect, it } from 'vitest';
import { approximateTextWidth } from '../../src/layouts/text-width';

/** Advances in hundredths of an em, as Chromium measures the bold cuts. */
const measured: readonly (readonly [font: string, text: string, width: number])[] = [
  ['Noto Sans CJK SC', '0123456789', 590],
  ['Noto Sans CJK SC', '7.6%', 244],
  ['Noto Sans CJK SC', 'WMQ@', 355],
  ['Noto Sans CJK SC', '减上补下', 400],
  ['Noto Serif CJK SC', 'WMQ@', 387],
  ['DejaVu Sans', '0123456789', 700],
  ['DejaVu Sans', 'WMQ@', 397],
  ['DejaVu Sans', '‰', 144],
  ['Noto Sans CJK KR', '‘’“”', 180],
  ['DejaVu Sans', '‘’“”', 208],
  ['Noto Sans CJK SC', '·—–…‰（）→', 746],
];

describe('approximateTextWidth', () => {
  it.each(measured)('is no less than %s gives %s', (_font, text, width) => {
    expect(approximateTextWidth(text, 100)).toBeGreaterThanOrEqual(width);
  });

  it('grows with the font size and with every character', () => {
    expect(approximateTextWidth('编制 76', 26)).toBeCloseTo(2 * approximateTextWidth('编制 76', 13), 9);
    expect(approximateTextWidth('', 13)).toBe(0);
    expect(approximateTextWidth('昆都仑区', 13)).toBe(52);
    expect(approximateTextWidth('𠮷', 10)).toBe(10);
    expect(approximateTextWidth('👮', 10)).toBe(15);
  });
});
