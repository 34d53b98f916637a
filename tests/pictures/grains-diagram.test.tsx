import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExactDrawing } from '../../src/charts/drawing-context';
import { SpeechProvider } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import { grains } from '../../src/pictures/grains/grains';
import type { SceneProps } from '../../src/pictures/scene';
import { openingView } from '../../src/state/view';
import { baotouData } from '../support/scene-data';

const { Diagram, Table } = grains;
const data = baotouData({ via: 'none' });

const Held = ({ form: Form }: { form: ComponentType<SceneProps> }) => {
  const [pinned, setPinned] = useState<readonly string[]>([]);
  return (
    <SpeechProvider language="zh-CN" messages={zhCN}>
      <Form
        data={data}
        view={openingView}
        width={990}
        height={476}
        pinned={pinned}
        onPin={setPinned}
        onChange={() => undefined}
      />
      <output>{pinned.join(' ')}</output>
    </SpeechProvider>
  );
};

let reduced = false;
beforeEach(() => {
  reduced = false;
  // jsdom has neither a canvas nor media queries.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: reduced && query.includes('reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const picture = () => screen.getByRole('img');
const slider = () => screen.getByRole('slider', { name: '划转进度' });

describe('the diagram of a thousand marks', () => {
  it('opens when all have sunk, and says so', () => {
    render(<Held form={Diagram} />);
    expect(picture()).toHaveAccessibleName(/上方 399 点，下方 601 点；76 点中已有 76 点沉到下方/);
    expect(slider()).toHaveAttribute('aria-valuetext', '已划转 76 名，共 76 名');
  });

  it('stops in the middle of the fall', () => {
    render(<Held form={Diagram} />);
    fireEvent.change(slider(), { target: { value: '50' } });
    expect(slider()).toHaveAttribute('aria-valuetext', '已划转 38 名，共 76 名');
    expect(picture()).toHaveAccessibleName(/上方 437 点，下方 563 点/);
    expect(picture()).toHaveTextContent('475 → 437');
  });

  it('plays from the start, pauses, and goes on', async () => {
    render(<Held form={Diagram} />);
    await userEvent.click(screen.getByRole('button', { name: '播放' }));
    expect(await screen.findByRole('button', { name: '暂停' })).toBeVisible();
    expect(slider()).not.toHaveValue('100');
    await userEvent.click(screen.getByRole('button', { name: '暂停' }));
    expect(screen.getByRole('button', { name: '播放' })).toBeVisible();
  });

  it('offers to play again once all have sunk', () => {
    render(<Held form={Diagram} />);
    fireEvent.change(slider(), { target: { value: '20' } });
    fireEvent.change(slider(), { target: { value: '100' } });
    expect(screen.getByRole('button', { name: '重播' })).toBeVisible();
  });

  it('offers no play where motion is unwanted, but can be moved by hand', () => {
    reduced = true;
    render(<Held form={Diagram} />);
    expect(screen.queryByRole('button', { name: '播放' })).toBeNull();
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(picture()).toHaveAccessibleName(/上方 475 点，下方 525 点/);
  });

  it('pins a group by keyboard and lets it go', async () => {
    render(<Held form={Diagram} />);
    const control = screen.getByRole('button', { name: /^划出单位：调整前 475 名/ });
    control.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('node:releasing')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^其余单位（含接收单位）：/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('node:releasing')).toBeNull();
  });

  it('draws every mark as a shape where it leaves the screen', () => {
    const { container } = render(
      <ExactDrawing value={true}>
        <Held form={Diagram} />
      </ExactDrawing>,
    );
    const count = (group: string) => container.querySelectorAll(`[data-group="${group}"] > circle`).length;
    expect([count('staying'), count('others')]).toEqual([399, 525]);
    // What moved also shows where it was.
    expect(count('moved')).toBe(2 * 76);
    expect(container.querySelector('canvas')).toBeNull();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('the table of a thousand marks', () => {
  it('has the same numbers, which sum to a thousand', () => {
    render(<Held form={Table} />);
    const row = (name: string) =>
      within(screen.getByText(name, { selector: 'th *, th' }).closest('tr')!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(row('划出单位')).toEqual([
      '475（461—490）',
      '399（385—414）',
      '−76',
      '47.5%',
      '39.9%',
      '399',
      '推算',
    ]);
    expect(row('其余单位（含接收单位）').slice(2)).toEqual(['+76', '52.5%', '60.1%', '601', '推算']);
    expect(row('合计')).toEqual(['1,000', '1,000', '0', '100.0%', '100.0%', '1,000', '']);
  });

  it('pins the same groups', async () => {
    render(<Held form={Table} />);
    await userEvent.click(screen.getByRole('button', { name: '划转的编制 选中' }));
    expect(screen.getByText('node:moved')).toBeVisible();
  });
});
