import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { yunze } from '../../mocks/yunze';

interface Text {
  readonly where: string;
  readonly zhCN: string;
  readonly en: string;
}

/** Every text in both languages, wherever it stands. */
function textsOf(value: unknown, where: string): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh-CN' in value && 'en' in value)
    return [{ where, zhCN: String(value['zh-CN']), en: String(value.en) }];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${where}/${key}`));
}

describe.each([
  ['baotou-2019-2022', baotou],
  ['yunze-2017-2022', yunze],
])('the words of %s', (_, seed) => {
  const texts = textsOf(seed, '');

  it('are there in both languages', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ zhCN, en }) => zhCN.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('are Chinese in Chinese and have no Chinese in English', () => {
    expect(texts.filter(({ zhCN }) => !/\p{Script=Han}/u.test(zhCN))).toEqual([]);
    expect(texts.filter(({ en }) => /[\p{Script=Han}，。；：（）、]/u.test(en))).toEqual([]);
  });

  it('use full-width punctuation in Chinese', () => {
    expect(texts.filter(({ zhCN }) => /[,;:()?!"]/.test(zhCN))).toEqual([]);
  });

  it('survive being sent as JSON', () => {
    expect(JSON.parse(JSON.stringify(seed))).toEqual(seed);
  });
});
