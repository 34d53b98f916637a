import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { LeverActs, LeverState } from '../../src/levers/lever-desk';
import { LeverActsContext, LeverStateContext } from '../../src/levers/lever-desk';
import { AddIndicator } from '../../src/levers/sheet/own-indicators';
import { baotou, planWith } from '../support/plan-grounds';
import { renderIn } from '../support/speaking';

const plan = planWith(baotou, {
  entered: { indicators: { 'own-1': { name: '出警里程', unit: 'count', values: {} } } },
});

const open = () => {
  const edit = vi.fn<LeverActs['edit']>();
  const acts = { edit } as Partial<LeverActs> as LeverActs;
  const state: LeverState = {
    ground: baotou,
    plan,
    units: { cut: [], topUp: [] },
    allocation: undefined,
    readOnly: false,
  };
  renderIn(
    <LeverActsContext value={acts}>
      <LeverStateContext value={state}>
        <AddIndicator />
      </LeverStateContext>
    </LeverActsContext>,
  );
  return edit;
};

const add = async (name: string) => {
  const field = screen.getByRole('textbox', { name: '名称' });
  await userEvent.clear(field);
  await userEvent.type(field, `${name}{Enter}`);
};

describe('an indicator of one’s own', () => {
  it('has a name no other has, neither of the data nor of the plan', async () => {
    const edit = open();
    for (const [name, reason] of [
      ['  ', '请填指标名称。'],
      ['面积', '已有同名指标'],
      ['出警里程', '已有同名指标'],
    ] as const) {
      await add(name);
      expect(screen.getByRole('alert')).toHaveTextContent(reason);
    }
    expect(edit).not.toHaveBeenCalled();
    await add('辖区道路');
    expect(screen.queryByRole('alert')).toBeNull();
    const indicator = { name: '辖区道路', unit: 'count', values: {} };
    expect(edit.mock.calls).toEqual([['indicators', { entered: { indicators: { 'own-2': indicator } } }]]);
  });
});
