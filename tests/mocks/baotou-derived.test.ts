import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import type { Basis } from '../../src/domain/basis';
import type { Figure, FigureUnit } from '../../src/domain/figures/figure';
import { printedIntervals, printedValue } from '../support/figure-print';

type Row = readonly [
  id: string,
  value: string,
  unit: FigureUnit,
  interval: string,
  of: readonly string[],
  assumed: boolean,
];

/** What follows from the reported figures, worked out by hand. No interval: of exact numbers, or a bound. */
const derived: readonly Row[] = [
  ['D1', '47.5', 'percent', '(45.75, 49.36)', ['F15', 'F16'], true],
  ['D2', '39.9', 'percent', '(38.2, 41.71)', ['F15', 'F16'], true],
  ['D3', '52.5', 'percent', '(50.64, 54.25)', ['F15', 'F16'], true],
  ['D4', '60.1', 'percent', '(58.29, 61.8)', ['F15', 'F16'], true],
  ['D5', '+14.48', 'percent', '(13.91, 15.11)', ['F15', 'F16'], true],
  ['D7', '0.905 → 0.664', 'ratio', '(0.843, 0.975) → (0.618, 0.716)', ['F15', 'F16'], true],
  ['D8', '7.6', 'percentage-point', '[7.55, 7.65)', ['F15'], false],
  ['D9', '1.9', 'percentage-point', '[1.8875, 1.9125)', ['F15', 'F14'], true],
  ['D10', '84 → 58', 'count', '[83, 85] → [57, 59]', ['F5', 'F6'], true],
  ['D11', '7 → 3', 'count', '', ['F2', 'F3', 'F4'], false],
  ['D12', '4.45 | 4.54', 'times', '[4.445, 4.455) | [4.535, 4.545)', ['F24', 'F50'], false],
  ['D13', '+0.44', 'percent', '(0.32, 0.55)', ['F23', 'F22'], true],
  ['D14', '67.8', 'ten-thousand-yuan', '[67.2, 68.4)', ['F35', 'F34'], false],
  ['D15a', '1.95', 'ratio', '', ['F31', 'F30'], false],
  ['D15b', '>344.8', 'ten-thousand-yuan', '', ['F32', 'F30'], false],
  ['D16', '67.7', 'percent', '', ['F39', 'F38'], true],
];

const basisOf = (id: string): Basis => (id === 'D9' ? 'illustrative' : 'derived');

const figure = (id: string): Figure => {
  const found = baotou.figures.find((f) => f.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

describe('the derived figures of baotou-2019-2022', () => {
  it('are D1 to D16 in order, D15 in two parts', () => {
    const ids = baotou.figures.map(({ id }) => id).filter((id) => id.startsWith('D'));
    const numbered = [...new Set(ids.map((id) => id.replace(/[ab]$/, '')))];
    expect(numbered).toEqual(Array.from({ length: 16 }, (_, i) => `D${i + 1}`));
    expect(ids).toHaveLength(17);
  });

  it.each(derived)('print %s as %s', (id, value, unit, interval, of, assumed) => {
    const held = figure(id);
    expect([printedValue(held), held.unit, printedIntervals(held)]).toEqual([value, unit, interval]);
    expect(held.basis).toBe(basisOf(id));
    expect(held.source).toEqual({ kind: 'figures', of });
    expect(held.assumption !== undefined).toBe(assumed);
  });

  it('restate F16 as the shrinkage of the releasing units, which is reported', () => {
    const held = figure('D6');
    expect([printedValue(held), held.unit, printedIntervals(held)]).toEqual([
      '-16',
      'percent',
      '[15.5, 16.5)',
    ]);
    expect(held.basis).toBe('reported');
    expect(held.source).toEqual({ kind: 'report', section: '一·3' });
  });

  it('each show their working', () => {
    for (const held of baotou.figures.filter(({ id }) => id.startsWith('D'))) {
      expect(held.working?.formula, held.id).toBeTruthy();
      expect(held.working?.substituted, held.id).toBeTruthy();
      expect(held.working?.result, held.id).toBeTruthy();
    }
  });

  it('name the whole numbers that agree with the report', () => {
    const { value } = figure('D10');
    if (value.kind !== 'change') throw new Error(value.kind);
    expect(value.before.candidates).toEqual([83, 84, 85]);
    expect(value.after.candidates).toEqual([57, 58, 59]);
  });

  it('say how many departments the named mergers leave open', () => {
    expect(figure('D11').note?.['zh-CN']).toContain('22');
    expect(figure('D11').note?.en).toContain('22');
  });
});
