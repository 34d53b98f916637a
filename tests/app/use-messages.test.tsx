import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMessages } from '../../src/app/use-messages';
import { zhCN } from '../../src/i18n/zh-CN';
import { usePreferences } from '../../src/state/preferences';

const { setLanguage } = usePreferences.getState();

describe(useMessages, () => {
  beforeEach(() => {
    setLanguage('zh-CN');
    return () => setLanguage('zh-CN');
  });

  it('speaks the language before until the words of the next are there, and at once those that are', async () => {
    const { result } = renderHook(() => useMessages(zhCN));
    act(() => setLanguage('en'));
    await waitFor(() => expect(result.current.language).toBe('en'));
    const english = result.current.messages;
    act(() => setLanguage('zh-CN'));
    expect(result.current).toStrictEqual({ language: 'zh-CN', messages: zhCN });
    act(() => setLanguage('en'));
    expect(result.current).toStrictEqual({ language: 'en', messages: english });
  });

  it('never pairs a language with the words of another', () => {
    const seen: (readonly [string, string])[] = [];
    renderHook(() => {
      const { language, messages } = useMessages(zhCN);
      seen.push([language, messages.app.title]);
    });
    act(() => setLanguage('en'));
    act(() => setLanguage('zh-CN'));
    const titles = new Map(seen);
    expect(titles.size).toBe(2);
    expect(titles.get('zh-CN')).toBe(zhCN.app.title);
    expect(titles.get('en')).not.toBe(zhCN.app.title);
  });
});
