import { describe, expect, it } from 'vitest';
import { decodePreferences } from '../../src/state/preferences';

describe('decodePreferences', () => {
  it('speaks Chinese and follows the system until told otherwise', () => {
    expect(decodePreferences(null)).toEqual({ language: 'zh-CN', theme: 'system' });
  });

  it('reads what was kept', () => {
    expect(decodePreferences('{"language":"en","theme":"dark"}')).toEqual({ language: 'en', theme: 'dark' });
  });

  it.each(['light', 'dark', 'projector', 'system'])('reads the theme %s', (theme) => {
    expect(decodePreferences(JSON.stringify({ theme }))).toEqual({ language: 'zh-CN', theme });
  });

  it.each(['', '{', 'null', '[]', '{"language":"fr","theme":7}'])(
    'falls back on anything else: %s',
    (raw) => {
      expect(decodePreferences(raw)).toEqual({ language: 'zh-CN', theme: 'system' });
    },
  );
});
