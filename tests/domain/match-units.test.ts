import { describe, expect, it } from 'vitest';
import { matchUnits, type UnitEntry } from '../../src/domain/ledger/match-units';
import { unitId, type Unit } from '../../src/domain/ledger/unit';

const entry = (
  zhCN: string,
  en: string,
  spelt: string,
  more: Partial<Pick<Unit, 'adcode' | 'short'>> = {},
): UnitEntry => ({
  unit: { id: unitId(en), name: { 'zh-CN': zhCN, en }, tier: 'county', parents: [], ...more },
  spellings: [spelt.split(' ').map((readings) => readings.split('/'))],
});

const units = [
  entry('东河区', 'Donghe', 'dong he qu', { adcode: '150202' }),
  entry('昆都仑区', 'Kundulun', 'kun dou/du lun qu', { adcode: '150203' }),
  entry('青山区', 'Qingshan', 'qing shan qu', { adcode: '150204' }),
  entry('石拐区', 'Shiguai', 'shi guai qu', { adcode: '150205' }),
  entry('土默特右旗', 'Tumed Right Banner', 'tu mo te you qi', { adcode: '150221' }),
  entry('达尔罕茂明安联合旗', 'Darhan Muminggan United Banner', 'da er han mao ming an lian he qi', {
    adcode: '150223',
    short: { 'zh-CN': '达茂旗', en: 'Damao' },
  }),
  entry('河东派出所', 'East Bank station', 'he dong pai chu suo'),
  entry('绿城派出所', 'Green Town station', 'lv/lu cheng pai chu suo'),
];
const found = (text: string) => matchUnits(units, text).map((unit) => unit.name['zh-CN']);

describe('matchUnits', () => {
  it.each([
    ['昆都', '昆都仑区'],
    ['kundulun', '昆都仑区'],
    ['KDLQ', '昆都仑区'],
    ['kdl', '昆都仑区'],
    ['kundl', '昆都仑区'],
    ['kund', '昆都仑区'],
    ['shg', '石拐区'],
    ['sg', '石拐区'],
    ['150203', '昆都仑区'],
    ['１５０２０３', '昆都仑区'],
    ['达茂', '达尔罕茂明安联合旗'],
    ['damao', '达尔罕茂明安联合旗'],
    ['tumed  right', '土默特右旗'],
    ['lvcheng', '绿城派出所'],
    ['lucheng', '绿城派出所'],
    ['united', '达尔罕茂明安联合旗'],
  ])('finds by %j', (text, name) => {
    expect(found(text)[0]).toBe(name);
  });

  it.each(['', '  ', '（）', '/', 'xyz', '999', 'kundulunx', '昆 仑'])('finds nothing by %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('puts names before spellings, starts before what is within', () => {
    expect(found('河东')).toEqual(['河东派出所']);
    expect(found('dong')).toEqual(['东河区', '河东派出所']);
    expect(found('hd')).toEqual(['河东派出所']);
    expect(found('河')).toEqual(['河东派出所', '东河区']);
    expect(found('banner')).toEqual(['土默特右旗', '达尔罕茂明安联合旗']);
    expect(found('bank st')).toEqual(['河东派出所']);
    expect(found('t').slice(0, 2)).toEqual(['土默特右旗', '绿城派出所']);
  });

  it('ranks a whole code first, initials before a spelling, and the start of a code last', () => {
    const close = [
      entry('甲', 'A', 'jia', { adcode: '150202' }),
      entry('乙', '150202 street', 'yi'),
      entry('大山区', 'Big', 'da shan qu'),
      entry('石门', 'Gate', 'shi men'),
      entry('沙河', 'Sand', 'sha he'),
      entry('山', 'Sh', 'shan'),
    ];
    const names = (text: string) => matchUnits(close, text).map((u) => u.name.en);
    expect(names('150202')).toEqual(['A', '150202 street']);
    expect(names('1502')).toEqual(['150202 street', 'A']);
    expect(names('sh')).toEqual(['Sh', 'Sand', 'Gate', 'Big']);
  });

  it('keeps equals in the order given, and finds nothing twice', () => {
    expect(found('q')).toEqual(['青山区']);
    const all = found('区');
    expect(all).toEqual(['东河区', '昆都仑区', '青山区', '石拐区']);
  });

  it('works without spellings, until they are there', () => {
    const bare = units.map(({ unit }) => ({ unit, spellings: [] }));
    expect(matchUnits(bare, 'kdl')).toEqual([]);
    expect(matchUnits(bare, '昆').map((u) => u.adcode)).toEqual(['150203']);
  });
});
