import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ThemeMenu } from '../../src/app/theme-menu';
import { SpeechProvider } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import { preferencesKey, usePreferences } from '../../src/state/preferences';

const open = () =>
  render(
    <SpeechProvider language="zh-CN" messages={zhCN}>
      <ThemeMenu />
    </SpeechProvider>,
  );

beforeEach(() => {
  localStorage.clear();
  usePreferences.setState({ theme: 'system' });
});

describe('the theme menu', () => {
  it('offers four looks, one of them chosen', () => {
    open();
    const radios = screen.getAllByRole<HTMLInputElement>('radio', { hidden: true });
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['light', false],
      ['dark', false],
      ['projector', false],
      ['system', true],
    ]);
    expect(screen.getByRole('group', { name: '外观', hidden: true })).toBeInTheDocument();
  });

  it('keeps what is chosen', () => {
    open();
    fireEvent.click(screen.getByRole('radio', { name: '投影', hidden: true }));
    expect(usePreferences.getState().theme).toBe('projector');
    expect(localStorage.getItem(preferencesKey)).toContain('"theme":"projector"');
  });

  it('closes after a press of the pointer, not after a key', () => {
    const { container } = open();
    const details = container.querySelector('details')!;
    details.open = true;
    fireEvent.click(screen.getByRole('radio', { name: '深色' }), { detail: 0 });
    expect(details.open).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: '投影' }), { detail: 1 });
    expect(details.open).toBe(false);
  });
});
