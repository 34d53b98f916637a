import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { unitId, type Unit } from '../../../src/domain/ledger/unit';
import { UnitSearch } from '../../../src/features/explore/search/unit-search';
import type { Language } from '../../../src/i18n/language';
import { renderIn } from '../../support/speaking';

const unit = (id: string, zhCN: string, en: string, more: Partial<Unit> = {}): Unit => ({
  id: unitId(id),
  name: { 'zh-CN': zhCN, en },
  tier: 'county',
  parents: [{ from: 2019, parent: unitId('others') }],
  ...more,
});

const units: readonly Unit[] = [
  unit('others', '其余单位', 'All other units', { tier: 'group', parents: [] }),
  unit('d-150203', '昆都仑区', 'Kundulun', { adcode: '150203' }),
  unit('d-150204', '青山区', 'Qingshan', { adcode: '150204' }),
  unit('d-150205', '石拐区', 'Shiguai', { adcode: '150205' }),
  unit('closed', '特勤大队', 'Special squad', { tier: 'city', closed: 2020 }),
  ...Array.from({ length: 15 }, (_, i) =>
    unit(`s-${i}`, `${i}号派出所`, `Station ${i}`, { tier: 'station' }),
  ),
  unit('sys-command', '指挥体系', 'Command', { tier: 'group', system: 'command', parents: [] }),
];

const shown = (language: Language = 'zh-CN') => {
  const [onChoose, onLetGo] = [vi.fn(), vi.fn()];
  renderIn(
    <>
      <UnitSearch units={units} {...{ onChoose, onLetGo }} />
      <textarea aria-label="note" />
      <button type="button">elsewhere</button>
    </>,
    language,
  );
  return { onChoose, onLetGo };
};

/** What a live region comes to say from now on. */
const heard = (region: HTMLElement) => {
  const texts: string[] = [];
  const note = () => {
    if (region.textContent !== '') texts.push(region.textContent);
  };
  const observer = new MutationObserver(note);
  observer.observe(region, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return () => texts;
};

/** Waits until this, and nothing more, is announced. */
const said = (text: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(text), { timeout: 3_000 });

const field = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option').map((o) => o.textContent);
const activeOption = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

describe(UnitSearch, () => {
  it('finds a unit by pinyin initials and gives it on Enter', async () => {
    const { onChoose } = shown();
    expect(field()).toHaveAccessibleName('查找单位');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.type(field(), 'kdl');
    expect(await screen.findByRole('option', { name: /昆都仑区/ })).toHaveTextContent('旗县区 · 属其余单位');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    await said('找到 1 个单位。');
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(units[1]);
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    expect(options()).toEqual([]);
  });

  it.each(['昆都', 'kundulun', 'KUNDU', '150203', '１５０２０３'])('finds it by %s', async (text) => {
    shown();
    await userEvent.type(field(), text);
    expect(await screen.findByRole('option')).toHaveTextContent('昆都仑区');
  });

  it.each([
    ['zh-CN', '指挥', '体系'],
    ['en', 'command', 'system'],
    ['zh-CN', '其余', '单位合计'],
    ['en', 'all other', 'group of units'],
  ] as const)(
    'says of a system that it is one, and of a group what it is, %s %s',
    async (language, text, kind) => {
      shown(language);
      await userEvent.type(field(), text);
      expect((await screen.findByRole('option')).querySelector('small')).toHaveTextContent(
        new RegExp(`^${kind}$`, 'u'),
      );
    },
  );

  it('walks over what it found with the arrows, around its ends, and says where it is', async () => {
    const { onChoose } = shown();
    await userEvent.type(field(), '山');
    await userEvent.clear(field());
    await userEvent.type(field(), '区');
    expect(options()).toHaveLength(3);
    expect(activeOption()).toHaveTextContent('昆都仑区');
    await userEvent.keyboard('{ArrowUp}');
    expect(activeOption()).toHaveTextContent('石拐区');
    expect(activeOption()).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeOption()).toHaveTextContent('青山区');
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(units[2]);
  });

  it('chooses by a click without losing the focus', async () => {
    const { onChoose } = shown();
    await userEvent.type(field(), '石拐');
    await userEvent.click(screen.getByRole('option'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(units[3]);
    expect(field()).toHaveFocus();
  });

  it('lists at most 12 and says how many there are', async () => {
    shown();
    await userEvent.type(field(), '派出所');
    expect(options()).toHaveLength(12);
    await said('找到 15 个单位，列出前 12 个。');
  });

  it('says that nothing was found, and that a unit was closed', async () => {
    const { onChoose } = shown();
    await userEvent.type(field(), '不存在');
    await said('没有找到“不存在”。');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    await userEvent.clear(field());
    await userEvent.type(field(), '特勤');
    expect(screen.getByRole('option')).toHaveTextContent('市局单位 · 属其余单位 · 2020 年底撤销');
  });

  it('announces nothing while the units are on their way, and the answer once they are there', async () => {
    const search = (given: readonly Unit[] | undefined, failed = false) => (
      <UnitSearch units={given} failed={failed} onChoose={() => undefined} onLetGo={() => undefined} />
    );
    const { rerender } = renderIn(search(undefined));
    const announced = heard(screen.getByRole('status'));
    await userEvent.type(field(), 'kd');
    rerender(search(units));
    await said('找到 1 个单位。');
    expect(announced()).toEqual(['找到 1 个单位。']);
    rerender(search(undefined, true));
    await said('单位名单没有取到，暂不能查找。');
  });

  it('announces the answer to the whole of what was typed in one go, none of those before it', async () => {
    shown();
    const announced = heard(screen.getByRole('status'));
    await userEvent.click(field());
    for (const value of ['x', 'xx', '青', '青山']) {
      fireEvent.change(field(), { target: { value } });
      // As long as a page takes to notice, and shorter than any pause of a typist.
      await Promise.resolve();
    }
    await said('找到 1 个单位。');
    expect(announced()).toEqual(['找到 1 个单位。']);
  });

  it('clears by Esc, then lets go of what is pinned, and keeps the focus', async () => {
    const { onLetGo } = shown();
    await userEvent.type(field(), '区{Escape}');
    expect(field()).toHaveValue('');
    expect(onLetGo).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onLetGo).toHaveBeenCalledOnce();
    expect(field()).toHaveFocus();
  });

  it('closes when the focus goes elsewhere', async () => {
    shown();
    await userEvent.type(field(), '区');
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(options()).toEqual([]);
    expect(field()).toHaveValue('区');
  });

  it('comes to the field by / from anywhere but where one types', async () => {
    shown();
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    await userEvent.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    const note = screen.getByRole('textbox', { name: 'note' });
    await userEvent.type(note, '1/2');
    expect(note).toHaveFocus();
    expect(note).toHaveValue('1/2');
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
      fireEvent.keyDown(document.body, { key: '/', ...held });
    expect(field()).not.toHaveFocus();
  });

  it('fault-88 leaves the keys of an input method alone while it composes', async () => {
    const { onChoose } = shown();
    await userEvent.type(field(), '区');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Escape', keyCode: 229 });
    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true });
    expect(onChoose).not.toHaveBeenCalled();
    expect(field()).toHaveValue('区');
    expect(activeOption()).toHaveTextContent('昆都仑区');
  });

  it('speaks English', async () => {
    shown('en');
    expect(field()).toHaveAccessibleName('Find a unit');
    await userEvent.type(field(), 'qing');
    expect(screen.getByRole('option')).toHaveTextContent(
      'Qingshanbanner, county or district · in All other units',
    );
    await said('1 unit found.');
    await userEvent.clear(field());
    await userEvent.type(field(), 'zzz');
    await said('Nothing found for “zzz”.');
  });
});
