import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useExactDrawing } from '../../../src/charts/drawing-context';
import { SceneLegend } from '../../../src/charts/scene-legend';
import { localised } from '../../../src/domain/localised';
import { ShareMenu } from '../../../src/features/explore/share/share-menu';
import type { SharedView } from '../../../src/features/explore/share/shared-view';
import { captionOf } from '../../../src/features/explore/share/use-share-acts';
import { SpeechProvider } from '../../../src/i18n/language-context';
import { zhCN } from '../../../src/i18n/zh-CN';

const Drawn = ({ width, height }: { readonly width: number; readonly height: number }) => (
  <svg width={width} height={height} data-exact={useExactDrawing()}>
    <text>图</text>
  </svg>
);

const shared: SharedView = {
  picture: '前后对比',
  years: '2019-2022',
  statement: '76 名减上补下',
  note: '每千名编制',
  title: '包头',
  bases: ['reported', 'derived'],
  figures: [
    {
      id: 'F15',
      topic: 'posts',
      name: localised('划转占比', 'share moved'),
      value: { kind: 'single', is: { magnitude: 7.6, digits: 1 } },
      unit: 'percent',
      basis: 'reported',
      source: { kind: 'report', section: '一·3' },
    },
  ],
  assumptions: ['平均拆分'],
  address: () => 'http://localhost/#/explore/before-after',
  draw: (width, height) => <Drawn width={width} height={height} />,
  table: () => (
    <table>
      <tbody>
        <tr>
          <td>表</td>
        </tr>
      </tbody>
    </table>
  ),
};

const open = async (view: SharedView = shared) => {
  const { container } = render(
    <SpeechProvider language="zh-CN" messages={zhCN}>
      <ShareMenu shared={() => view} />
    </SpeechProvider>,
  );
  const details = container.querySelector('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await screen.findByRole('button', { name: '复制链接' }, { timeout: 5000 });
};

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const writeText = vi.fn((_text: string) => Promise.resolve());
const sheet = () => document.querySelector<HTMLElement>('[data-print-sheet]');

beforeEach(() => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  Object.assign(document, { fonts: { ready: Promise.resolve() } });
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  writeText.mockClear();
});

describe(ShareMenu, () => {
  it('offers every way to pass a view on', async () => {
    await open();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '复制链接',
      '复制语句',
      '下载 SVG',
      '下载 PNG',
      '打印',
    ]);
  });

  it('copies the address and the statement, and says so', async () => {
    await open();
    press('复制链接');
    await screen.findByText('链接已复制。');
    press('复制语句');
    await screen.findByText('语句已复制。');
    expect(writeText.mock.calls).toEqual([['http://localhost/#/explore/before-after'], ['76 名减上补下']]);
  });

  it('says when copying is not allowed', async () => {
    writeText.mockRejectedValueOnce(new Error('denied'));
    Object.assign(document, { execCommand: () => false });
    await open();
    press('复制链接');
    await screen.findByText('未能复制，请从地址栏复制。');
  });

  it('saves the picture, drawn out of sight and exactly, under a readable name', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await open();
    press('下载 SVG');
    await waitFor(() => expect(document.querySelector('[data-exact="true"]')).not.toBeNull());
    await screen.findByText('SVG 文件已生成。');
    expect(names).toEqual(['减上补下-前后对比-2019-2022.svg']);
    expect(document.querySelector('[data-exact]')).toBeNull();
  });

  it('puts the legend into the file', async () => {
    const saved: Blob[] = [];
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}` });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const signs = [{ key: 'a', sign: <svg width="18" height="8" />, text: '划出' }];
    await open({ ...shared, legend: <SceneLegend label="图例" signs={signs} notes={['另有说明']} /> });
    press('下载 SVG');
    await screen.findByText('SVG 文件已生成。');
    const text = await saved[0]!.text();
    for (const word of ['划出', '另有说明']) expect(text).toContain(`>${word}</text>`);
    expect(screen.queryByRole('list', { name: '图例', hidden: true })).toBeNull();
  });

  it.each([
    ['nothing is drawn', () => null],
    [
      'drawing fails',
      () => {
        throw new Error('cannot');
      },
    ],
  ])('says when %s', async (_, draw) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open({ ...shared, draw });
    press('下载 SVG');
    await screen.findByText('未能生成 SVG 文件，请换一张图或重试。');
  });

  it('prints a sheet with statement, picture, table, sources and assumptions, and takes it away', async () => {
    const printed: string[] = [];
    vi.stubGlobal('print', () => {
      printed.push(sheet()?.textContent ?? '');
      window.dispatchEvent(new Event('afterprint'));
    });
    await open();
    press('打印');
    await waitFor(() => expect(printed).toHaveLength(1));
    for (const text of [shared.statement, shared.note, '图', '表', 'F15', '7.6%', '报告 一·3', '平均拆分'])
      expect(printed[0]).toContain(text);
    await waitFor(() => expect(sheet()).toBeNull());
  });

  it('puts the sheet up as soon as the browser itself prints', async () => {
    await open();
    await waitFor(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(sheet()).not.toBeNull();
    });
    expect(
      within(sheet()!).getByRole('heading', { level: 1, name: shared.statement, hidden: true }),
    ).toBeTruthy();
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(sheet()).toBeNull());
  });
});

describe(captionOf, () => {
  it('says basis, assumption, data, figures, date and address', () => {
    expect(captionOf(shared, { language: 'zh-CN' }, new Date(2026, 10, 24)).foot).toEqual([
      '依据：报告（实线）、推算（虚线边）',
      '假设：平均拆分',
      '数据：包头；数字 F15；导出日期：2026年11月24日',
      'http://localhost/#/explore/before-after',
    ]);
    expect(captionOf(shared, { language: 'en' }, new Date(2026, 10, 24)).foot[2]).toBe(
      'Data: 包头; figures F15; exported November 24, 2026',
    );
  });

  it.each([
    ['zh-CN', '假设：四年均分', '假设：四年均分'],
    ['en', 'Assumed: each year alike', 'Assumption: each year alike'],
  ] as const)('names an assumption once, %s', (language, text, said) => {
    const caption = captionOf({ ...shared, assumptions: [text] }, { language }, new Date());
    expect(caption.foot[1]).toBe(said);
  });
});
