import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { baotou } from '../../../mocks/baotou-2019-2022/baotou';
import { formatFor } from '../../../src/i18n/format';
import { zhCN } from '../../../src/i18n/zh-CN';
import { printFigure } from '../../../src/pictures/print-figure';
import { clientOfSeed } from '../../support/client-of-seed';
import { openSources, rowOf } from '../../support/sources-on-page';

// The page is whole, with a hundred rows: finding things by role in it takes its time.
vi.setConfig({ testTimeout: 20_000 });

const client = clientOfSeed(baotou);
const cellsOf = (row: HTMLElement) => within(row).getAllByRole('cell');
const rowIds = (table: HTMLElement) =>
  [...table.querySelectorAll('th[scope="row"]')].map((head) => head.textContent);
const figureTable = () => screen.findByRole('table', { name: '数据' });

const scrolled = vi.fn();
beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
});

describe('the sources', () => {
  it('says how many figures are stated and how many are worked out', async () => {
    openSources(client);
    expect(
      await screen.findByRole('heading', { level: 1, name: '66 项数据：50 项出自报告，16 项由其推算' }),
    ).toBeVisible();
  });

  it('lists every figure with its value, basis and place', async () => {
    openSources(client);
    const table = await figureTable();
    expect(rowIds(table)).toEqual(baotou.figures.map(({ id }) => id));
    for (const figure of baotou.figures) {
      const row = await rowOf(figure.id);
      expect(row).toHaveTextContent(figure.name['zh-CN']);
      expect(row).toHaveTextContent(printFigure(figure, zhCN, formatFor('zh-CN')));
      expect(row).toHaveTextContent(zhCN.basis[figure.basis]);
      const { source } = figure;
      if (source.kind === 'figures') for (const id of source.of) expect(row).toHaveTextContent(id);
      if (source.kind === 'report') expect(row).toHaveTextContent(source.section);
    }
  });

  it('lists every change of organisations, every duty and every district', async () => {
    openSources(client);
    for (const { id, basis, source } of [...baotou.reorganisations, ...baotou.duties]) {
      const row = await rowOf(id);
      expect(row).toHaveTextContent(zhCN.basis[basis]);
      if (source.kind === 'report') expect(row).toHaveTextContent(source.section);
    }
    expect(await rowOf('O4')).toHaveTextContent('84 个 {83, 84, 85}');
    expect(await rowOf('R7')).toHaveTextContent('原文未列');
    const kundulun = await rowOf('150203');
    expect(kundulun).toHaveTextContent('昆都仑区');
    expect(kundulun).toHaveTextContent('726,838');
    expect(cellsOf(await rowOf('150204')).map((cell) => cell.textContent)).toContain('原文未列');
    expect(screen.getByText(/第六次全国人口普查/)).toBeVisible();
  });

  it('shows what rounding allows, and what has no rounding', async () => {
    openSources(client);
    expect(await rowOf('F15')).toHaveTextContent('[7.55, 7.65)');
    expect(await rowOf('D1')).toHaveTextContent('(45.75, 49.36)');
    expect(await rowOf('F5')).toHaveTextContent('准确数');
    expect(await rowOf('F32')).toHaveTextContent('下限');
  });

  it('opens the working of a figure, with the figures its letters stand for', async () => {
    openSources(client);
    const button = within(await rowOf('D1')).getByRole('button', { name: '算式 D1' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const working = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(working).toHaveTextContent('a ÷ b');
    expect(working).toHaveTextContent('7.6 % ÷ 16 %');
    expect(within(working!).getByRole('link', { name: 'F16' })).toHaveAttribute(
      'href',
      '#/sources?v=1&at=F16',
    );
    expect(working).toHaveTextContent('调整前的总数');
  });

  it('opens and closes all workings at once', async () => {
    openSources(client);
    await userEvent.click(await screen.findByRole('button', { name: '展开全部算式' }));
    const all = [...(await figureTable()).querySelectorAll('button')];
    expect(all).toHaveLength(17);
    for (const button of all) expect(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(screen.getByText('收起全部算式'));
    expect(all[0]).toHaveAttribute('aria-expanded', 'false');
  });

  it('keeps figures of one basis or topic, and says how many', async () => {
    const { visited } = openSources(client);
    await userEvent.click(await screen.findByRole('button', { name: '示意 1' }));
    expect(rowIds(await figureTable())).toEqual(['D9']);
    expect(visited.at(-1)).toMatchObject({ basis: 'illustrative' });
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '主题' }), 'traffic');
    expect(rowIds(await figureTable())).toEqual(['F9', 'F10']);
    expect(screen.getByText('显示 2 项，共 66 项')).toBeVisible();
  });

  it('finds a figure by its number alone, and by words', async () => {
    openSources(client);
    const search = await screen.findByRole('searchbox');
    await userEvent.type(search, 'd15');
    expect(rowIds(await figureTable())).toEqual(['D15a', 'D15b']);
    await userEvent.clear(search);
    await userEvent.type(search, '诈骗 破案');
    expect(rowIds(await figureTable())).toEqual(['F24', 'F50', 'D12']);
    await userEvent.type(search, '没有这样的字');
    expect(screen.getByText('没有符合条件的数据。')).toBeVisible();
  });

  it('goes to a row of the address, and focuses it, whatever is filtered', async () => {
    openSources(client, { at: 'F24', topic: 'traffic' });
    const row = await rowOf('F24');
    await waitFor(() => expect(row).toHaveFocus());
    expect(row).toHaveAttribute('aria-current', 'location');
    expect(scrolled).toHaveBeenCalled();
  });

  it('leads from a figure to the pictures that show it', async () => {
    openSources(client);
    const links = within(await rowOf('F24')).getAllByRole('link', { name: '成效数据' });
    expect(links[0]).toHaveAttribute('href', '#/explore/outcomes?v=1&pin=figure%3AF24');
    expect(within(await rowOf('D1')).getByRole('link', { name: '前后对比' })).toBeVisible();
    expect(within(await rowOf('F7')).getByText('仅列于此')).toBeVisible();
  });

  it('tells the conflict with both numbers, and what is left open', async () => {
    openSources(client);
    const region = await screen.findByRole('region', { name: '冲突与歧义' });
    expect(within(region).getByRole('heading', { name: /F24 与 F50/ })).toBeVisible();
    expect(region).toHaveTextContent('+345%');
    expect(region).toHaveTextContent('+354%');
    expect(region).toHaveTextContent('[344.5, 345.5)');
    for (const words of ['基准日期', '其余单位', '可能不满一年', '基数原文未列', '全程网办'])
      expect(region).toHaveTextContent(words);
    expect(within(await rowOf('F24')).getByText(/有冲突/)).toBeVisible();
  });

  it('says in English what it says in Chinese', async () => {
    openSources(client, {}, 'en');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: '66 figures: 50 stated in the report, 16 worked out from them',
      }),
    ).toBeVisible();
    expect(await rowOf('F16')).toHaveTextContent('share of the releasing units');
    expect(screen.getByRole('region', { name: 'Conflicts and ambiguities' })).toHaveTextContent(
      'Whether they count the same kind of post is not stated',
    );
  });

  it('says what failed where the figures do not come, and asks again', async () => {
    openSources(clientOfSeed(baotou, ['/figures']));
    expect(await screen.findByRole('alert')).toHaveTextContent(zhCN.errors.forbidden);
    expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
  });
});
