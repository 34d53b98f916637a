import { fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { useKeptFocus } from '../../../src/features/lab/use-kept-focus';

const Page = ({ children }: { children: ReactNode }) => {
  useKeptFocus();
  return children;
};

const open = (room: ReactNode) => {
  const main = document.body.appendChild(Object.assign(document.createElement('main'), { id: 'main' }));
  render(<Page>{room}</Page>, { container: main });
};

const pressed = async (name: string) => {
  screen.getByRole('button', { name }).focus();
  fireEvent.click(screen.getByRole('button', { name }));
  await Promise.resolve();
};

/** A block whose one act takes away what it was done by. */
const Block = ({ headed }: { headed: boolean }) => {
  const [done, setDone] = useState(false);
  return (
    <section aria-label="减上">
      {headed && <h2>减上</h2>}
      {!done && <button onClick={() => setDone(true)}>回到基线</button>}
      <input aria-label="名" />
    </section>
  );
};

const Tabs = () => {
  const [plan, setPlan] = useState('甲');
  return (
    <div key={plan}>
      <nav>
        <a href="#x" aria-current="page">
          {plan}
        </a>
      </nav>
      <button onClick={() => setPlan('乙')}>复制</button>
      <p>说明</p>
    </div>
  );
};

describe('the focus', () => {
  it('goes to the heading of the block when what had it goes', async () => {
    open(<Block headed />);
    await pressed('回到基线');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '减上' }));
  });

  it('goes to what else can be done there where the block has no heading', async () => {
    open(<Block headed={false} />);
    await pressed('回到基线');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '名' }));
  });

  it('goes to the tab of the plan that is open when all of the page goes', async () => {
    open(<Tabs />);
    await pressed('复制');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '乙' }));
  });

  it('stays away where it was left by hand', async () => {
    open(<Block headed />);
    const button = screen.getByRole('button', { name: '回到基线' });
    button.focus();
    button.blur();
    await Promise.resolve();
    fireEvent.click(button);
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
  });
});
