import { describe, expect, it } from 'vitest';
import { yunze } from '../../mocks/yunze';
import { balancesByYear } from '../../src/domain/ledger/balances';
import type { Batch } from '../../src/domain/ledger/ledger';
import { indexLedger } from '../../src/domain/ledger/ledger-index';
import type { Tier, Unit } from '../../src/domain/ledger/unit';
import { parentIn } from '../../src/domain/ledger/unit';
import { verifyLedger } from '../../src/domain/ledger/verify';

const { ledger } = yunze;
const { period, units, batches } = ledger;
const years = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i);

const unitsOf = (tier: Tier): readonly Unit[] => units.filter((unit) => unit.tier === tier);
const tierOf = (id: string): Tier | undefined => units.find((unit) => unit.id === id)?.tier;

const every = balancesByYear(indexLedger(ledger), [period.from - 1, ...years]);
const postsOf = (id: string, year: number): number | undefined => {
  const found = [...(every.get(year) ?? [])].find(([unit]) => unit === id)?.[1].balance;
  return found?.known === true ? found.posts : undefined;
};

const pairs = batches.flatMap(({ transfers = [] }) => transfers);
const goes = (from: Tier, to: Tier) => pairs.filter((t) => tierOf(t.from) === from && tierOf(t.to) === to);

const received = ({ entries }: Batch): number =>
  entries.reduce((sum, { posts }) => sum + Math.max(posts, 0), 0);

describe('the ledger of yunze-2017-2022', () => {
  it('breaks no law', () => {
    expect(verifyLedger(ledger)).toEqual([]);
  });

  it('has about forty units in five systems, and twelve districts with three to six stations each', () => {
    expect(unitsOf('city')).toHaveLength(43);
    expect(unitsOf('group').filter(({ system }) => system !== undefined)).toHaveLength(5);
    expect(unitsOf('county')).toHaveLength(12);
    for (const year of [period.from, period.to])
      for (const { id } of unitsOf('county')) {
        const stations = unitsOf('station').filter((unit) => parentIn(unit, year) === id);
        expect(stations.length, `${id} in ${year}`).toBeGreaterThanOrEqual(3);
        expect(stations.length, `${id} in ${year}`).toBeLessThanOrEqual(6);
      }
  });

  it('knows the posts of every unit of the system in every year, and none is below zero', () => {
    for (const year of [period.from - 1, ...years])
      for (const { id } of units.filter(({ tier }) => tier !== 'outside'))
        expect(postsOf(id, year), `${id} in ${year}`).toBeGreaterThanOrEqual(0);
  });

  it('is as large at first as the data set says', () => {
    expect(yunze.dataset.system.posts).toBe(postsOf('system', period.from - 1));
    expect(ledger.displayUnit).toBe(yunze.dataset.displayUnit);
  });

  it('moves posts down in every year, under one pooled batch', () => {
    for (const year of years) {
      const pooled = batches.filter((b) => b.period.from === year && b.transfers === undefined);
      expect(pooled, String(year)).toHaveLength(1);
      expect(pooled.map(received)[0], String(year)).toBeGreaterThan(30);
      for (const { unit, posts } of pooled.flatMap(({ entries }) => entries))
        expect(tierOf(unit) === 'city', unit).toBe(posts < 0);
    }
  });

  it('has an approval in the year of each batch, under a number that nobody issued', () => {
    const approvals = batches.map(({ approval }) => approval);
    for (const [i, { period: of }] of batches.entries()) {
      expect(approvals[i]?.documentNo).toMatch(new RegExp(`^示编发〔${of.from}〕\\d+号$`));
      expect(approvals[i]?.date.slice(0, 4)).toBe(String(of.from));
      expect(of.to).toBe(of.from);
    }
    expect(new Set(approvals.map((a) => a?.documentNo)).size).toBe(batches.length);
    const dates = approvals.map((a) => a?.date ?? '');
    expect(dates).toEqual([...dates].sort());
  });

  it('numbers the approvals of a year in the order of their dates', () => {
    const numbers = batches.map(({ approval }) => /〔(\d+)〕(\d+)号/.exec(approval?.documentNo ?? ''));
    const places = numbers.map((found) => Number(found?.[1]) * 1000 + Number(found?.[2]));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('what the ledger of yunze-2017-2022 has and a report does not', () => {
  it('names both ends of some transfers: within the bureau, down, and up', () => {
    expect(goes('city', 'city').length).toBeGreaterThan(0);
    expect(goes('city', 'county').map(({ posts }) => posts)).toEqual([16, 14, 22, 12]);
    expect(goes('county', 'city').map(({ posts }) => posts)).toEqual([6, 5, 4, 3, 4]);
  });

  it('takes posts in from outside and lets some go there', () => {
    expect(unitsOf('outside').map(({ id }) => id)).toEqual(['forestry', 'justice']);
    expect(pairs.filter(({ from }) => from === 'forestry').reduce((sum, t) => sum + t.posts, 0)).toBe(64);
    expect(pairs.filter(({ to }) => to === 'justice').reduce((sum, t) => sum + t.posts, 0)).toBe(4);
    expect(postsOf('system', period.to)).toBe((postsOf('system', period.from - 1) ?? NaN) + 64 - 4);
  });

  it.each([
    ['c-command-centre', 2018],
    ['c-intelligence', 2018],
    ['c-audit', 2019],
    ['c-petitions', 2019],
  ])('closes %s at the end of %i with all its posts gone before', (id, year) => {
    expect(units.find((unit) => unit.id === id)?.closed).toBe(year);
    expect(postsOf(id, year - 1)).toBeGreaterThan(0);
    expect(postsOf(id, year)).toBe(0);
  });

  it('begins units midway: they have no posts at first', () => {
    for (const [id, year] of [
      ['c-intel-command', 2018],
      ['c-forest', 2019],
      ['c-fraud', 2021],
    ] as const) {
      expect(postsOf(id, year - 1), id).toBe(0);
      expect(postsOf(id, year), id).toBeGreaterThan(0);
    }
  });

  it.each([
    ['c-technology', 'sys-command', 'sys-support'],
    ['s-990122-4', 'd-990122', 'd-990106'],
  ])('puts %s from %s to %s in 2020, with its posts', (id, from, to) => {
    const unit = units.find((u) => u.id === id);
    expect(unit && [parentIn(unit, 2019), parentIn(unit, 2020)]).toEqual([from, to]);
    const taken = postsOf(id, 2019) ?? NaN;
    const reassigned = (parent: string) =>
      [...(every.get(2020) ?? [])].find(([u]) => u === parent)?.[1].reassigned;
    expect(reassigned(from)).toMatchObject({ posts: -taken });
    expect(reassigned(to)).toMatchObject({ posts: taken });
  });
});
