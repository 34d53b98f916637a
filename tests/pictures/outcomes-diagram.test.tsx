import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { ExactDrawing } from '../../src/charts/drawing-context';
import { SpeechProvider } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import { outcomes } from '../../src/pictures/outcomes/outcomes';
import type { SceneProps } from '../../src/pictures/scene';
import { openingView } from '../../src/state/view';
import { baotouData } from '../support/scene-data';

const { Diagram, Table, Legend } = outcomes;
const data = baotouData();

const Held = ({ form: Form }: { form: ComponentType<SceneProps> }) => {
  const [pinned, setPinned] = useState<readonly string[]>([]);
  return (
    <SpeechProvider language="zh-CN" messages={zhCN}>
      {Legend && <Legend data={data} view={openingView} />}
      <Form
        data={data}
        view={openingView}
        width={990}
        height={520}
        pinned={pinned}
        onPin={setPinned}
        onChange={() => undefined}
      />
      <output>{pinned.join(' ')}</output>
    </SpeechProvider>
  );
};

describe('the diagram of results', () => {
  it('is named by its statement and heads each topic once', () => {
    render(<Held form={Diagram} />);
    const picture = screen.getByRole('img', { name: '报告列出的 28 项成效数据，其中 1 处前后不一' });
    for (const topic of ['交通', '电信网络诈骗', '食药环森', '经济犯罪', '便民服务', '法制', '治安与打击'])
      expect(within(picture).getAllByText(topic)).toHaveLength(1);
    expect(picture).toHaveTextContent('计查处数，不等于更安全');
    expect(picture).toHaveTextContent('取整区间不相交，不取平均');
  });

  it('fits the place it has on an office screen', () => {
    render(<Held form={Diagram} />);
    expect(Number(screen.getByRole('img', { name: /成效数据/ }).getAttribute('height'))).toBe(520);
  });

  it('is walked by arrow keys, pinned by Enter and let go by Esc', async () => {
    render(<Held form={Diagram} />);
    screen.getByRole('button', { name: /^交通，上述四地的交通事故：下降 18.9%/ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: /下降 15.6%.*不等于更安全/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('figure:F10')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('figure:F10')).toBeNull();
  });

  it('is a drawing alone where it leaves the screen', () => {
    render(
      <ExactDrawing value={true}>
        <Held form={Diagram} />
      </ExactDrawing>,
    );
    expect(screen.getByRole('img', { name: /成效数据/ })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has a place of its own for each number of a conflict', async () => {
    render(<Held form={Diagram} />);
    screen.getByRole('button', { name: /^交通，/ }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: /上升 345%.*与报告 文末 的 \+354% 不一致/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: /上升 354%.*与报告 二·1 的 \+345% 不一致/ })).toHaveFocus();
  });
});

describe('the table of results', () => {
  it('has a row for each figure, both sides of the conflict among them', () => {
    render(<Held form={Table} />);
    const cells = (name: string) =>
      within(screen.getByRole('button', { name }).closest('tr')!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(1 + 29);
    expect(cells('电信网络诈骗破案数（F24） 选中').slice(1, 6)).toEqual([
      ...['+345%', '[344.5, 345.5)', '2021 年同比', '前后不一 ≠ F50', '二·1'],
    ]);
    expect(cells('森林公安划入公安系统（F28） 选中')[1]).toBe('原文未列数字');
  });

  it('pins a figure', async () => {
    render(<Held form={Table} />);
    await userEvent.click(screen.getByRole('button', { name: '经济案件立案（F34） 选中' }));
    expect(screen.getByText('figure:F34')).toBeVisible();
  });
});
