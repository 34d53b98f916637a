import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ExactDrawing } from '../../src/charts/drawing-context';
import type { Language } from '../../src/i18n/language';
import { SpeechProvider } from '../../src/i18n/language-context';
import { matrix } from '../../src/pictures/matrix/matrix';
import type { PictureData } from '../../src/pictures/scene';
import type { ExploreView } from '../../src/state/view';
import { baotouData, speechOf, viewOf, yunzeData } from '../support/scene-data';

const levels = { upper: 'system', lower: 'district' } as const;
const data = baotouData(levels);

interface Shown {
  readonly data?: PictureData;
  readonly view?: Partial<ExploreView>;
  readonly language?: Language;
  readonly exact?: boolean;
  readonly form?: 'Diagram' | 'Table';
}

const Page = ({ data: shown = data, view, language = 'zh-CN', exact = false, form = 'Diagram' }: Shown) => {
  const [pinned, setPinned] = useState<readonly string[]>(view?.pinned ?? []);
  const Part = matrix[form];
  const { messages } = speechOf(language);
  return (
    <SpeechProvider language={language} messages={messages}>
      <ExactDrawing value={exact}>
        <Part
          data={shown}
          view={viewOf(view)}
          width={990}
          height={476}
          pinned={pinned}
          onPin={setPinned}
          onChange={() => undefined}
        />
      </ExactDrawing>
      <output>{pinned.join(' ')}</output>
    </SpeechProvider>
  );
};

const grid = () => screen.getByRole('grid');
const cell = (name: string | RegExp) => within(grid()).getByRole('gridcell', { name });
const pins = () => screen.getByRole('status').textContent;
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('the matrix', () => {
  it('has a row for every unit of either side and a column for every year, with exact margins', () => {
    render(<Page />);
    expect(within(grid()).getAllByRole('row')).toHaveLength(1 + 4 + 1 + 9);
    for (const name of ['决策指挥体系', '土默特右旗'])
      expect(within(grid()).getByRole('rowheader', { name })).toBeVisible();
    const join = within(grid()).getByRole('rowheader', { name: '划出 = 划入' }).closest('tr')!;
    expect([...join.cells].slice(1).map((c) => c.textContent)).toEqual(['19', '19', '19', '19', '76']);
  });

  it('tells each cell in a sentence with its share and basis, and a known zero as 0', () => {
    render(<Page />);
    expect(cell('2022 年，昆都仑区划入 6 名，占当列的 31.6%，示意')).toHaveTextContent('6');
    expect(cell('2022 年，石拐区没有划入，0 名')).toHaveTextContent('0');
  });

  it('is one tab stop, and arrow keys walk its cells', async () => {
    render(<Page />);
    await userEvent.tab();
    expect(focused()).toMatch(/^2019 年，决策指挥体系划出 5 名/);
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toMatch(/^2020 年，管理监督体系划出 4 名/);
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('管理监督体系共划出 19 名，占全部划转的 25.0%，示意');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toMatch(/^达尔罕茂明安联合旗共划入 3 名/);
    await userEvent.keyboard('{Home}{Control>}{Home}{/Control}');
    expect(focused()).toBe('决策指挥体系');
    await userEvent.tab();
    expect(grid()).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('pins a unit by its name, a flow by its cell, and lets go by Esc', async () => {
    render(<Page />);
    await userEvent.click(within(grid()).getByRole('rowheader', { name: '昆都仑区' }));
    expect(pins()).toBe('unit:d-150203');
    expect(cell(/^2019 年，昆都仑区/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(cell(/^2021 年，东河区/));
    expect(pins()).toMatch(/^unit:d-150203 link:year:2021>/);
    expect(matrix.detail(data, viewOf(), pins().split(' ')[1]!, speechOf('zh-CN'))?.title).toBe(
      '东河区 · 2021 年',
    );
    await userEvent.keyboard('{Escape}');
    expect(pins()).toBe('');
  });

  it('brings the row and the column of the cell under the pointer forward', async () => {
    render(<Page />);
    await userEvent.hover(cell(/^2020 年，青山区/));
    expect(cell(/^2020 年，青山区/)).toHaveAttribute('data-emphasis', 'strong');
    expect(cell(/^2022 年，青山区/)).toHaveAttribute('data-emphasis', 'linked');
    expect(cell(/^2020 年，九原区/)).toHaveAttribute('data-emphasis', 'linked');
    expect(cell(/^2022 年，九原区/)).toHaveAttribute('data-emphasis', 'none');
  });

  it.each([
    ['system', '0.6%'],
    ['releasing', '1.3%'],
    ['column', '31.6%'],
  ] as const)('prints its cells in the measure %s', (measure, text) => {
    const group = baotouData({ ...levels });
    render(
      <Page
        data={{ ...group, graph: { ...group.graph!, system: 1000, releasing: 475 } }}
        view={{ measure }}
      />,
    );
    expect(cell(/^2022 年，昆都仑区/)).toHaveTextContent(text);
  });

  it('lists in its tables one row for every unit, with both margins, and one for every unit and year', () => {
    render(<Page form="Table" />);
    const [margins, cells] = screen.getAllByRole('table');
    const texts = (name: RegExp) =>
      within(within(margins!).getByRole('row', { name }))
        .getAllByRole('cell')
        .map((c) => c.textContent);
    expect(within(margins!).getAllByRole('row')).toHaveLength(1 + 13 + 2);
    expect(texts(/昆都仑区/)).toEqual(['划入', '5', '5', '5', '6', '21', '示意']);
    expect(texts(/^划入合计/)).toEqual(['', '19', '19', '19', '19', '76', '']);
    expect(within(cells!).getAllByRole('row')).toHaveLength(1 + 13 * 4 + 2);
    expect(within(cells!).getByRole('row', { name: /昆都仑区.*2022 年 6 31\.6% 示意/ })).toBeVisible();
  });

  it('has the numbers of its measure in table, legend and sentences too', () => {
    const view = viewOf({ measure: 'releasing' });
    const { Legend } = matrix;
    render(<Page form="Table" view={view} />);
    const row = screen.getAllByRole('row', { name: /昆都仑区/ })[0]!;
    expect(
      within(row)
        .getAllByRole('cell')
        .map((c) => c.textContent),
    ).toEqual(['划入', '1.1%', '1.1%', '1.1%', '1.3%', '4.4%', '示意']);
    const { messages } = speechOf('zh-CN');
    render(
      <SpeechProvider language="zh-CN" messages={messages}>
        {Legend && <Legend data={data} view={view} />}
      </SpeechProvider>,
    );
    expect(screen.getByRole('list')).toHaveTextContent('划入，最深占划出单位的 1.3%');
    render(<Page view={view} />);
    expect(cell(/^2022 年，昆都仑区划入 6 名，占划出单位的 1\.3%/)).toHaveTextContent('1.3%');
  });

  it('shades each cell by the number that stands in it', () => {
    const { rerender } = render(<Page data={yunzeData(levels)} view={{ measure: 'column' }} />);
    const heats = () =>
      within(grid())
        .getAllByRole('gridcell')
        .flatMap((c) => {
          const heat = c.getAttribute('data-heat');
          return heat === null || c.textContent === '—'
            ? []
            : [[parseFloat(c.textContent), Number(heat)] as const];
        });
    const sorted = heats().toSorted(([a], [b]) => a - b);
    expect(sorted.filter(([number]) => number === 0).every(([, heat]) => heat === 0)).toBe(true);
    expect(sorted.at(-1)![1]).toBe(6);
    rerender(<Page data={yunzeData(levels)} />);
    expect(heats().some(([, heat]) => heat === 6)).toBe(true);
  });

  it('draws every row as one image where it leaves the screen', () => {
    render(<Page exact view={{ pinned: ['unit:d-150203'] }} />);
    const image = screen.getByRole('img', { name: /^分年矩阵/ });
    for (const text of ['昆都仑区', '决策指挥体系', '划出 = 划入', '76'])
      expect(image).toHaveTextContent(text);
    expect(screen.queryByRole('grid')).toBeNull();
  });
});

describe('the words of the matrix', () => {
  it('call what is split an assumption, but not where everything is invented', () => {
    expect(matrix.note(data, viewOf(), speechOf('zh-CN'))).toContain('斜纹为按假设拆分的数');
    const note = matrix.note(yunzeData(levels), viewOf(), speechOf('zh-CN'));
    expect(note).not.toContain('拆分');
  });

  it.each([
    ['zh-CN', '2019—2022 年，每 1,000 名编制中，4 个体系划出、9 个旗县区划入各 76 名'],
    ['en', '2019–2022: of every 1,000 posts, 76 left 4 systems, and as many reached 9 districts'],
  ] as const)('state in %s what the data and years are', (language, text) => {
    expect(matrix.statement(data, viewOf(), speechOf(language))).toBe(text);
  });

  it('follow the years of the view', () => {
    const some = baotouData({ ...levels, yearFrom: 2020, yearTo: 2020 });
    expect(matrix.statement(some, viewOf(), speechOf('zh-CN'))).toMatch(/^2020 年.*各 19 名$/);
  });

  it('tell a pinned unit with its years, and nothing of what is not there', () => {
    const told = matrix.detail(data, viewOf(), 'unit:d-150203', speechOf('en'));
    expect(told?.lines.map((l) => l.value)).toEqual([
      '21 posts',
      '27.6%',
      '5 posts',
      '5 posts',
      '5 posts',
      '6 posts',
    ]);
    expect(matrix.detail(data, viewOf(), 'node:year:2021', speechOf('zh-CN'))?.lines[0]?.value).toBe('19 名');
    expect(matrix.detail(data, viewOf(), 'unit:nobody', speechOf('zh-CN'))).toBeUndefined();
  });

  it.each([
    ['unit', 'district'],
    ['system', 'district'],
    ['group', 'group'],
    ['system', 'station'],
  ] as const)('name no unknown number where every entry of a city is known: %s, %s', (upper, lower) => {
    render(<Page data={yunzeData({ upper, lower, top: 200 })} />);
    for (const found of within(grid()).getAllByRole('gridcell'))
      expect(found.textContent).toMatch(/^[\d,]+$/);
  });

  it('tell what is pinned in the measure of the view too', () => {
    const some = baotouData({ ...levels, yearFrom: 2022, yearTo: 2022 });
    const valuesOf = (key: string, measure: 'posts' | 'system' | 'releasing' | 'column') =>
      matrix.detail(some, viewOf({ measure }), key, speechOf('zh-CN'))!.lines.map(({ value }) => value);
    const unit = 'unit:d-150203';
    const [posts] = valuesOf(unit, 'posts');
    expect(posts).toMatch(/^\d+ 名$/);
    expect(valuesOf(unit, 'releasing')[0]).toMatch(new RegExp(`^${posts!}（占划出单位的 [\\d.]+%）$`));
    expect(valuesOf(unit, 'releasing')[2]).toMatch(/^\d+ 名（占划出单位的 [\d.]+%）$/);
    expect(valuesOf(unit, 'system')[0]).toMatch(/（占全系统的 [\d.]+%）$/);
    expect(valuesOf(unit, 'column')[0]).toBe(posts);
    expect(valuesOf(unit, 'column')[2]).toMatch(/（占当列的 [\d.]+%）$/);
    expect(valuesOf('node:year:2022', 'system')[0]).toMatch(/（占全系统的 [\d.]+%）$/);
  });
});
