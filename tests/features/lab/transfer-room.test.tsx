import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TransferRoom } from '../../../src/features/lab/transfer/transfer-room';
import { mergePatch } from '../../../src/domain/plan/merge-patch';
import type { Language } from '../../../src/i18n/language';
import { SpeechProvider } from '../../../src/i18n/language-context';
import { baotouPlan, yunzePlan, type MadePlan } from '../../support/plan-data';
import { speechOf } from '../../support/scene-data';

interface Shown {
  readonly made?: MadePlan;
  readonly broken?: number;
  readonly locked?: boolean;
  readonly language?: Language;
}

const Room = ({ made = baotouPlan(), broken = 0, locked = false, language = 'zh-CN' }: Shown) => {
  const [plan, setPlan] = useState(made.plan);
  return (
    <SpeechProvider language={language} messages={speechOf(language).messages}>
      <TransferRoom
        {...made}
        plan={plan}
        broken={broken}
        {...(!locked && { onPatch: (patch) => setPlan(mergePatch(plan, patch)) })}
      />
      <output>{JSON.stringify(plan.transfers)}</output>
    </SpeechProvider>
  );
};

const table = () => screen.getByRole('table');
const kept = () => JSON.parse(document.querySelector('output')!.textContent) as Record<string, unknown>;
const first = '2019|sys-command|d-150203';

describe('the transfer table', () => {
  it('has the columns of the form, a row a transfer, and totals that agree', () => {
    render(<Room />);
    expect(
      within(table())
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual([
      ...['序号', '划出单位', '编制类型', '划出前核定', '划出数', '划出后核定', '接收单位'],
      ...['划入前核定', '划入数', '划入后核定', '批准文号', '批准日期', '备注'],
    ]);
    const total = within(table()).getByRole('row', { name: /^合计/ });
    expect(total).toHaveTextContent('7676✓ 划出合计 = 划入合计 = 方案下沉总量 76 名');
    expect(
      within(table()).getByRole('row', {
        name: /^1 决策指挥体系 政法专项编制 原文未列 5 原文未列 昆都仑区※/,
      }),
    ).toBeVisible();
  });

  it('is stamped while posts are per thousand, and where the plan breaks a rule', () => {
    render(<Room broken={2} />);
    expect(screen.getByText('每千名口径，不可报批')).toBeVisible();
    expect(screen.getByText('方案有 2 项规则未满足，不可报批')).toBeVisible();
    expect(screen.getByText(/标 ※ 的配对按规则生成/)).toBeVisible();
  });

  it('has no stamp with real posts, and runs balances in the order of the rows', () => {
    render(<Room made={yunzePlan()} />);
    expect(screen.queryByText('每千名口径，不可报批')).toBeNull();
    const posts = (name: RegExp) => within(table()).getAllByRole('row', { name })[0]!;
    expect(posts(/^1 /)).toHaveTextContent(/办公室|支队|中心/);
    const [before, released, after] = [...posts(/^1 /).querySelectorAll('td')]
      .filter((cell) => ['fromBefore', 'released', 'fromAfter'].includes(cell.dataset['column']!))
      .map((cell) => Number(cell.textContent));
    expect(before! - released!).toBe(after);
  });

  it('keeps number, date and remarks of a row, and takes out what is emptied', async () => {
    render(<Room />);
    const field = screen.getByRole('textbox', { name: '第 1 笔批准文号' });
    await userEvent.type(field, '包编办发〔2019〕12 号{Enter}');
    expect(kept()).toEqual({ [first]: { documentNo: '包编办发〔2019〕12 号' } });
    await userEvent.type(field, '作废{Escape}');
    expect(field).toHaveValue('包编办发〔2019〕12 号');
    await userEvent.clear(field);
    await userEvent.tab();
    expect(kept()).toEqual({ [first]: {} });
  });

  it('fills the number and date of the first transfer into the whole year', async () => {
    render(<Room />);
    await userEvent.type(screen.getByRole('textbox', { name: '第 1 笔批准文号' }), 'A1{Enter}');
    await userEvent.click(screen.getByRole('button', { name: '文号、日期填到全年：照 2019 年首笔' }));
    const notes = kept();
    expect(Object.keys(notes).every((key) => key.startsWith('2019|'))).toBe(true);
    expect(Object.values(notes).every((note) => (note as { documentNo: string }).documentNo === 'A1')).toBe(
      true,
    );
    expect(Object.keys(notes).length).toBeGreaterThan(4);
  });

  it('is read only while the plan is locked', () => {
    render(<Room locked made={baotouPlan({ transfers: { [first]: { note: '待批' } } })} />);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(within(table()).getByText('待批')).toBeVisible();
  });

  it('says that notes of transfers the plan no longer has are kept', () => {
    render(<Room made={baotouPlan({ transfers: { '2018|a|b': { note: '旧' } } })} />);
    expect(screen.getByText(/另有 1 条文号或备注/)).toBeVisible();
  });
});

describe('passing the transfer table on', () => {
  afterEach(() => vi.restoreAllMocks());

  it('fault-65 copies it for a spreadsheet, with stamps, and formulas guarded', async () => {
    const user = userEvent.setup();
    render(<Room broken={1} made={baotouPlan({ transfers: { [first]: { documentNo: '=1+1' } } })} />);
    await user.click(screen.getByRole('button', { name: '复制到电子表格' }));
    expect(await screen.findByText('已复制，可粘贴到电子表格')).toBeVisible();
    const lines = (await navigator.clipboard.readText()).split('\r\n').map((line) => line.split('\t'));
    expect(lines[0]).toEqual(['编制划转表 · 人口优先，2019—2022 年，共 30 笔']);
    expect(lines[1]).toEqual(['每千名口径，不可报批']);
    expect(lines[2]).toEqual(['方案有 1 项规则未满足，不可报批']);
    expect(lines[3]).toHaveLength(15);
    expect(lines[4]!.slice(0, 11)).toEqual([
      ...['1', '决策指挥体系', '政法专项编制', '原文未列', '5', '原文未列', '昆都仑区', '原文未列', '5'],
      ...['原文未列', "'=1+1"],
    ]);
    expect(lines[4]!.slice(13)).toEqual(['2019', '按规则']);
    expect(lines.at(-1)![4]).toBe('76');
  });

  it('fault-84 saves it as a CSV file under a readable name', async () => {
    const saved: { name: string; content: Blob }[] = [];
    let made: Blob;
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => {
        made = blob;
        return 'blob:table';
      },
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, content: made });
    });
    render(<Room />);
    await userEvent.click(screen.getByRole('button', { name: '下载 CSV' }));
    vi.unstubAllGlobals();
    expect(saved.map(({ name }) => name)).toEqual(['编制划转表-人口优先-2019—2022-年.csv']);
    const bytes = new Uint8Array(await saved[0]!.content.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(screen.getByText('已交浏览器保存')).toBeVisible();
  });

  it('fault-79 prints the form with its stamp in place of the page', async () => {
    const printed = vi.fn(() => document.querySelector('[data-print-sheet]')?.textContent ?? '');
    vi.stubGlobal('print', printed);
    Object.assign(document, { fonts: { ready: Promise.resolve() } });
    render(<Room />);
    await userEvent.click(screen.getByRole('button', { name: '打印（A4、A3 横向）' }));
    await expect.poll(() => printed.mock.calls.length).toBe(1);
    const paper = printed.mock.results[0]!.value as string;
    expect(paper).toContain('编制划转表人口优先，2019—2022 年，共 30 笔每千名口径，不可报批');
    expect(paper).toContain('✓ 划出合计 = 划入合计 = 方案下沉总量 76 名');
    window.dispatchEvent(new Event('afterprint'));
    vi.unstubAllGlobals();
  });

  it('speaks English, too', () => {
    render(<Room language="en" />);
    expect(screen.getByText('Per 1,000 posts, not for approval')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Approval number of transfer 1' })).toBeVisible();
  });
});
