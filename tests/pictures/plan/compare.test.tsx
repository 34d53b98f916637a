import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Planned } from '../../../src/domain/plan-effects/comparison';
import type { Language } from '../../../src/i18n/language';
import { SpeechProvider } from '../../../src/i18n/language-context';
import { CompareMultiples } from '../../../src/pictures/plan/compare-multiples';
import { ComparePicture } from '../../../src/pictures/plan/compare-picture';
import {
  baotouByArea,
  baotouGround,
  baotouPlan,
  yunzeByArea,
  yunzeGround,
  yunzeLevelled,
  yunzePlan,
} from '../../support/plan-data';
import { speechOf } from '../../support/scene-data';

const inLanguage = (language: Language, part: ReactNode) =>
  render(
    <SpeechProvider language={language} messages={speechOf(language).messages}>
      {part}
    </SpeechProvider>,
  );

const show = (a: Planned, b: Planned, language: Language = 'zh-CN') =>
  inLanguage(language, <ComparePicture ground={baotouGround} a={a} b={b} />);

describe('two plans compared', () => {
  it('say their difference in a sentence, most important first', () => {
    show(baotouPlan(), baotouByArea());
    expect(
      screen.getByText(
        /^下沉总量同为 76 名；其中 \d+ 名去向或年度不同，占 [\d.]+%；涉及 2 个划出单位、\d 个接收单位；多减最多的是管理监督体系（7 名）/,
      ),
    ).toBeVisible();
  });

  it('draw the first as a ghost with what the second has more and fewer, told unit by unit', async () => {
    show(baotouPlan(), baotouByArea());
    const drawing = screen.getByRole('img', { name: /^“人口优先”与“兼顾面积”之差/ });
    expect(drawing).toHaveTextContent('管理监督体系19 → 26▲ 多减 7');
    expect(drawing).toHaveTextContent('警务实战体系19 → 12▼ 少减 7');
    for (const part of ['kept', 'gained', 'lost'])
      expect(drawing.querySelectorAll(`path[data-part="${part}"]`).length).toBeGreaterThan(0);
    expect(
      within(screen.getByRole('list', { name: '图例' }))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['两方案相同', '“兼顾面积”增加', '“兼顾面积”减少']);
    screen.getByRole('button', { name: '决策指挥体系：两方案同为 19' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('管理监督体系：19 → 26，多减 7');
  });

  it('list only what changes, with years and reasons', () => {
    show(baotouPlan(), baotouByArea());
    const table = screen.getByRole('table', { name: '改动的单位' });
    expect(
      within(table).getByRole('row', { name: /^减上 管理监督体系 19 26 ▲ \+7 .*督察、信访、审计已合并$/ }),
    ).toBeVisible();
    expect(
      within(table).getByRole('row', { name: /^减上 决策指挥体系 19 19 只调年度 .* 未写明$/ }),
    ).toBeVisible();
  });

  it('show the years apart where asked', async () => {
    show(baotouPlan(), baotouByArea());
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '年度' }), '分年度');
    expect(screen.getByRole('img')).toHaveTextContent('2020 年 · 19 → 20');
  });

  it('say that nothing differs', () => {
    show(baotouPlan(), baotouPlan());
    expect(screen.getByText('两个方案完全相同。')).toBeVisible();
    expect(screen.getByText('没有改动的单位。')).toBeVisible();
  });

  it('are counted per thousand where their totals differ', () => {
    show(baotouPlan(), baotouPlan({ size: { total: 5000, moved: 380 } }));
    expect(screen.getByText(/系统编制总数不同（1,000、5,000 名），均折成每千名编制比较/)).toBeVisible();
  });

  it('speak English, too', () => {
    show(baotouPlan(), baotouByArea(), 'en');
    expect(
      screen.getByText(/^Both move 76 posts; \d+ posts of them go elsewhere or in another year/),
    ).toBeVisible();
    expect(screen.getByRole('table', { name: 'What changes' })).toBeVisible();
  });
});

describe('several plans side by side', () => {
  it('have one row a unit on one scale, and fold the units that are alike', async () => {
    inLanguage(
      'zh-CN',
      <CompareMultiples ground={yunzeGround} plans={[yunzePlan(), yunzeByArea(), yunzeLevelled()]} />,
    );
    expect(screen.getByRole('row', { name: /^石渡县 12 16 ?▲\+4 37 ?▲\+25$/ })).toBeVisible();
    expect(screen.getByText('减上：另有 39 个单位各方案相同')).toBeVisible();
    expect(screen.queryByRole('rowheader', { name: '办公室' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: '列出全部单位' }));
    expect(screen.getByRole('rowheader', { name: '办公室' })).toBeVisible();
    const widths = [...document.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
    expect(Math.max(...widths)).toBe(100);
  });
});
