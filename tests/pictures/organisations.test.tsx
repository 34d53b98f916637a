import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { organisations } from '../../src/pictures/organisations/organisations';
import { baotouData, speechOf, viewOf } from '../support/scene-data';
import { renderIn } from '../support/speaking';

const data = baotouData();
const view = viewOf({ picture: 'organisations' });

interface HeldProps {
  readonly part?: 'Diagram' | 'Table';
  readonly width?: number;
  readonly start?: readonly string[];
}

const Held = ({ part = 'Diagram', width = 990, start = [] }: HeldProps) => {
  const [pinned, setPinned] = useState(start);
  const Part = organisations[part];
  return (
    <>
      <Part {...{ data, view, width, pinned }} height={476} onPin={setPinned} onChange={() => undefined} />
      <output>{pinned.join(' ')}</output>
    </>
  );
};

const pins = () => screen.getByRole('status').textContent;

describe('the diagram of organisations', () => {
  it('is a picture named by the statement, with the names of all bodies', () => {
    renderIn(<Held />);
    const picture = screen.getByRole('img', { name: organisations.statement(data, view, speechOf('zh-CN')) });
    for (const name of ['督察审计信访支队', '法制支队（大队）', '直属侦查三分局', '执法管理委员会']) {
      expect(picture).toHaveTextContent(name);
    }
    expect(picture).toHaveTextContent('84 个');
    expect(picture).toHaveTextContent('{83–85}');
    expect(picture).toHaveTextContent('原文未列');
  });

  it('draws one square for each unit it knows of', () => {
    const { container } = renderIn(<Held />);
    const counted = data.reorganisations.flatMap(({ before, after }) => [...before, ...after]);
    const units = counted.reduce((sum, { count }) => sum + (count?.magnitude ?? 0), 0);
    const outlines = [...container.querySelectorAll('path[class*="bricks"]')].map(
      (path) => path.getAttribute('d') ?? '',
    );
    expect(outlines.join('').split('Z').filter(Boolean)).toHaveLength(units);
  });

  it('pins a change by keyboard and brings it forward', async () => {
    const { container } = renderIn(<Held />);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: /^合并：情报中心/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(pins()).toBe('change:O2');
    await userEvent.tab();
    expect(container.querySelectorAll('[data-emphasis="strong"]')).toHaveLength(1);
    expect(container.querySelectorAll('[data-emphasis="dimmed"]')).toHaveLength(
      data.reorganisations.length - 1,
    );
  });

  it('keeps the dashed edge for what is derived', () => {
    const { container } = renderIn(<Held />);
    expect(container.querySelectorAll('[data-basis="derived"]')).toHaveLength(1);
  });

  it('leaves pins of other pictures alone', () => {
    const { container } = renderIn(<Held start={['unit:district-150203']} />);
    expect(container.querySelectorAll('[data-emphasis="none"]')).toHaveLength(data.reorganisations.length);
  });

  it('becomes a list of sentences where it is too narrow', async () => {
    renderIn(<Held width={358} />);
    expect(screen.queryByRole('img')).toBeNull();
    const items = within(screen.getByRole('list')).getAllByRole('button');
    expect(items).toHaveLength(data.reorganisations.length);
    await userEvent.click(screen.getByRole('button', { name: /精简.*84 个.*58 个/ }));
    expect(pins()).toBe('change:O4');
  });
});

describe('the table of organisations', () => {
  it('has every change with its counts', () => {
    renderIn(<Held part="Table" />);
    expect(screen.getAllByRole('row')).toHaveLength(data.reorganisations.length + 1);
    const row = screen.getByRole('row', { name: /精简/ });
    expect(within(row).getByText('84 个 {83, 84, 85}')).toBeVisible();
    expect(within(row).getByText('推算')).toBeVisible();
    expect(within(screen.getByRole('row', { name: /转|改设/ })).getByText('个数原文未列')).toBeVisible();
  });

  it('pins beside what is pinned elsewhere', async () => {
    renderIn(<Held part="Table" start={['unit:a']} />);
    await userEvent.click(screen.getByRole('button', { name: /^选中 新设：行政审批科/ }));
    expect(pins()).toBe('unit:a change:O9');
  });
});

describe('the scene of organisations', () => {
  it('knows its own keys only', () => {
    const speech = speechOf('en');
    expect(organisations.detail(data, view, 'change:O1', speech)?.title).toBe(
      'Merged: Intelligence and Command Centre',
    );
    expect(organisations.detail(data, view, 'duty:R1', speech)).toBeUndefined();
  });

  it('is empty where a data set has no changes', () => {
    expect(organisations.isEmpty(data)).toBe(false);
    expect(organisations.isEmpty({ ...data, reorganisations: [] })).toBe(true);
  });

  it('explains only the signs it uses', () => {
    const { Legend } = organisations;
    const merged = data.reorganisations.filter(({ id }) => id === 'O1');
    renderIn(Legend && <Legend data={{ ...data, reorganisations: merged }} view={view} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['调整前', '调整后']);
  });
});
