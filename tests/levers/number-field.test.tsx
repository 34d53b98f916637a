import { createEvent, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { postsOfUnit } from '../../src/levers/fields/number-grammar';
import { FieldReason, NumberInput } from '../../src/levers/fields/number-input';
import { Slider } from '../../src/levers/fields/slider';
import { useNumberEntry } from '../../src/levers/fields/use-number-entry';
import { renderIn } from '../support/speaking';

const Posts = ({ start, onTaken }: { start: number; onTaken: (value: number | undefined) => void }) => {
  const [value, setValue] = useState<number | undefined>(start);
  const take = (next: number | undefined) => {
    setValue(next);
    onTaken(next);
  };
  const entry = useNumberEntry({
    value,
    grammar: postsOfUnit,
    optional: true,
    onCommit: take,
    onStep: (by) => take(Math.max(0, (value ?? 0) + by)),
  });
  return (
    <>
      <NumberInput entry={entry} label="昆都仑区" />
      <FieldReason entry={entry} />
    </>
  );
};

const open = (start = 21) => {
  const onTaken = vi.fn<(value: number | undefined) => void>();
  renderIn(<Posts start={start} onTaken={onTaken} />);
  return { onTaken, field: screen.getByRole<HTMLInputElement>('textbox', { name: '昆都仑区' }) };
};

describe('a field for posts', () => {
  it('fault-47 takes full-width digits and separators with Enter', async () => {
    const { field, onTaken } = open();
    await userEvent.type(field, '１，２３４{Enter}', { initialSelectionStart: 0, initialSelectionEnd: 2 });
    expect(onTaken.mock.calls).toEqual([[1234]]);
    expect(field.value).toBe('1,234');
  });

  it.each([
    ['a fraction', '3.5', '编制按名计，不能有小数。'],
    ['a negative', '-5', '不能为负。'],
    ['a percentage', '12%', '这里填数，不填百分比。'],
    ['an exponent', '1e5', '不是可识别的数'],
    ['what is too large', '99999999', '不能超过 1,000,000。'],
    ['separators in the wrong place', '12,34', '千位分隔不规则'],
  ])(
    'fault-48 fault-49 fault-50 fault-51 fault-52 fault-53 refuses %s with the reason beside it, and keeps it typed',
    async (_what, text, reason) => {
      const { field, onTaken } = open();
      await userEvent.clear(field);
      await userEvent.type(field, text);
      await userEvent.tab();
      expect(onTaken).not.toHaveBeenCalled();
      expect(field.value).toBe(text);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(screen.getByRole('alert').textContent).toContain(reason);
      await userEvent.type(field, '{Escape}');
      expect(field.value).toBe('21');
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('takes what was typed when it is left, and nothing where nothing was', async () => {
    const { field, onTaken } = open();
    await userEvent.click(field);
    await userEvent.tab();
    expect(onTaken).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.tab();
    expect(onTaken.mock.calls).toEqual([[undefined]]);
  });

  it('shows what holds once it is locked while something is typed', () => {
    const Locked = () => {
      const [locked, setLocked] = useState(false);
      const entry = useNumberEntry({ value: 21, grammar: postsOfUnit, onCommit: vi.fn() });
      return (
        <>
          <NumberInput entry={entry} label="昆都仑区" readOnly={locked} />
          <button onClick={() => setLocked(!locked)}>送审</button>
        </>
      );
    };
    renderIn(<Locked />);
    const field = screen.getByRole<HTMLInputElement>('textbox');
    fireEvent.change(field, { target: { value: '9' } });
    expect([field.value, field.dataset['settled']]).toEqual(['9', undefined]);
    fireEvent.click(screen.getByRole('button'));
    expect([field.value, field.dataset['settled']]).toEqual(['21', 'true']);
    fireEvent.click(screen.getByRole('button'));
    expect(field.value).toBe('21');
  });

  it('goes by 1 with arrows and by 10 with Shift', async () => {
    const { field, onTaken } = open();
    await userEvent.type(field, '{ArrowUp}{Shift>}{ArrowUp}{/Shift}{ArrowDown}');
    expect(onTaken.mock.calls).toEqual([[22], [32], [31]]);
  });

  it('fault-88 leaves keys to an input method that composes', async () => {
    const { field, onTaken } = open();
    fireEvent.change(field, { target: { value: '25' } });
    const enter = createEvent.keyDown(field, { key: 'Enter', isComposing: true });
    fireEvent(field, enter);
    fireEvent.keyDown(field, { key: 'Escape', keyCode: 229 });
    expect(enter.defaultPrevented).toBe(false);
    expect(field.value).toBe('25');
    expect(onTaken).not.toHaveBeenCalled();
    await userEvent.type(field, '{Enter}');
    expect(onTaken.mock.calls).toEqual([[25]]);
  });
});

describe(Slider, () => {
  const slide = () => {
    const onShow = vi.fn<(value: number | undefined) => void>();
    const onSet = vi.fn<(value: number) => void>();
    renderIn(
      <Slider label="昆都仑区" value={21} max={42} text="21 名" side="topUp" onShow={onShow} onSet={onSet} />,
    );
    return { onShow, onSet, slider: screen.getByRole('slider', { name: '昆都仑区' }) };
  };

  it('fault-87 shows while it is pulled, and sets once when it is let go', () => {
    const { onShow, onSet, slider } = slide();
    fireEvent.pointerDown(slider);
    for (const value of [22, 23, 24]) fireEvent.change(slider, { target: { value } });
    expect(onSet).not.toHaveBeenCalled();
    fireEvent.pointerUp(slider);
    expect(onShow.mock.calls).toEqual([[22], [23], [24]]);
    expect(onSet.mock.calls).toEqual([[24]]);
  });

  it('fault-87 sets nothing when Esc calls the pull off, wherever the pointer goes after', () => {
    const { onShow, onSet, slider } = slide();
    fireEvent.pointerDown(slider);
    fireEvent.change(slider, { target: { value: 30 } });
    fireEvent.keyDown(slider, { key: 'Escape' });
    fireEvent.change(slider, { target: { value: 35 } });
    fireEvent.pointerUp(slider);
    expect(onShow.mock.calls).toEqual([[30], [undefined]]);
    expect(onSet).not.toHaveBeenCalled();
  });

  it('goes by 1 with arrows and by 10 with Shift, within its ends', async () => {
    const { onSet, slider } = slide();
    slider.focus();
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowLeft}{/Shift}');
    for (let i = 0; i < 2; i++) await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(onSet.mock.calls.slice(0, 2)).toEqual([[22], [11]]);
  });
});
