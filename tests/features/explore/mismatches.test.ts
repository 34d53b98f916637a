import { describe, expect, it } from 'vitest';
import { mismatchesOf, type Held } from '../../../src/features/explore/notices/mismatches';
import { flows } from '../../../src/domain/flows/flows';
import { lowerLevels, upperLevels, type FlowQuery } from '../../../src/domain/flows/flow-graph';
import { askFlows } from '../../../src/pictures/flow/ask-flows';
import { beforeAfter } from '../../../src/pictures/flow/before-after';
import { unitsYearsDistricts } from '../../../src/pictures/flow/units-years-districts';
import { baotou } from '../../../mocks/baotou-2019-2022/baotou';
import { yunze } from '../../../mocks/yunze';
import type { ExploreView } from '../../../src/state/view';
import { baotouData, speechOf, viewOf, yunzeData } from '../../support/scene-data';

const [report, invented] = [baotouData(), yunzeData()];
const languages = ['zh-CN', 'en'] as const;
const said = (
  change: Partial<ExploreView>,
  held: Partial<Held> = {},
  language: (typeof languages)[number] = 'zh-CN',
) => {
  const { dataset, figures } = report;
  const rest = { dataset, figures, refused: [], nameOf: () => undefined };
  return mismatchesOf(viewOf(change), { ...rest, ...held }, speechOf(language)).join(' ');
};

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
    expect(said({ total: 7 }, {}, 'en')).toContain('does not agree with the reported shares');
    expect(said({ total: 5000 })).toBe('');
  });

  it('says that a total is not meant where posts are counted already', () => {
    expect(said({ total: 5000 }, invented)).toContain('链接中的总数 5,000 名不适用');
  });

  it.each([
    [
      'zh-CN',
      '链接要看市局一侧的“单位”、旗县区一侧的“派出所”，本数据集没有这一级，现显示“体系”、“旗县区”。要看别的级，请在“层级”中选。',
    ],
    [
      'en',
      'The link asks for “Units” on the bureau side and “Stations” on the district side, which this data set does not have; it shows “Systems” and “Districts” instead. To choose another level, open “Levels”.',
    ],
  ] as const)('says which levels it asked for and which are shown, %s', (language, text) => {
    const { query } = unitsYearsDistricts;
    expect(said({ upper: 'unit', lower: 'station' }, { query }, language)).toBe(text);
    expect(said({ upper: 'unit', lower: 'station' }, { ...invented, query }, language)).toBe('');
    const both = said({ upper: 'unit', lower: 'station' }, { query: beforeAfter.query }, language);
    expect(both).toMatch(/现显示“合计”。|it shows “Total” instead/u);
    // A picture that has no levels to choose shows its own, whatever is asked.
    expect(said({ upper: 'unit', lower: 'station' }, {}, language)).toBe('');
  });

  it.each([
    [
      'zh-CN',
      '链接要在市局一侧展开“zzz”，本数据集没有这个单位。 链接要在旗县区一侧展开“东河区”，它不在这一侧。 现不展开，显示全部。要展开单位，请在图中选中它，再按“展开下一级”。',
    ],
    [
      'en',
      'The link opens “zzz” on the bureau side, but this data set has no such unit. The link opens “东河区” on the district side, but it is not on that side. Everything is shown instead. To open a unit, select it in the picture, then choose “Open one level down”.',
    ],
  ] as const)('names the unit that cannot be opened, and says what to do, %s', (language, text) => {
    const refused = [
      { name: 'upperParent', unit: 'zzz', code: 'parent-unknown' },
      { name: 'lowerParent', unit: 'd-1', code: 'parent-on-other-side' },
    ] as const;
    const nameOf = (unit: string) => (unit === 'd-1' ? '东河区' : undefined);
    expect(said({}, { refused, nameOf }, language)).toBe(text);
  });
});

const asked = [baotou, yunze].flatMap((seed) =>
  [beforeAfter, unitsYearsDistricts].flatMap(({ query }) =>
    upperLevels.flatMap((upper) => lowerLevels.map((lower) => ({ seed, query, upper, lower }))),
  ),
);

describe('levels of an address', () => {
  it.each(asked)('are drawn, or noticed and replaced by some there are: $upper × $lower', (each) => {
    const { seed, query, upper, lower } = each;
    const { dataset, ledger } = seed;
    const view = viewOf({ upper, lower, dataset: dataset.id });
    const shown = askFlows(query, view, dataset);
    const { from: yearFrom, to: yearTo } = dataset.period;
    const drawn = flows(ledger, { yearFrom, yearTo, top: 40, ...shown } as FlowQuery, dataset.systems);
    expect(drawn.ok).toBe(true);
    const lacking = [upper, lower].filter((level) => level !== shown.upper && level !== shown.lower);
    for (const language of languages) {
      const text = said(view, { dataset, figures: seed.figures, query }, language);
      expect(text === '').toBe(lacking.length === 0);
      const { names } = speechOf(language).messages.explore.levels;
      for (const level of lacking) expect(text).toContain(`“${names[level]}”`);
    }
  });
});
