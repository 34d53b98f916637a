import { describe, expect, it } from 'vitest';
import { mixColours, parseColour } from '../../src/charts/flow/flow-ink';

describe(parseColour, () => {
  it.each([
    ['#2a4a9c', 0x9c4a2a],
    ['#C65F1C', 0x1c5fc6],
    ['rgb(42, 74, 156)', 0x9c4a2a],
    ['rgba(42 74 156 / 0.5)', 0x9c4a2a],
    ['CanvasText', undefined],
    ['', undefined],
    ['rgb(a, b, c)', undefined],
  ])('reads %j', (text, colour) => {
    expect(parseColour(text)).toBe(colour);
  });
});

describe(mixColours, () => {
  it('gives both ends and the middle', () => {
    expect(mixColours(0x102030, 0x304050, 0)).toBe(0x102030);
    expect(mixColours(0x102030, 0x304050, 1)).toBe(0x304050);
    expect(mixColours(0x102030, 0x304050, 0.5)).toBe(0x203040);
  });
});
