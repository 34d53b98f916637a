import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { duties } from '../../src/pictures/duties/duties';
import { baotouData, speechOf, viewOf, yunzeData } from '../support/scene-data';
import { renderIn } from '../support/speaking';

const data = baotouData();
const view = viewOf({ picture: 'duties' });

interface HeldProps {
  readonly part?: 'Diagram' | 'Table';
  readonly width?: number;
  readonly start?: readonly string[];
}

const Held = ({ part = 'Diagram', width = 990, start = [] }: HeldProps) => {
  const [pinned, setPinned] = useState(start);
  const Part = duties[part];
  return (
    <>
      <Part {...{ data, view, width, pinned }} height={476} onPin={setPinned} onChange={() => undefined} />
      <output>{pinned.join(' ')}</output>
    </>
  );
};

const pins = () => screen.getByRole('status').textContent;

describe('the diagram of duties', () => {
  it('is a picture named by the statement, with names and ends', () => {
    renderIn(<Held />);
    const picture = screen.getByRole('img', { name: duties.statement(data, view, speechOf('zh-CN')) });
    for (const text of ['行政复议', '林业部门', '7.6%', '16%', '原文未列'])
      expect(picture).toHaveTextContent(text);
  });

  it('says that bands have no amount', () => {
    expect(duties.note(data, view, speechOf('zh-CN'))).toBe('各条等宽，不表示数量，不可相加。');
  });

  it('pins by keyboard, brings forward what is pinned, and lets go', async () => {
    const { container } = renderIn(<Held start={['unit:a']} />);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: /^下放：四个旗县区的交通管理/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    expect(pins()).toBe('unit:a duty:R4');
    await userEvent.tab();
    const strong = container.querySelectorAll('[data-emphasis="strong"]');
    expect([...strong].map((mark) => mark.getAttribute('data-direction'))).toEqual(['up']);
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Escape}');
    expect(pins()).toBe('unit:a');
  });

  it('becomes a list of sentences where it is too narrow', async () => {
    renderIn(<Held width={358} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(within(screen.getByRole('list')).getAllByRole('button')).toHaveLength(data.duties.length);
    await userEvent.click(
      screen.getByRole('button', { name: /^上收 白云矿区公安分局的管理，由属地到市公安局/ }),
    );
    expect(pins()).toBe('duty:R4');
  });
});

describe('the basis of a duty', () => {
  it('lays stripes over what is illustrative, and says so in the legend', () => {
    const fictional = yunzeData();
    const { Legend, Diagram } = duties;
    const props = {
      data: fictional,
      view,
      width: 990,
      height: 476,
      pinned: [],
      onPin: () => undefined,
      onChange: () => undefined,
    };
    const { container } = renderIn(
      <>
        {Legend && <Legend data={fictional} view={view} />}
        <Diagram {...props} />
      </>,
    );
    expect(container.querySelectorAll('[data-basis="illustrative"] [fill$="-hatch)"]')).toHaveLength(
      fictional.duties.length,
    );
    expect(screen.getByText('示意')).toBeVisible();
  });
});

describe('the table of duties', () => {
  it('has every duty with both ends, unknown ones said', () => {
    renderIn(<Held part="Table" />);
    expect(screen.getAllByRole('row')).toHaveLength(data.duties.length + 1);
    const row = screen.getByRole('row', { name: /行政复议/ });
    expect(within(row).getAllByText('原文未列')).toHaveLength(3);
    expect(screen.getByRole('row', { name: /市局机关/ })).toHaveTextContent(/7\.6% \[7\.55, 7\.65\)/);
  });

  it('pins beside what is pinned elsewhere', async () => {
    renderIn(<Held part="Table" start={['unit:a']} />);
    await userEvent.click(screen.getByRole('button', { name: '选中 行政复议' }));
    expect(pins()).toBe('unit:a duty:R7');
  });
});

describe('the scene of duties', () => {
  it('knows its own keys only', () => {
    expect(duties.detail(data, view, 'duty:R4', speechOf('en'))?.title).toMatch(/^Control of the Bayan/);
    expect(duties.detail(data, view, 'change:O1', speechOf('en'))).toBeUndefined();
    expect([duties.isEmpty(data), duties.isEmpty({ ...data, duties: [] })]).toEqual([false, true]);
  });

  it('explains only the directions there are', () => {
    const { Legend } = duties;
    const down = data.duties.filter(({ direction }) => direction === 'down' || direction === 'up');
    renderIn(Legend && <Legend data={{ ...data, duties: down }} view={view} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['下放', '上收']);
  });
});
