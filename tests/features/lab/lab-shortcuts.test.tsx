import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useLabShortcuts } from '../../../src/features/lab/use-lab-shortcuts';
import { postsOfUnit } from '../../../src/levers/fields/number-grammar';
import { NumberInput } from '../../../src/levers/fields/number-input';
import { TextField } from '../../../src/levers/fields/text-field';
import { useNumberEntry } from '../../../src/levers/fields/use-number-entry';
import { ok } from '../../../src/domain/result';
import { usePlanDraft } from '../../../src/state/plan-draft';
import { renderIn } from '../../support/speaking';

const Page = () => {
  useLabShortcuts(vi.fn());
  const entry = useNumberEntry({ value: 19, grammar: postsOfUnit, onCommit: vi.fn() });
  return (
    <>
      <NumberInput entry={entry} label="名" />
      <TextField label="理由" value="" onCommit={vi.fn()} />
      <input aria-label="查找" />
    </>
  );
};

describe('Ctrl+Z in a field', () => {
  const undo = vi.fn(() => ok(undefined));
  beforeEach(() => {
    undo.mockClear();
    usePlanDraft.setState({ undo });
  });
  const press = (name: string) => fireEvent.keyDown(screen.getByLabelText(name), { key: 'z', ctrlKey: true });

  it.each(['名', '理由'])(
    'takes back the last edit once the text is taken, not while it is typed: %s',
    (name) => {
      renderIn(<Page />);
      press(name);
      expect(undo).toHaveBeenCalledTimes(1);
      fireEvent.change(screen.getByLabelText(name), { target: { value: '2' } });
      press(name);
      expect(undo).toHaveBeenCalledTimes(1);
      fireEvent.keyDown(screen.getByLabelText(name), { key: 'Enter' });
      press(name);
      expect(undo).toHaveBeenCalledTimes(2);
    },
  );

  it('is left to fields that decide nothing', () => {
    renderIn(<Page />);
    press('查找');
    expect(undo).not.toHaveBeenCalled();
  });
});
