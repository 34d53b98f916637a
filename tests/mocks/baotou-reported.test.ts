import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import type { Figure, FigureUnit } from '../../src/domain/figures/figure';
import { disjoint } from '../../src/domain/numbers/interval';
import { printedIntervals, printedValue } from '../support/figure-print';

type Row = readonly [
  id: string,
  section: string,
  value: string,
  unit: FigureUnit,
  interval: string,
  period?: string,
];

/** What the report prints, typed here a second time. No interval: counted exactly, or no number at all. */
const reported: readonly Row[] = [
  ['F1', '一·1', '4', 'count', ''],
  ['F2', '一·1', '2 → 1', 'count', ''],
  ['F3', '一·1', '3 → 1', 'count', ''],
  ['F4', '一·1', '2 → 1', 'count', ''],
  ['F5', '一·1', '26', 'count', ''],
  ['F6', '一·1', '-31', 'percent', '[30.5, 31.5)'],
  ['F7', '一·1', '', 'none', ''],
  ['F8', '一·2', '4', 'count', ''],
  ['F9', '一·2', '-18.9', 'percent', '[18.85, 18.95)', '体制调整后'],
  ['F10', '一·2', '-15.6', 'percent', '[15.55, 15.65)', '体制调整后'],
  ['F11', '一·2', '95.5', 'percent', '[95.45, 95.55)', '2021–2021'],
  ['F12', '一·2', '1', 'count', ''],
  ['F13', '一·3', '2', 'count', ''],
  ['F14', '一·3', '', 'year', '', '2019–2022'],
  ['F15', '一·3', '7.6', 'percent', '[7.55, 7.65)', '2019–2022'],
  ['F16', '一·3', '16', 'percent', '[15.5, 16.5)', '2019–2022'],
  ['F17', '一·3', '44', 'count', ''],
  ['F18', '一·3', '100', 'percent', ''],
  ['F19', '二·1', '3', 'count', '', '–2021'],
  ['F20', '二·1', '≥1', 'count', '', '–2021'],
  ['F21', '二·1', '≥4', 'count', ''],
  ['F22', '二·1', '-8.3', 'percent', '[8.25, 8.35)', '2021–2021'],
  ['F23', '二·1', '-7.9', 'percent', '[7.85, 7.95)', '2021–2021'],
  ['F24', '二·1', '+345', 'percent', '[344.5, 345.5)', '2021–2021'],
  ['F25', '二·1', '175', 'ten-thousand-messages', '[174.5, 175.5)', '累计'],
  ['F26', '二·1', '7.9', 'hundred-million-yuan', '[7.85, 7.95)', '累计'],
  ['F27', '二·2', '2015', 'year', '', '2015–2015'],
  ['F28', '二·2', '', 'posts', '', '2019–'],
  ['F29', '二·2', '3', 'count', ''],
  ['F30', '二·2', '58', 'count', '', '2021–2021'],
  ['F31', '二·2', '113', 'count', '', '2021–2021'],
  ['F32', '二·2', '>2', 'hundred-million-yuan', '', '2021–2021'],
  ['F33', '二·3', '', 'count', ''],
  ['F34', '二·3', '870', 'count', '', '2019–'],
  ['F35', '二·3', '5.9', 'hundred-million-yuan', '[5.85, 5.95)', '2019–'],
  ['F36', '二·3', '4', 'count', ''],
  ['F37', '二·3', '1', 'count', ''],
  ['F38', '二·3', '235', 'count', '', '成文时'],
  ['F39', '二·3', '159', 'count', '', '成文时'],
  ['F40', '三·1', '3', 'count', '', '2022–2022'],
  ['F41', '三·1', '192', 'count', ''],
  ['F42', '三·1', '100', 'percent', ''],
  ['F43', '三·1', '≥4', 'count', ''],
  ['F44', '三·2', '≥80', 'percent', '[80, 100]'],
  ['F45', '三·2', '11', 'count', ''],
  ['F46', '文末', '1', 'rank', '', '2021–2021'],
  ['F47', '文末', '-2.4', 'percent', '[2.35, 2.45)', '2021–2021'],
  ['F48', '文末', '+15.4', 'percent', '[15.35, 15.45)', '2021–2021'],
  ['F49', '文末', '+99.3', 'percent', '[99.25, 99.35)', '2021–2021'],
  ['F50', '文末', '+354', 'percent', '[353.5, 354.5)', '2021–2021'],
];

const yearOnYear = ['F9', 'F10', 'F22', 'F23', 'F24', 'F47', 'F48', 'F49', 'F50'];

const figure = (id: string): Figure => {
  const found = baotou.figures.find((f) => f.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

const printedPeriod = ({ period }: Figure): string => {
  if (!period) return '';
  const years = period.from ?? period.to;
  return years === undefined ? (period.text?.['zh-CN'] ?? '') : `${period.from ?? ''}–${period.to ?? ''}`;
};

describe('the reported figures of baotou-2019-2022', () => {
  it('are F1 to F50, each once, in order', () => {
    const ids = baotou.figures.map(({ id }) => id).filter((id) => id.startsWith('F'));
    expect(ids).toEqual(Array.from({ length: 50 }, (_, i) => `F${i + 1}`));
    expect(reported.map(([id]) => id)).toEqual(ids);
  });

  const rows = reported.map(([id, section, value, unit, interval, period = '']) => ({
    id,
    section,
    printed: [value, unit, interval, period],
  }));

  it.each(rows)('hold $id of $section', ({ id, section, printed }) => {
    const held = figure(id);
    expect(held.basis).toBe('reported');
    expect(held.source).toEqual({ kind: 'report', section });
    expect([printedValue(held), held.unit, printedIntervals(held), printedPeriod(held)]).toEqual(printed);
  });

  it('compare with the year before where the report does', () => {
    const compared = baotou.figures.filter((f) => f.basis === 'reported' && f.compared === 'yoy');
    expect(compared.map(({ id }) => id)).toEqual(yearOnYear);
  });

  it('mark F24 and F50 as one quantity that cannot be both', () => {
    const [one, other] = [figure('F24'), figure('F50')];
    expect(one.conflictsWith).toEqual(['F50']);
    expect(other.conflictsWith).toEqual(['F24']);
    expect(one.name).toEqual(other.name);
    if (one.value.kind !== 'single' || other.value.kind !== 'single') throw new Error('not single numbers');
    const intervals = [one.value.is.interval, other.value.is.interval] as const;
    if (!intervals[0] || !intervals[1]) throw new Error('no intervals');
    expect(disjoint(intervals[0], intervals[1])).toBe(true);
    expect(baotou.figures.filter((f) => f.conflictsWith).map(({ id }) => id)).toEqual(['F24', 'F50']);
  });
});
