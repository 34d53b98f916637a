import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/i18n/language';
import { SpeechProvider } from '../../../src/i18n/language-context';
import { EffectsPanel } from '../../../src/pictures/plan/effects-panel';
import { baotouPlan, yunzeLevelled, yunzePlan, type MadePlan } from '../../support/plan-data';
import { speechOf } from '../../support/scene-data';

interface Shown {
  readonly made: MadePlan;
  readonly language?: Language;
  readonly onEnterOpenings?: () => void;
}

const show = ({ made, language = 'zh-CN', onEnterOpenings }: Shown) =>
  render(
    <SpeechProvider language={language} messages={speechOf(language).messages}>
      <EffectsPanel {...made} {...(onEnterOpenings && { onEnterOpenings })} />
    </SpeechProvider>,
  );

/** What stands under a measure. */
const card = (name: string) => screen.getByText(name).closest('div')!;

describe('the effects of a plan where opening posts are known', () => {
  it('tell the lowest, the highest, their ratio and the inequality before and after, each change with its sign', () => {
    show({ made: yunzeLevelled() });
    expect(card('最低')).toHaveTextContent('7.06→8.33▲ +1.27东渚区');
    expect(card('最高')).toHaveTextContent('11.52→11.52＝ 不变青汀县');
    expect(card('最高 ÷ 最低')).toHaveTextContent('1.63→1.38▼ −0.25');
    expect(card('不均衡度（基尼）')).toHaveTextContent('0.038→0.017▼ −0.021');
  });

  it('draw every district on one scale with the city among them, and name the population', () => {
    show({ made: yunzePlan() });
    const drawing = screen.getByRole('img', { name: '每万人编制，12 个旗县区，全市 8.50' });
    expect(drawing).toHaveTextContent('石渡县');
    expect(screen.getByText('人口：常住人口，示意')).toBeVisible();
    expect(screen.queryByRole('button', { name: /填写原有编制/ })).toBeNull();
  });

  it('are walked by arrow keys, district by district', async () => {
    show({ made: yunzeLevelled() });
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toHaveAccessibleName('东渚区：7.87 → 8.33，+0.46');
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName('青汀县：11.52 → 11.52，0.00');
  });

  it('stand in a table with the same numbers', async () => {
    show({ made: yunzeLevelled() });
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    const table = screen.getByRole('table', { name: '各旗县区每万人编制' });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 12 + 1);
    expect(within(table).getByRole('row', { name: /^石渡县 7\.06 8\.34 \+1\.28 \+37 / })).toBeVisible();
    const city = within(table).getByRole('row', { name: /^全市/ });
    const { posts } = yunzeLevelled().allocation.topUp.units.reduce((a, b) => ({
      ...a,
      posts: a.posts + b.posts,
    }));
    expect(city).toHaveTextContent(`+${posts}`);
  });
});

describe('the effects of a plan where opening posts are not stated', () => {
  it('show what each receives per 10,000 residents, guess nothing, and invite to enter the openings', async () => {
    const onEnterOpenings = vi.fn();
    show({ made: baotouPlan(), onEnterOpenings });
    expect(screen.queryByText('最低')).toBeNull();
    expect(screen.getByRole('img', { name: '每万人划入编制，9 个旗县区，全市 0.29' })).toHaveTextContent(
      /昆都仑区0\.29\+21/,
    );
    expect(screen.getByText(/不推测原有数/)).toBeVisible();
    expect(screen.getByText('按每千名编制计')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '填写原有编制，比较前后' }));
    expect(onEnterOpenings).toHaveBeenCalledOnce();
  });

  it('show the districts whose openings the planner entered, and say which are missing', () => {
    show({ made: baotouPlan({ entered: { openings: { 'd-150202': 92 } } }) });
    expect(screen.getByRole('img')).toHaveTextContent(/东河区2\.07\+0\.27/);
    expect(screen.getByRole('img')).toHaveTextContent(/石拐区原文未列/);
    expect(screen.getByText('原有编制由规划人员填写')).toBeVisible();
    expect(screen.getByText(/共 8 个，因此没有全市的最低、最高与不均衡度/)).toBeVisible();
  });

  it('say so in English, too', () => {
    show({ made: baotouPlan(), language: 'en', onEnterOpenings: () => undefined });
    expect(
      screen.getByRole('img', { name: /^Posts received per 10,000 residents, 9 districts/ }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Enter opening posts to compare' })).toBeVisible();
  });
});
