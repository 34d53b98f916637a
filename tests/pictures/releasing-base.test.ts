import { describe, expect, it } from 'vitest';
import { matrix } from '../../src/pictures/matrix/matrix';
import { sayFlow } from '../../src/pictures/flow/flow-said';
import { flowWords } from '../../src/pictures/flow/flow-words';
import { unitsYearsDistricts } from '../../src/pictures/flow/units-years-districts';
import { releasingDigits } from '../../src/layouts/flow/share';
import { baotouData, speechOf, viewOf, yunzeData } from '../support/scene-data';

const query = { upper: 'system', lower: 'district' } as const;
const view = viewOf({ measure: 'releasing' });
const years = [2019, 2020, 2021, 2022];
const inYear = (year: number, draw = baotouData) => draw({ ...query, yearFrom: year, yearTo: year });
const sayIn = (data: ReturnType<typeof baotouData>, language: 'zh-CN' | 'en') =>
  sayFlow(data.graph!, unitsYearsDistricts, view, data.dataset, speechOf(language));

describe('a share of the releasing units', () => {
  it.each([
    ['zh-CN', 2022, '2022 年，划出单位 2022 年初编制的 4.5%', '占划出单位 2022 年初编制 418 名（相符整数'],
    [
      'en',
      2022,
      '4.5% of the releasing units’ posts at the start of 2022',
      'of the 418 posts (whole numbers',
    ],
  ] as const)(
    'says of which posts it is where only some years are drawn, %s',
    (language, year, said, note) => {
      const told = sayIn(inYear(year), language);
      const statement = told.statement.replace(/4 个体系减下/u, '');
      expect(statement).toContain(said);
      expect(told.note).toContain(note);
      expect(told.note).toContain(language === 'en' ? 'Counted per 1,000 posts' : '按每千名编制计');
    },
  );

  it.each([baotouData, yunzeData])(
    'says the same base in the statement, the note and what is heard',
    (draw) => {
      for (const year of years) {
        const data = inYear(year, draw);
        const speech = speechOf('en');
        const { statement, note } = sayIn(data, 'en');
        const { summary, describe: tell } = flowWords(data.graph!, unitsYearsDistricts, view, speech);
        const link = tell({ kind: 'link', id: data.graph!.links[0]!.id });
        for (const text of [statement, note, summary, link])
          expect(text).toContain(`at the start of ${year}`);
        expect(matrix.note(data, view, speech)).toContain(`they held at the start of ${year}`);
      }
    },
  );

  it('has one decimal in every year, and in every part of the whole period', () => {
    const shares = years.map((year) => /[\d.]+%/u.exec(sayIn(inYear(year), 'en').statement)?.[0]);
    expect(shares).toEqual(['4.0%', '4.2%', '4.3%', '4.5%']);
    const { graph } = baotouData(query);
    for (const { posts } of graph!.links) expect(releasingDigits(graph!, posts)).toBe(1);
  });

  it('is of the posts before the first year, unsaid, and as reported where the whole period is drawn', () => {
    const { statement, note } = sayIn(baotouData(query), 'en');
    expect(statement).toContain('16% of the releasing units’ posts');
    expect(`${statement} ${note}`).not.toContain('at the start of');
  });
});

describe('an English statement of posts moved', () => {
  it('names the posts where they are counted in posts, and once where they are per thousand', () => {
    const say = (data: ReturnType<typeof baotouData>) =>
      sayFlow(data.graph!, unitsYearsDistricts, viewOf(), data.dataset, speechOf('en')).statement;
    expect(say(yunzeData(query))).toContain('released 613 posts to');
    const perThousand = say(baotouData(query));
    expect(perThousand).toContain('of every 1,000 posts');
    expect(perThousand).toContain('released 76 to');
    const one = yunzeData(query).graph!;
    const moved = unitsYearsDistricts.sentence({ ...one, moved: 1 }, viewOf(), speechOf('en'));
    expect(moved).toContain('released 1 post to');
  });
});
