import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { mergePatch } from '../../../src/domain/plan/merge-patch';
import { GoalPanel } from '../../../src/features/lab/goal/goal-panel';
import { SpeechProvider } from '../../../src/i18n/language-context';
import { baotouPlan, yunzePlan, type MadePlan } from '../../support/plan-data';
import { speechOf } from '../../support/scene-data';

interface Shown {
  readonly made?: MadePlan;
  readonly onEnter?: () => void;
  readonly locked?: boolean;
  readonly language?: 'zh-CN' | 'en';
}

const Room = ({ made = yunzePlan(), onEnter, locked = false, language = 'zh-CN' }: Shown) => {
  const [plan, setPlan] = useState(made.plan);
  return (
    <SpeechProvider language={language} messages={speechOf(language).messages}>
      <GoalPanel
        ground={made.ground}
        plan={plan}
        {...(onEnter && { onEnter })}
        {...(!locked && { onTake: (patch) => setPlan(mergePatch(plan, patch)) })}
      />
      <data value={plan.size.moved}>{plan.size.moved}</data>
    </SpeechProvider>
  );
};

const seek = async (value: string) => {
  const field = screen.getByRole('textbox');
  await userEvent.clear(field);
  await userEvent.type(field, value);
  await userEvent.click(screen.getByRole('button', { name: '求解' }));
};

describe('seeking a goal', () => {
  it('finds the fewest posts to move, and takes them', async () => {
    render(<Room />);
    await seek('９');
    expect(screen.getByText('下沉总量 168 → 789 名')).toBeVisible();
    expect(screen.getByText('目标值 7.48 名/万人 → 9.01 名/万人')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '采用' }));
    expect(document.querySelector('data')).toHaveTextContent('789');
    expect(screen.getByText('已采用，可撤销')).toBeVisible();
    expect(screen.queryByText('下沉总量 168 → 789 名')).toBeNull();
  });

  it('finds the least change for another goal', async () => {
    render(<Room />);
    await userEvent.click(screen.getByRole('radio', { name: '每个旗县区编制不低于' }));
    await userEvent.click(screen.getByRole('radio', { name: '改动最少' }));
    await seek('150');
    expect(screen.getByText('下沉总量仍为 168 名')).toBeVisible();
    expect(screen.getByText(/^与现方案相差 \d+ 名$/)).toBeVisible();
  });

  it('forgets an answer once another goal or way is asked, or what cannot be read', async () => {
    render(<Room />);
    const isAnswered = () => screen.queryByRole('button', { name: '采用' }) !== null;
    await seek('9');
    expect(isAnswered()).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: '改动最少' }));
    expect(isAnswered()).toBe(false);
    await userEvent.click(screen.getByRole('radio', { name: '下沉总量最小' }));
    expect(isAnswered()).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: '每个旗县区编制不低于' }));
    expect(isAnswered()).toBe(false);
    await userEvent.click(screen.getByRole('radio', { name: '每万人编制最低的旗县区不低于' }));
    await seek('abc');
    expect(isAnswered()).toBe(false);
    expect(screen.getByRole('status')).toHaveTextContent('请先填目标值。');
  });

  it('says that the plan is there already', async () => {
    render(<Room />);
    await userEvent.click(screen.getByRole('radio', { name: '旗县区占全系统编制不低于' }));
    await userEvent.click(screen.getByRole('radio', { name: '改动最少' }));
    await seek('50%');
    expect(screen.getByText('现方案已达到目标：58.99%。')).toBeVisible();
  });

  it('says which constraint binds, and by how much, where the goal cannot be reached', async () => {
    const made = yunzePlan({ topUp: { units: { 'd-990122': { cap: 12 } } } });
    render(<Room made={made} />);
    await seek('9');
    expect(screen.getByRole('status')).toHaveTextContent(
      /达不到目标石渡县须补 56 名，上限只许 12 名，差 44 名/,
    );
    expect(screen.queryByRole('button', { name: '采用' })).toBeNull();
  });

  it('is disabled while openings are unknown, names them and leads to where they are entered', async () => {
    const onEnter = vi.fn();
    render(<Room made={baotouPlan()} onEnter={onEnter} />);
    expect(screen.getByRole('button', { name: '求解' })).toBeDisabled();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('先填写原有编制：东河区、昆都仑区、青山区…，共 9 个旗县区未列。')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '去填写' }));
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('keeps what is no number, with the reason beside it, and asks for one', async () => {
    render(<Room />);
    await seek('约9');
    expect(screen.getByRole('alert')).toHaveTextContent('不是可识别的数');
    expect(screen.getByRole('textbox')).toHaveValue('约9');
    expect(screen.getByText('请先填目标值。')).toBeVisible();
  });

  it('only shows the answer while the plan is locked', async () => {
    render(<Room locked />);
    await seek('9');
    expect(screen.getByText('下沉总量 168 → 789 名')).toBeVisible();
    expect(screen.queryByRole('button', { name: '采用' })).toBeNull();
  });
});
