import { describe, expect, it } from 'vitest';
import { yunze } from '../../mocks/yunze';
import { summary } from '../../mocks/yunze-2017-2022/summary';
import { summaryOf } from '../../mocks/store';
import { balances } from '../../src/domain/ledger/balances';
import type { Figure } from '../../src/domain/figures/figure';
import { topics } from '../../src/domain/figures/figure';
import type { Indicator } from '../../src/domain/figures/indicator';
import { unitId } from '../../src/domain/ledger/unit';

const { dataset, figures, indicators, ledger, tiles, reorganisations, duties } = yunze;

const figure = (id: string): Figure => {
  const found = figures.find((f) => f.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

const valueOf = (id: string): number => {
  const { value } = figure(id);
  return value.kind === 'single' ? value.is.magnitude : NaN;
};

const changeOf = (id: string): number[] => {
  const { value } = figure(id);
  return value.kind === 'change' ? [value.before.magnitude, value.after.magnitude] : [];
};

const indicator = (id: string): Indicator => {
  const found = indicators.find((i) => i.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

const posts = (unit: string, year: number): number => {
  const found = balances(ledger, year).get(unitId(unit))?.balance;
  return found?.known === true ? found.posts : NaN;
};

/** Adds up what a working puts in. */
const evaluated = (sum: string): number =>
  sum
    .replaceAll('− ', '-')
    .replaceAll('+ ', '')
    .split(' ')
    .reduce((total, term) => total + Number(term), 0);

describe('yunze-2017-2022', () => {
  it('says that it is fictional, in its title in both languages, and so does the list', () => {
    expect(dataset.fictional).toBe(true);
    expect(dataset.title['zh-CN']).toMatch(/（虚构示例）$/);
    expect(dataset.title.en).toMatch(/\(fictional\)$/);
    expect(summaryOf(dataset)).toEqual(summary);
  });

  it('has no number that claims to be more than illustrative', () => {
    const all = [
      ...figures,
      ...indicators,
      ...reorganisations,
      ...duties,
      ...ledger.openings,
      ...ledger.batches,
    ];
    expect(all.filter(({ basis }) => basis !== 'illustrative')).toEqual([]);
    expect(dataset.system.basis).toBe('illustrative');
    expect(figures.filter(({ assumption }) => assumption?.['zh-CN'].startsWith('虚构数据') !== true)).toEqual(
      [],
    );
  });

  it('has codes that no place in China has', () => {
    const codes = ledger.units.flatMap(({ adcode }) => adcode ?? []);
    expect(codes).toHaveLength(12);
    expect(codes.filter((code) => !/^9901\d\d$/.test(code))).toEqual([]);
  });
});

describe('the figures of yunze-2017-2022', () => {
  it('count what the ledger moved, in each direction', () => {
    expect(valueOf('X1')).toBe(336);
    expect(valueOf('X7')).toBe(22);
    expect(valueOf('X2')).toBeCloseTo((100 * 336) / posts('system', 2016), 12);
    expect(valueOf('X3')).toBeCloseTo((100 * 336) / posts('bureau', 2016), 12);
    const moved = ledger.batches.flatMap(({ entries }) => entries.map((e) => Math.max(e.posts, 0)));
    const [inside, outside] = [valueOf('X1') + valueOf('X7') + valueOf('X8'), 64 + 4];
    expect(inside + outside).toBe(moved.reduce((sum, n) => sum + n, 0));
    expect(valueOf('X9')).toBe(ledger.batches.length);
  });

  it.each([
    ['X4', 'bureau'],
    ['X5', 'counties'],
    ['X6', 'system'],
  ])('%s is the posts of %s before and after, and its working adds up', (id, unit) => {
    expect(changeOf(id)).toEqual([posts(unit, 2016), posts(unit, 2022)]);
    const { working } = figure(id);
    expect(evaluated(working?.substituted ?? '')).toBe(posts(unit, 2022));
    expect(working?.result).toBe(String(posts(unit, 2022)));
  });

  it('have one result at least of every topic that has results', () => {
    const without = new Set(['structure', 'control', 'party']);
    const told = new Set(figures.map(({ topic }) => topic));
    expect(topics.filter((topic) => !without.has(topic) && !told.has(topic))).toEqual([]);
  });

  it('are those that duties refer to', () => {
    const named = duties.flatMap((duty) => duty.figures ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(figure(id).id).toBe(id);
  });
});

describe('what is known of the districts and units of yunze-2017-2022', () => {
  const counties = ledger.units.filter(({ tier }) => tier === 'county').map(({ id }) => id);

  it.each(['residents', 'area', 'townships', 'calls', 'cases', 'stations'])(
    '%s are known of every district and add up',
    (id) => {
      const { values, total } = indicator(id);
      expect(values.map(({ unit }) => unit)).toEqual(counties);
      expect(values.reduce((sum, { value }) => sum + value, 0)).toBe(total);
    },
  );

  it('opening posts are those of the ledger, of every district and unit', () => {
    const { values, unit } = indicator('opening-posts');
    expect(unit).toBe('posts');
    expect(values).toHaveLength(55);
    for (const each of values) expect(each.value, each.unit).toBe(posts(each.unit, 2016));
  });

  it('staff in post are people: of every open unit, here fewer than its posts, there more', () => {
    const { values, unit, year } = indicator('staff-in-post');
    expect([unit, year]).toEqual(['count', 2022]);
    const open = ledger.units.filter(({ tier, closed }) => tier === 'city' && closed === undefined);
    expect(values.map((v) => v.unit)).toEqual([...open.map(({ id }) => id), ...counties]);
    const vacant = values.map((v) => posts(v.unit, 2022) - v.value);
    expect(Math.min(...values.map(({ value }) => value))).toBeGreaterThan(0);
    expect(vacant.some((n) => n > 0)).toBe(true);
    expect(vacant.some((n) => n < 0)).toBe(true);
    for (const [i, n] of vacant.entries()) expect(Math.abs(n), values[i]?.unit).toBeLessThan(12);
  });

  it('places each district on a tile of its own, and says it is no map', () => {
    expect(tiles.map(({ unit }) => unit)).toEqual(counties);
    expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(12);
    expect(yunze.tilesCaption['zh-CN']).toMatch(/非地图.*虚构/);
  });
});

describe('the reorganisations and duties of yunze-2017-2022', () => {
  it('close and begin the units the ledger closes and begins', () => {
    const closedIn = (year: number) => ledger.units.filter(({ closed }) => closed === year).length;
    const mergers = reorganisations.filter(({ kind }) => kind === 'merge');
    expect(mergers.map(({ year = NaN }) => closedIn(year))).toEqual([2, 2]);
    const names = new Set(ledger.units.map(({ name }) => name['zh-CN']));
    for (const { before, after } of mergers)
      for (const { name } of [...before, ...after]) expect(names).toContain(name['zh-CN']);
  });

  it('go in every direction', () => {
    expect(new Set(duties.map(({ direction }) => direction))).toEqual(
      new Set(['down', 'up', 'in', 'across', 'not-stated']),
    );
  });
});
