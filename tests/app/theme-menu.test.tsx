import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ThemeMenu } from '../../src/app/theme-menu';
import { SpeechProvider } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import { preferencesKey, usePreferences } from '../../src/state/preferences';

const open = async () => {
  const page = render(
    <SpeechProvider language="zh-CN" messages={zhCN}>
      <ThemeMenu />
    </SpeechProvider>,
  );
  fireEvent.click(page.container.querySelector('summary')!);
  await screen.findAllByRole('radio');
  return page;
};

beforeEach(() => {
  localStorage.clear();
  usePreferences.setState({ theme: 'system' });
});

describe('the theme menu', () => {
  it('offers four looks, one of them chosen', async () => {
    await open();
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['light', false],
      ['dark', false],
      ['projector', false],
      ['system', true],
    ]);
    expect(screen.getByRole('group', { name: '外观' })).toBeInTheDocument();
  });

  it('keeps what is chosen', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: '投影' }));
    expect(usePreferences.getState().theme).toBe('projector');
    expect(localStorage.getItem(preferencesKey)).toContain('"theme":"projector"');
  });

  it('closes after a press of the pointer, not after a key', async () => {
    const { container } = await open();
    const details = container.querySelector('details')!;
    fireEvent.click(screen.getByRole('radio', { name: '深色' }), { detail: 0 });
    expect(details.open).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: '投影' }), { detail: 1 });
    expect(details.open).toBe(false);
  });
});
