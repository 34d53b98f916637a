import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLinesAtFirst } from '../../src/ui/use-lines-at-first';

const List = ({ lines }: { lines: number }) => {
  const now = useLinesAtFirst(lines, { above: 100, line: 20 });
  return (
    <ul>
      {Array.from({ length: now }, (_, i) => (
        <li key={i}>{i}</li>
      ))}
    </ul>
  );
};

const usual = window.innerHeight;

describe(useLinesAtFirst, () => {
  beforeEach(() => {
    window.innerHeight = 310;
    vi.useFakeTimers();
  });
  afterEach(() => {
    window.innerHeight = usual;
    vi.useRealTimers();
  });

  it('gives as many lines as fill the window at first, and soon all of them', () => {
    const { container } = render(<List lines={40} />);
    expect(container.querySelectorAll('li')).toHaveLength(11);
    act(() => {
      vi.runAllTimers();
    });
    expect(container.querySelectorAll('li')).toHaveLength(40);
  });

  it('keeps all of them when the list grows afterwards', () => {
    const { container, rerender } = render(<List lines={40} />);
    act(() => {
      vi.runAllTimers();
    });
    rerender(<List lines={60} />);
    expect(container.querySelectorAll('li')).toHaveLength(60);
  });

  it('waits for nothing where all lines are in sight', () => {
    const { container } = render(<List lines={11} />);
    expect(container.querySelectorAll('li')).toHaveLength(11);
    expect(vi.getTimerCount()).toBe(0);
  });
});
