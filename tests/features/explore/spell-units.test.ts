import { describe, expect, it } from 'vitest';
import { matchUnits } from '../../../src/domain/ledger/match-units';
import { spell, spellUnits } from '../../../src/features/explore/search/spell-units';
import { units } from '../../../mocks/baotou-2019-2022/units';

describe('spellings', () => {
  it('hold every reading of a letter, and leave out what is none', () => {
    expect(spell('昆都（区）A3')).toEqual([
      ['kun'],
      expect.arrayContaining(['du']),
      expect.arrayContaining(['qu']),
      ['a'],
      ['3'],
    ]);
    expect(spell('绿')[0]).toEqual(expect.arrayContaining(['lv', 'lu']));
    expect(spell('')).toEqual([]);
  });

  it.each([
    ['kdlq', '昆都仑区'],
    ['kundulun', '昆都仑区'],
    ['tmtyq', '土默特右旗'],
    ['gyx', '固阳县'],
    ['byeb', '白云鄂博矿区'],
    ['dmq', '达尔罕茂明安联合旗'],
    ['darhan', '达尔罕茂明安联合旗'],
    ['jyq', '九原区'],
  ])('find a district of the city by %s', (text, name) => {
    expect(matchUnits(spellUnits(units), text)[0]?.name['zh-CN']).toBe(name);
  });
});
