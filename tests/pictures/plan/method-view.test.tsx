import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SpeechProvider } from '../../../src/i18n/language-context';
import { MethodView } from '../../../src/pictures/plan/method-view';
import { baotouByArea, yunzePlan, type MadePlan } from '../../support/plan-data';
import { speechOf } from '../../support/scene-data';

const show = (made: MadePlan, language: 'zh-CN' | 'en' = 'zh-CN') =>
  render(
    <SpeechProvider language={language} messages={speechOf(language).messages}>
      <MethodView {...made} />
    </SpeechProvider>,
  );

const row = (name: RegExp) => within(screen.getAllByRole('table')[0]!).getByRole('row', { name });

describe('the methods side by side', () => {
  it('give every district its posts under each, against the plan', () => {
    show(yunzePlan());
    expect(row(/^南渚区/)).toHaveTextContent('南渚区2223 ▲+123 ▲+1222214 ▼−825 ▲+3');
    expect(row(/^与本方案不同/)).toHaveTextContent('与本方案不同011003146');
    expect(screen.getByRole('columnheader', { name: /圣拉古法/ })).toHaveTextContent('本方案');
  });

  it('tell who gains and who loses a post by a method, with the numbers that decide it', async () => {
    show(yunzePlan());
    expect(screen.getByRole('status')).toHaveTextContent(
      '最大余额法与本方案相比▲ 多得南渚区 +1：应得 22 名又余 0.568，余数不低于 0.568，进一名▼ 少得梅渡县 −1：应得 9 名又余 0.537，余数低于 0.568，不进',
    );
    await userEvent.click(screen.getByRole('button', { name: '平均分配' }));
    expect(screen.getByRole('status')).toHaveTextContent(/东渚区 −11：平均每区 14\.00 名/);
    await userEvent.click(screen.getByRole('button', { name: '亚当斯法' }));
    expect(screen.getByRole('status')).toHaveTextContent('亚当斯法的结果与本方案相同。');
  });

  it('say why a method cannot be used', async () => {
    show(baotouByArea());
    await userEvent.click(screen.getByRole('button', { name: '先补最弱' }));
    expect(screen.getByRole('status')).toHaveTextContent('先补最弱（不适用）东河区：原有编制未填，请先填写');
  });

  it('tell formula, floors and caps, and effect of each district, with totals', () => {
    show(yunzePlan({ topUp: { units: { 'd-990122': { floor: 20 } } } }));
    const table = screen.getByRole('table', { name: '公式结果 → 上下限 → 效果' });
    expect(within(table).getByRole('row', { name: /^石渡县 11\.\d\d 12 \+8 下限 20 / })).toBeVisible();
    expect(within(table).getByRole('row', { name: /^合计 168 168/ })).toBeVisible();
  });

  it('speak English, too', () => {
    show(yunzePlan(), 'en');
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Largest remainder against the plan▲ GainNanzhu \+1: a share of 22/,
    );
  });
});
