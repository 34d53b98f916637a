import { describe, expect, it } from 'vitest';
import { decodePreferences } from '../../src/state/preferences';

describe('decodePreferences', () => {
  it('speaks Chinese and follows the system until told otherwise', () => {
    expect(decodePreferences(null)).toEqual({ language: 'zh-CN', theme: 'system' });
  });

  it('reads what was kept', () => {
    expect(decodePreferences('{"language":"en","theme":"dark"}')).toEqual({ language: 'en', theme: 'dark' });
  });

  it.each(['', '{', 'null', '[]', '{"language":"fr","theme":7}'])(
    'falls back on anything else: %s',
    (raw) => {
      expect(decodePreferences(raw)).toEqual({ language: 'zh-CN', theme: 'system' });
    },
  );
});
