import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LinkNotice } from '../../../src/features/explore/notices/link-notice';
import { decodeRoute } from '../../../src/state/route';
import type { Language } from '../../../src/i18n/language';
import { renderIn } from '../../support/speaking';

const said = (hash: string, language?: Language) => {
  const { note, lost } = decodeRoute(hash);
  renderIn(<LinkNotice note={note!} lost={lost} />, language);
  return screen.getByRole('status').textContent;
};

describe('the notice of a link that could not be read in full', () => {
  it.each([
    ['years=2022-2019', '年份'],
    ['total=100000001', '全系统编制总数'],
    ['measure=foo', '计量'],
    ['upper=x&lower=y', '层级（市局一侧）、层级（旗县区一侧）'],
    ['colour=x&form=y', '呈现方式、按什么着色'],
  ])('names each part by the word of the page: %s', (query, parts) => {
    expect(said(`#/explore/before-after?v=1&${query}`)).toContain(`无法识别：${parts}。`);
  });

  it('names the picture and the version, in English too', () => {
    expect(said('#/explore/befor-after?v=0', 'en')).toContain('could not be read: Link version, Picture. ');
  });

  it('says of a newer link what it could not read as well', () => {
    const text = said('#/explore/before-after?v=9&measure=foo');
    expect(text).toMatch(/^链接来自更新的版本.*无法识别：计量。/);
  });

  it('says so without names where the whole is too long to read', () => {
    expect(said(`#/explore/before-after?v=1&pin=${'x'.repeat(30_000)}`)).toMatch(/^链接有一部分无法识别，/);
  });
});
