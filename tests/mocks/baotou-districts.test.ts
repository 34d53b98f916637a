import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { tilesCaption } from '../../mocks/baotou-2019-2022/tiles';
import type { Indicator } from '../../src/domain/figures/indicator';
import { unitId } from '../../src/domain/ledger/unit';

type Row = readonly [
  adcode: string,
  zhCN: string,
  area: number,
  census2010: number,
  census2020: number | undefined,
  townships: number,
  row: number,
  column: number,
];

const missing = undefined;

const districts: readonly Row[] = [
  ['150202', '东河区', 470, 512045, 484218, 14, 3, 2],
  ['150203', '昆都仑区', 301, 726838, 787681, 15, 2, 0],
  ['150204', '青山区', 396, 600284, missing, 10, 2, 1],
  ['150205', '石拐区', 761, 35803, 24745, 8, 2, 2],
  ['150206', '白云鄂博矿区', 303, 26050, missing, 2, 0, 0],
  ['150207', '九原区', 734, 195831, 245190, 8, 3, 0],
  ['150221', '土默特右旗', 2368, 276453, 237421, 8, 3, 3],
  ['150222', '固阳县', 5025, 175574, missing, 6, 1, 1],
  ['150223', '达尔罕茂明安联合旗', 17410, 101486, missing, 12, 0, 1],
];

const indicator = (id: string): Indicator => {
  const found = baotou.indicators.find((i) => i.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

const valueOf = (id: string, adcode: string) =>
  indicator(id).values.find(({ unit }) => unit === `d-${adcode}`)?.value;

const total = (id: string) => indicator(id).values.reduce((sum, { value }) => sum + value, 0);

describe('the districts of baotou-2019-2022', () => {
  it('are nine county units, by adcode', () => {
    const counties = baotou.ledger.units.filter(({ tier }) => tier === 'county');
    expect(counties.map((u) => [u.adcode, u.id, u.name['zh-CN']])).toEqual(
      districts.map(([adcode, name]) => [adcode, `d-${adcode}`, name]),
    );
  });

  it.each(districts)('hold %s %s', (adcode, called, area, in2010, in2020, townships, row, column) => {
    expect(valueOf('area', adcode)).toBe(area);
    expect(valueOf('census-2010', adcode)).toBe(in2010);
    expect(valueOf('census-2020', adcode)).toBe(in2020);
    expect(valueOf('townships', adcode)).toBe(townships);
    const name = expect.objectContaining({ 'zh-CN': called });
    const tile = expect.objectContaining({ unit: unitId(`d-${adcode}`), name, row, column });
    expect(baotou.tiles).toContainEqual(tile);
  });

  it('have areas and residents of 2010 that add up to the city', () => {
    expect([total('area'), indicator('area').total]).toEqual([27_768, 27_768]);
    expect([total('census-2010'), indicator('census-2010').total]).toEqual([2_650_364, 2_650_364]);
  });

  it('leave the unconfirmed residents of 2020 missing and keep the published total', () => {
    expect(indicator('census-2020').values).toHaveLength(5);
    expect(indicator('census-2020').total).toBe(2_709_378);
  });

  it('leave empty what is not public', () => {
    for (const id of ['calls', 'cases', 'posts', 'stations']) {
      expect(indicator(id).values, id).toEqual([]);
      expect(indicator(id).total, id).toBeUndefined();
    }
  });

  it('cite a public source for every number', () => {
    const filled = baotou.indicators.filter(({ values }) => values.length > 0);
    expect(filled.map(({ id, basis, source }) => [id, basis, source.kind])).toEqual([
      ['census-2010', 'external', 'public'],
      ['census-2020', 'external', 'public'],
      ['area', 'external', 'public'],
      ['townships', 'external', 'public'],
    ]);
  });

  it('stand on tiles of their own under a caption that denies a map', () => {
    const places = new Set(baotou.tiles.map(({ row, column }) => `${row} ${column}`));
    expect([baotou.tiles.length, places.size]).toEqual([9, 9]);
    expect(tilesCaption['zh-CN']).toBe('示意排布，非地图');
  });
});
