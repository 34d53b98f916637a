import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { roundedTo } from '../../src/domain/numbers/interval';
import { TotalEntry } from '../../src/levers/size/total-entry';
import type { Language } from '../../src/i18n/language';
import { renderIn } from '../support/speaking';

const shares = { movedOfSystem: roundedTo('7.6'), movedOfReleasing: roundedTo('16') };

/** The entry over a total that another part of the page may change. */
const Held = (props: { start: number | undefined; onTotal: (total: number | undefined) => void }) => {
  const [total, setTotal] = useState(props.start);
  const change = (next: number | undefined) => {
    setTotal(next);
    props.onTotal(next);
  };
  return (
    <>
      <TotalEntry {...shares} total={total} onTotal={change} />
      <button type="button" onClick={() => setTotal(2000)}>
        elsewhere
      </button>
    </>
  );
};

const shown = (start?: number, language: Language = 'zh-CN') => {
  const onTotal = vi.fn();
  renderIn(<Held start={start} onTotal={onTotal} />, language);
  return onTotal;
};

const field = () => screen.getByRole<HTMLInputElement>('textbox');
const status = () => screen.getByRole('status');

describe(TotalEntry, () => {
  it('shows the whole numbers that agree with the report, and applies the total by Enter', async () => {
    const onTotal = shown();
    expect(field()).toHaveAccessibleName('全系统编制总数');
    await userEvent.type(field(), '5000');
    expect(status()).toHaveTextContent('划转 m：378—382 名；划出单位 t：2,291—2,464 名');
    expect(status()).toHaveTextContent('推算');
    expect(field()).toHaveAccessibleDescription(/378—382/);
    expect(onTotal).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onTotal).toHaveBeenCalledExactlyOnceWith(5000);
    expect(status()).toHaveTextContent('图中已按此总数显示');
    expect(field()).toHaveValue('5000');
  });

  it('takes what is pasted in full-width digits with separators', async () => {
    const onTotal = shown();
    await userEvent.click(field());
    await userEvent.paste('　５，０００ 名\n');
    await userEvent.click(screen.getByRole('button', { name: '应用' }));
    expect(onTotal).toHaveBeenCalledExactlyOnceWith(5000);
  });

  it.each([
    ['12.5', '编制按名计，不能有小数。'],
    ['-5', '总数不能为负。'],
    ['0', '总数应大于 0。'],
    ['12,34', '千位分隔不规则，请每三位一节，或不分隔。'],
    ['五千', '请填整数，例如 5,000。'],
    ['999999999', '总数不能超过 100,000,000。'],
  ])('refuses %s with the reason beside the field, and keeps it', async (text, reason) => {
    const onTotal = shown();
    await userEvent.type(field(), text);
    expect(status()).toHaveTextContent(reason);
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(new RegExp(reason.replace('.', '\\.')));
    await userEvent.keyboard('{Enter}');
    expect(onTotal).not.toHaveBeenCalled();
    expect(field()).toHaveValue(text);
  });

  it('refuses a total no number agrees with, and offers the nearest that have one', async () => {
    const onTotal = shown();
    await userEvent.type(field(), '200');
    expect(status()).toHaveTextContent('总数为 200 时，没有整数的划转数与报告的比例相符');
    expect(screen.getByRole('button', { name: '改用 198' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '改用 210' }));
    expect(onTotal).toHaveBeenCalledExactlyOnceWith(210);
    expect(field()).toHaveValue('210');
    expect(field()).toHaveFocus();
    expect(screen.queryByRole('button', { name: /改用/ })).toBeNull();
  });

  it('clears the total by its button and by an empty field', async () => {
    const onTotal = shown(5000);
    expect(field()).toHaveValue('5,000');
    await userEvent.click(screen.getByRole('button', { name: '清除' }));
    expect(onTotal).toHaveBeenLastCalledWith(undefined);
    expect(field()).toHaveValue('');
    await userEvent.type(field(), '1000{Enter}');
    await userEvent.clear(field());
    await userEvent.keyboard('{Enter}');
    expect(onTotal.mock.calls).toEqual([[undefined], [1000], [undefined]]);
  });

  it('follows a total that changes elsewhere, but never over what is typed', async () => {
    shown(5000);
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(field()).toHaveValue('2,000');
    await userEvent.clear(field());
    await userEvent.type(field(), '30');
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(field()).toHaveValue('30');
  });

  it.each([
    [5000, 'zh-CN', '图中仍按总数 5,000 名显示。'],
    [5000, 'en', 'The picture still counts by the total of 5,000 posts.'],
    [undefined, 'zh-CN', '图中仍按每千名编制显示。'],
    [undefined, 'en', 'The picture still counts per 1,000 posts.'],
    // The address may hold a total that agrees with nothing.
    [7, 'zh-CN', '图中仍按每千名编制显示。'],
  ] as const)('says beside a refusal what is in force: %s, %s', async (start, language, text) => {
    shown(start, language);
    await userEvent.clear(field());
    await userEvent.type(field(), '200');
    expect(field()).toBeInvalid();
    expect(status()).toHaveTextContent(text);
  });

  it('says that a total cannot be checked without the shares', async () => {
    renderIn(
      <TotalEntry
        total={undefined}
        movedOfSystem={undefined}
        movedOfReleasing={undefined}
        onTotal={() => undefined}
      />,
    );
    await userEvent.type(field(), '5000');
    expect(status()).toHaveTextContent('缺少报告的两个比例');
    expect(screen.getByRole('button', { name: '应用' })).toBeDisabled();
  });

  it('speaks English', () => {
    shown(1000, 'en');
    expect(field()).toHaveAccessibleName('Posts of the whole system');
    expect(status()).toHaveTextContent('moved m: 76 posts; releasing units t: 461–490 posts');
    expect(status()).toHaveTextContent('Derived');
  });
});
