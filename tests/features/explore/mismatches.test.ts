import { describe, expect, it } from 'vitest';
import { mismatchesOf } from '../../../src/features/explore/notices/mismatches';
import { baotouData, speechOf, yunzeData } from '../../support/scene-data';

const [report, invented] = [baotouData(), yunzeData()];
const said = (view: Parameters<typeof mismatchesOf>[0], data = report, language: 'zh-CN' | 'en' = 'zh-CN') =>
  mismatchesOf(view, data.dataset, data.figures, speechOf(language)).join(' ');

describe('an address that asks for what there is not', () => {
  it.each([
    [{ from: 2010, to: 2030 }, '链接要看 2010—2030 年，数据没有这么多年度，现显示 2019—2022 年。'],
    [{ from: 2021, to: 2025 }, '链接要看 2021—2025 年，数据没有这么多年度，现显示 2021—2022 年。'],
    [{ from: 1999, to: 1999 }, '链接要看 1999 年，数据没有这么多年度，现显示 2019—2022 年。'],
    [{ from: 2020, to: 2021 }, ''],
  ])('says which years it asked for and which are shown: %j', (years, text) => {
    expect(said({ years })).toBe(text);
  });

  it('says that a total agrees with nothing, and which ones near it do', () => {
    expect(said({ total: 7 })).toMatch(
      /总数 7 名与报告的比例不相符，仍按每千名编制显示。相符的总数最近是 [\d、]+ 名。$/,
    );
    expect(said({ total: 7 }, report, 'en')).toContain('does not agree with the reported shares');
    expect(said({ total: 5000 })).toBe('');
  });

  it('says that a total is not meant where posts are counted already', () => {
    expect(said({ total: 5000 }, invented)).toContain('链接中的总数 5,000 名不适用');
  });
});
