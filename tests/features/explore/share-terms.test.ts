import { describe, expect, it } from 'vitest';
import { shareTerms } from '../../../src/features/explore/heading/share-terms';
import { glossaryWords } from '../../../src/i18n/glossary-words';

const shared = (language: 'zh-CN' | 'en', ...texts: string[]) =>
  shareTerms(texts, glossaryWords[language]).map((marks) => [...marks]);

describe('shareTerms', () => {
  it('gives each term to the first text it stands in', () => {
    expect(shared('zh-CN', '划出单位把编制划给接收单位', '编制与划出单位', '核定编制与编制')).toEqual([
      ['releasing-unit', 'quota', 'receiving-unit'],
      [],
      ['authorised'],
    ]);
  });

  it('takes the longest term, also where it is marked elsewhere already', () => {
    expect(shared('zh-CN', '政法专项编制', '政法专项编制的划转', '编制')).toEqual([
      ['special-quota'],
      [],
      ['quota'],
    ]);
    expect(shared('zh-CN', '每 1,000 名编制中', '市局机关和市局')).toEqual([
      ['per-thousand'],
      ['headquarters', 'bureau'],
    ]);
  });

  it('takes whole English words in any case', () => {
    expect(
      shared('en', 'Releasing Units gave.', 'Over quotation, subreleasing units', 'a releasing unit'),
    ).toEqual([['releasing-unit'], [], []]);
    expect(shared('en', 'Authorised posts, per 1,000 posts; over quota.')).toEqual([
      ['authorised', 'per-thousand', 'over-quota'],
    ]);
    expect(shared('en', 'special political-legal staffing quota')).toEqual([['special-quota']]);
  });

  it('marks nothing without texts or terms', () => {
    expect(shareTerms([], glossaryWords.en)).toEqual([]);
    expect(shareTerms(['编制'], [])).toEqual([new Set()]);
  });
});
