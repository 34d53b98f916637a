import { changeView } from '../../src/state/view';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ExactDrawing } from '../../src/charts/drawing-context';
import type { Language } from '../../src/i18n/language';
import { SpeechProvider } from '../../src/i18n/language-context';
import { districts } from '../../src/pictures/districts/districts';
import { districtsFacts } from '../../src/pictures/districts/district-facts';
import type { PictureData } from '../../src/pictures/scene';
import { baotouData, speechOf, viewOf, yunzeData } from '../support/scene-data';

const query = { upper: 'system', lower: 'district' } as const;
const data = baotouData(query);
const zh = speechOf('zh-CN');

interface Shown {
  readonly data?: PictureData;
  readonly language?: Language;
  readonly exact?: boolean;
  readonly start?: Parameters<typeof viewOf>[0];
  readonly form?: 'Diagram' | 'Table';
}

const Page = ({ data: shown = data, language = 'zh-CN', exact = false, form = 'Diagram', start }: Shown) => {
  const [pinned, setPinned] = useState<readonly string[]>([]);
  const [view, setView] = useState(viewOf(start));
  const Part = districts[form];
  return (
    <SpeechProvider language={language} messages={speechOf(language).messages}>
      <ExactDrawing value={exact}>
        <Part
          data={shown}
          view={view}
          width={990}
          height={476}
          pinned={pinned}
          onPin={setPinned}
          onChange={(change) => setView(changeView(view, change))}
        />
      </ExactDrawing>
      <output>{pinned.join(' ')}</output>
    </SpeechProvider>
  );
};

const map = () => screen.getByRole('img');
const tile = (unit: string) => map().querySelector(`[data-key="unit:${unit}"]`)!;

describe('the districts', () => {
  it('have a tile each with what they received, and no map is claimed', () => {
    render(<Page />);
    expect(map()).toHaveAccessibleName('旗县区示意排布，按划入编制着色，共 9 个');
    expect(tile('d-150203')).toHaveTextContent('昆都仑区21 名每万人 0.29 名726,838 人');
    expect(map()).toHaveTextContent('示意排布，非地图');
  });

  it.each([
    ['每万人划入', '0.29 名', '全市 0.29'],
    ['人口', '726,838 人', '平均 294,485'],
    ['面积', '301 km²', '平均 3,085'],
  ])('are coloured by %s when asked, with the line of the city', async (measure, value, line) => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: measure }));
    expect(screen.getByRole('button', { name: measure })).toHaveAttribute('aria-pressed', 'true');
    expect(tile('d-150203').querySelectorAll('text')[1]).toHaveTextContent(value);
    expect(map()).toHaveTextContent(line);
  });

  it('have one post, not 1 posts, where they received one', () => {
    render(<Page language="en" />);
    // Shiguai got one.
    expect(tile('d-150205')).toHaveTextContent(/1 post(?!s)/);
    expect(map()).toHaveTextContent('21 posts');
    expect(map()).not.toHaveTextContent(/(?<!\d)1 posts/);
  });

  it('are walked by arrow keys and pinned as units, so that they stay chosen everywhere', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: '面积' }));
    await userEvent.tab();
    const first = document.activeElement!;
    expect(first).toHaveAccessibleName(
      /^东河区：划入编制 14 名（示意），每万人划入 0\.27 名（示意），人口 512,045 人（公开）/,
    );
    expect(first).toHaveAccessibleName(/原有编制 原文未列$/);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^土默特右旗：/);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('unit:d-150221');
    expect(tile('d-150221')).toHaveAttribute('data-emphasis', 'strong');
    expect(tile('d-150203')).toHaveAttribute('data-emphasis', 'dimmed');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('stand in a table with the city below, and what is not known is never 0', () => {
    render(<Page form="Table" />);
    const row = screen.getByRole('row', { name: /^达尔罕茂明安联合旗/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((c) => c.textContent),
    ).toEqual([
      '3 示意',
      '0.30 示意',
      '101,486 公开',
      '17,410 公开',
      '12 公开',
      '原文未列',
      '原文未列',
      '原文未列',
    ]);
    expect(screen.getByRole('row', { name: /^合计/ })).toHaveTextContent('合计760.292,650,36427,768');
  });

  it('count posts in the measure of the view in tile, mean line, steps, table, sentence and statement', async () => {
    const view = viewOf({ measure: 'system' });
    const { unmount } = render(<Page start={{ measure: 'system' }} />);
    expect(map()).toHaveAccessibleName('旗县区示意排布，按划入编制（占全系统）着色，共 9 个');
    expect(tile('d-150203').querySelectorAll('text')[1]).toHaveTextContent('2.1%');
    for (const text of ['划入编制占人口', '平均 0.8%', '2.5%']) expect(map()).toHaveTextContent(text);
    expect(
      screen.getByRole('button', { name: /^昆都仑区：划入编制（占全系统） 2\.1%/, hidden: true }),
    ).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '面积' }));
    expect(tile('d-150203')).toHaveTextContent('划入 2.1%');
    unmount();
    render(<Page form="Table" start={{ measure: 'system' }} />);
    const row = screen.getByRole('row', { name: /^昆都仑区/ });
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('2.1% 示意');
    expect(screen.getByRole('columnheader', { name: '划入编制（占全系统）' })).toBeVisible();
    expect(screen.getByRole('row', { name: /^合计/ })).toHaveTextContent('合计7.6%');
    expect(districts.statement(data, view, zh)).toBe('2019—2022 年，9 个旗县区划入全系统编制的 7.6%');
    expect(districts.detail(data, view, 'unit:d-150203', zh)?.lines).toContainEqual({
      label: '划入编制（占全系统）',
      value: '2.1%',
      basis: 'illustrative',
    });
  });

  it('leave the screen as one image', () => {
    render(<Page exact />);
    expect(map()).toHaveTextContent('昆都仑区');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are laid out by code where the data set places no tiles', () => {
    render(<Page data={{ ...data, tiles: [] }} />);
    expect(map()).toHaveTextContent('按编码排列，非地图');
    expect(tile('d-150203')).toHaveTextContent('昆都仑区');
  });
});

describe('the facts of the districts', () => {
  it('tell a district that received nothing as 0 where every move is known, and name it', () => {
    const { districts: all } = districtsFacts(baotouData({ ...query, yearFrom: 2021, yearTo: 2021 }));
    const shiguai = all.find((d) => d.unit === 'd-150205');
    expect(shiguai?.known.received).toEqual({ value: 0, basis: 'illustrative' });
    expect(shiguai?.name['zh-CN']).toBe('石拐区');
  });

  it('do not know what a district received where the city is not split', () => {
    const facts = districtsFacts(baotouData({ upper: 'group', lower: 'group' }));
    expect(facts.districts.map((d) => d.known.received)).toEqual(Array(9).fill(undefined));
    expect(facts.city.received).toBeUndefined();
  });

  it('have posts per 10,000 residents before and after where the opening posts are known', () => {
    const told = districts.detail(
      yunzeData({ upper: 'unit', lower: 'district', top: 200 }),
      viewOf(),
      yunzeKey,
      zh,
    );
    const value = (label: string) => told?.lines.find((l) => l.label === label)?.value;
    expect(value('原有编制')).toMatch(/^[\d,]+ 名$/);
    expect(value('调整前每万人')).toMatch(/^[\d.]+ 名$/);
    expect(value('调整后每万人')).not.toBe(value('调整前每万人'));
  });
});

const yunzeKey = `unit:${yunzeData({ upper: 'unit', lower: 'district', top: 200 }).tiles[0]!.unit}`;

describe('the words of the districts', () => {
  it.each([
    ['zh-CN', '2019—2022 年，每 1,000 名编制中，9 个旗县区划入 76 名，每万人 0.29 名'],
    ['en', '2019–2022: of every 1,000 posts, 76 reached 9 districts, 0.29 per 10,000 residents'],
  ] as const)('state in %s what the data and years are', (language, text) => {
    expect(districts.statement(data, viewOf(), speechOf(language))).toBe(text);
  });

  it('say that area and population pull in opposite directions, by computed shares', () => {
    expect(districts.note(data, viewOf(), zh)).toContain('达茂旗占全市面积 62.7%，人口只占 3.8%');
    expect(districts.note(data, viewOf(), speechOf('en'))).toContain(
      'Darhan has 62.7% of the area and 3.8% of the residents',
    );
    expect(districts.note(data, viewOf(), zh)).toContain('2010 年普查');
  });

  it.each(['system', 'releasing', 'column'] as const)('say what the numbers are a part of: %s', (measure) => {
    const part = { system: '占全系统', releasing: '占划出单位', column: '占各旗县区之和' }[measure];
    const note = districts.note(data, viewOf({ measure }), zh);
    expect(note).toMatch(new RegExp(`^下列数值为${part}的百分比 · 每万人划入按每千名编制计 · `));
    const other = yunzeData({ upper: 'unit', lower: 'district', top: 200 });
    expect(districts.note(other, viewOf({ measure }), zh)).not.toMatch(/按编制数计|每千名/);
  });

  it('leave posts per resident out of a statement in per cent, whatever the data set counts in', () => {
    const other = yunzeData({ upper: 'unit', lower: 'district', top: 200 });
    for (const each of [data, other]) {
      expect(districts.statement(each, viewOf({ measure: 'system' }), zh)).not.toContain('每万人');
      expect(districts.statement(each, viewOf(), zh)).toContain('每万人');
    }
  });

  it('tell a pinned district with the source of every number', () => {
    const told = districts.detail(data, viewOf(), 'unit:d-150223', zh);
    expect(told?.title).toBe('达尔罕茂明安联合旗');
    expect(told?.lines.map((l) => `${l.label} ${l.value} ${l.basis ?? ''}`)).toContain(
      '面积 17,410 km² external',
    );
    expect(told?.texts.join(' ')).toContain('第六次全国人口普查');
    expect(districts.detail(data, viewOf(), 'unit:nobody', zh)).toBeUndefined();
  });
});
