import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../src/layouts/signs';
import { shortenText, uprightPieces, wrapText } from '../../src/layouts/wrap-text';

const width = (text: string) => graphemes(text).length;

describe('wrapText', () => {
  it('breaks between ideographs, evenly', () => {
    expect(wrapText('达尔罕茂明安联合旗', 2, width)).toEqual(['达尔罕茂明', '安联合旗']);
    expect(wrapText('达尔罕茂明安联合旗', 3, width)).toEqual(['达尔罕', '茂明安', '联合旗']);
  });

  it('breaks Latin text only after spaces', () => {
    expect(wrapText('Darhan Muminggan United Banner', 2, width)).toEqual([
      'Darhan Muminggan',
      'United Banner',
    ]);
    expect(wrapText('Kundulun', 2, width)).toBeUndefined();
  });

  it('keeps signs with what they belong to', () => {
    expect(wrapText('其余单位（含接收）', 2, width)).toEqual(['其余单位', '（含接收）']);
    expect(wrapText('甲，乙', 3, width)).toBeUndefined();
    expect(wrapText('（甲）乙', 2, width)).toEqual(['（甲）', '乙']);
    expect(wrapText('第12大队', 2, width)).toEqual(['第12', '大队']);
  });

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 4 }), (text, most) => {
        const lines = wrapText(text, most, width);
        if (!lines) return;
        expect(lines).toHaveLength(most);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('shortenText', () => {
  it('keeps what fits and marks the cut', () => {
    expect(shortenText('青山区', 3, width)).toBe('青山区');
    expect(shortenText('达尔罕茂明安联合旗', 5, width)).toBe('达尔罕茂…');
    expect(shortenText('达尔罕茂明安联合旗', 3, width, 3)).toBeUndefined();
  });

  it('fault-67 cuts a very long name, or one of joined signs, between whole characters', () => {
    expect(shortenText('长'.repeat(10_000), 6, width)).toBe('长长长长长…');
    expect(shortenText('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2, width)).toBe('👨‍👩‍👧…');
    expect(shortenText('𠮷𠮷𠮷', 2, width)).toBe('𠮷…');
  });
});

describe('uprightPieces', () => {
  it('stands each ideograph alone, short numbers and words in one piece, brackets turned', () => {
    expect(uprightPieces('昆都仑区')).toEqual(['昆', '都', '仑', '区']);
    expect(uprightPieces('第12大队')).toEqual(['第', '12', '大', '队']);
    expect(uprightPieces('其余（含接收）')).toEqual(['其', '余', '︵', '含', '接', '收', '︶']);
    expect(uprightPieces('𠮷田')).toEqual(['𠮷', '田']);
  });

  it('leaves text that does not stand upright', () => {
    expect(uprightPieces('Kundulun')).toBeUndefined();
    expect(uprightPieces('第2019号')).toBeUndefined();
    expect(uprightPieces('')).toBeUndefined();
  });
});
