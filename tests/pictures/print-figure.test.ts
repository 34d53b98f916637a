import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { en } from '../../src/i18n/en';
import { formatFor } from '../../src/i18n/format';
import { zhCN } from '../../src/i18n/zh-CN';
import { printFigure, printIntervals } from '../../src/pictures/print-figure';

const figure = (id: string) => {
  const found = baotou.figures.find((each) => each.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

describe('printFigure', () => {
  it.each([
    ['F9', '−18.9%', '−18.9%'],
    ['F14', '2019—2022 年', '2019–2022'],
    ['F27', '2015 年', '2015'],
    ['F28', '原文未列', 'not stated'],
    ['F32', '> 2 亿元', '> 200 million yuan'],
    ['F25', '175 万条', '1.75 million messages'],
    ['F26', '7.9 亿元', '790 million yuan'],
    ['D14', '67.8 万元', '0.678 million yuan'],
    ['D10', '84 → 58', '84 → 58'],
    ['D12', '4.45 倍 / 4.54 倍', '4.45 times / 4.54 times'],
    ['D13', '+0.44%', '+0.44%'],
  ])('prints %s as %s and %s', (id, chinese, english) => {
    expect(printFigure(figure(id), zhCN, formatFor('zh-CN'))).toBe(chinese);
    expect(printFigure(figure(id), en, formatFor('en'))).toBe(english);
  });
});

describe('printIntervals', () => {
  it.each([
    ['F25', '[174.5, 175.5)', '[1.745, 1.755)'],
    ['F26', '[7.85, 7.95)', '[785, 795)'],
    ['F32', '', ''],
    ['D14', '[67.20, 68.40)', '[0.6720, 0.6840)'],
  ])('prints what %s may be as %s and %s', (id, chinese, english) => {
    expect(printIntervals(figure(id), formatFor('zh-CN'))).toBe(chinese);
    expect(printIntervals(figure(id), formatFor('en'))).toBe(english);
  });
});
