import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { checkRules } from '../../../src/domain/plan-effects/check-rules';
import type { RuleCause, RuleFinding } from '../../../src/domain/plan-effects/rule-finding';
import { mergePatch } from '../../../src/domain/plan/merge-patch';
import { SpeechProvider } from '../../../src/i18n/language-context';
import { zhCN } from '../../../src/i18n/zh-CN';
import { RulesPanel } from '../../../src/pictures/plan/rules-panel';
import { baotouGround, baotouPlan, yunzeGround, yunzePlan } from '../../support/plan-data';

const show = (
  ground: typeof baotouGround,
  findings: readonly RuleFinding[],
  onJump?: (c: RuleCause) => void,
) =>
  render(
    <SpeechProvider language="zh-CN" messages={zhCN}>
      <RulesPanel ground={ground} findings={findings} {...(onJump && { onJump })} />
    </SpeechProvider>,
  );

const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

describe('the rules panel', () => {
  it('says what holds with its numbers, and folds what cannot be checked', async () => {
    const { ground, plan } = baotouPlan();
    show(ground, checkRules(ground, plan));
    expect(screen.getByRole('status')).toHaveTextContent('可查的规则全部满足');
    expect(lines()).toContain('✓满足：总数守恒：减 76 名 = 补 76 名，没有净增编制 ');
    await userEvent.click(screen.getByText('4 项因数据未列无法检查'));
    expect(screen.getByText(/是否超编/)).toBeVisible();
  });

  it('puts what is broken first, a few of a rule at once, and leads to the cause', async () => {
    const { ground, plan } = yunzePlan({ thresholds: { 'lowest-level': 8.5 } });
    const findings = checkRules(ground, plan);
    const over = findings.filter(({ rule }) => rule === 'over-establishment');
    expect(over.length).toBeGreaterThan(3);
    const onJump = vi.fn();
    show(ground, findings, onJump);
    expect(screen.getByText(`同类另有 ${over.length - 3} 项`)).toBeVisible();
    const jump = screen.getByRole('button', { name: '去修改：每万人编制最低 7.48 名，设定不低于 8.50 名' });
    await userEvent.click(jump);
    expect(onJump).toHaveBeenCalledWith({ side: 'topUp', unit: 'd-990122' });
  });

  it('fault-61 names what keeps the plan from being submitted, by how many posts it does not add up', () => {
    const { plan } = baotouPlan();
    const byHand = mergePatch(plan, {
      cut: { rule: 'by-hand', units: { 'sys-command': { posts: 10 }, 'sys-support': { posts: 60 } } },
    });
    show(baotouGround, checkRules(baotouGround, byHand), () => undefined);
    const first = within(screen.getAllByRole('list')[0]!).getAllByRole('listitem')[0]!;
    expect(first).toHaveTextContent('减上：各单位合计 70 名，与下沉总量 76 名相差 −6 名不能提交');
    expect(screen.getByRole('status')).toHaveTextContent('1 条规则未满足，其中 1 处不改不能提交');
  });

  it('fault-60 tells a unit that would give more than it has', () => {
    const { plan } = yunzePlan();
    const first = yunzePlan().allocation.cut.units[2]!;
    const posts = first.opening.known ? first.opening.posts + 4 : 0;
    const over = mergePatch(plan, { cut: { units: { [first.unit]: { posts } } } });
    show(yunzeGround, checkRules(yunzeGround, over));
    expect(
      lines().some((line) => line?.includes(`调研科划出后为 −4 名（原有 ${posts - 4} 名）不能提交`)),
    ).toBe(true);
  });
});
