import { describe, expect, it } from 'vitest';
import { effectsOf } from '../../../src/domain/plan-effects/effects';
import { methodView, formulaTable } from '../../../src/domain/plan-effects/method-view';
import { comparePlans } from '../../../src/domain/plan-effects/compare-plans';
import { unitId } from '../../../src/domain/ledger/unit';
import type { Plan } from '../../../src/domain/plan/plan';
import type { PlanGround } from '../../../src/domain/plan/plan-ground';
import { madeGround, madePlan } from '../../support/made-ground';
import { allocated, baotou, baseline, planWith, sum, yunze } from '../../support/plan-grounds';

const effects = (ground: PlanGround, plan: Plan) => effectsOf(ground, plan, allocated(ground, plan));
const view = (ground: PlanGround, plan: Plan) => methodView(ground, plan, allocated(ground, plan));

describe('the effects of a plan', () => {
  it('knows the share of the other units of Baotou, and of its districts only what they receive', () => {
    const { sides, districts, missing, population, received, before, after } = effects(
      baotou,
      baseline(baotou),
    );
    expect(sides.others.before).toMatchObject({ posts: 525, basis: 'derived' });
    expect(sides.others.after).toMatchObject({ posts: 601, basis: 'scenario' });
    expect([sides.others.shareBefore, sides.others.shareAfter]).toEqual([0.525, 0.601]);
    expect(sides.districts).toEqual({
      before: { known: false },
      after: { known: false },
      shareBefore: undefined,
      shareAfter: undefined,
    });
    expect(population.indicator?.id).toBe('census-2010');
    expect(missing).toMatchObject({ residents: [] });
    expect(missing.openings).toHaveLength(9);
    const first = districts[0]!;
    expect([first.before, first.after]).toEqual([undefined, undefined]);
    expect(first.received).toBeCloseTo((14 * 10_000) / 512_045, 12);
    expect(received.cityMean).toBeCloseTo((76 * 10_000) / 2_650_364, 12);
    expect([before.cityMean, after.gini, after.spread]).toEqual([undefined, undefined, undefined]);
  });

  it('scales the groups with a real total', () => {
    const { sides, total } = effects(baotou, planWith(baotou, { size: { total: 2500, moved: 190 } }));
    expect(total).toBe(2500);
    expect(sides.releasing.before).toMatchObject({ posts: 1188, basis: 'derived' });
    expect(sides.others).toMatchObject({ shareBefore: 1312 / 2500, shareAfter: 1502 / 2500 });
  });

  it('takes openings a planner enters as the planner’s, and a district without residents as not known', () => {
    const openings = Object.fromEntries(baotou.indicators[0]!.values.map(({ unit }, i) => [unit, 20 + i]));
    const entered = effects(baotou, planWith(baotou, { entered: { openings } }));
    expect(entered.districts[0]!.opening).toEqual({ known: true, posts: 20, basis: 'scenario' });
    expect(entered.missing.openings).toEqual([]);
    expect(entered.after.spread?.lowest.value).toBeGreaterThan(0);
    const later = effects(baotou, planWith(baotou, { topUp: { population: 'census-2020' } }));
    expect(later.missing.residents).toContain('d-150204');
    expect(later.received.cityMean).toBeUndefined();
  });

  it('has the fictional city in full', () => {
    const { districts, before, after, sides } = effects(yunze, baseline(yunze));
    expect(districts.every((d) => d.before !== undefined && d.after! >= d.before)).toBe(true);
    expect(after.cityMean).toBeGreaterThan(before.cityMean!);
    expect(before.gini).toBeGreaterThan(0);
    expect(before.spread!.ratio).toBeGreaterThan(1);
    expect(sides.districts.before).toMatchObject({ posts: 3304 });
  });

  it('counts the distance from the pace of the data in the years after it, as the comparison does', () => {
    const pace = baseline(yunze);
    expect(effects(yunze, pace).fromBaseline?.posts).toBe(0);
    for (const change of [{ size: { moved: pace.size.moved + 12 } }, { cut: { level: 'system' as const } }]) {
      const plan = planWith(yunze, change);
      const [was, is] = [pace, plan].map((each) => ({ plan: each, allocation: allocated(yunze, each) }));
      const { distance } = comparePlans(yunze, was!, is!);
      expect(distance.posts).toBeGreaterThan(0);
      expect(effects(yunze, plan).fromBaseline).toEqual(distance);
    }
  });

  it('counts the distance to the baseline in posts', () => {
    expect(effects(baotou, baseline(baotou)).fromBaseline?.posts).toBe(0);
    const more = effects(baotou, planWith(baotou, { topUp: { units: { 'd-150206': { posts: 5 } } } }));
    expect(more.fromBaseline?.topUp.betweenUnits).toBe(4);
    const years = effects(baotou, planWith(baotou, { phasing: { weights: { '2019': 0 } } }));
    expect(years.fromBaseline?.topUp.betweenUnits).toBe(0);
    expect(years.fromBaseline?.posts).toBe(19);
    expect(years.fromBaseline?.share).toBe(0.25);
  });
});

describe('the methods side by side', () => {
  it('names what each district would gain or lose, and why', () => {
    const ground = madeGround(
      [90],
      [9, 4, 2].map((n) => ({ opening: 5, residents: n * 10_000 })),
    );
    const { columns, rows } = view(ground, madePlan(8));
    expect(rows.map(({ unit }) => unit)).toEqual(['d0', 'd1', 'd2']);
    const by = Object.fromEntries(columns.map((column) => [column.method, column]));
    expect(by['sainte-lague']).toMatchObject({ own: true, ok: true, differently: 0 });
    for (const column of columns) {
      if (!column.ok) throw new Error(`${column.method} failed`);
      expect(sum(column.cells.map((c) => c.posts))).toBe(8);
      expect(sum(column.cells.map((c) => c.change))).toBe(0);
      expect(column.cells.every((c) => (c.reason === undefined) === (c.change === 0))).toBe(true);
    }
    const reasons = (method: string) => {
      const column = by[method]!;
      return column.ok ? column.cells.map((c) => [c.posts, c.reason?.kind]) : [];
    };
    expect(reasons('sainte-lague')).toEqual([
      [5, undefined],
      [2, undefined],
      [1, undefined],
    ]);
    expect(reasons('level-up')).toEqual([
      [7, 'level'],
      [1, 'level'],
      [0, 'level'],
    ]);
    expect(reasons('equal')).toEqual([
      [3, 'tie'],
      [3, 'tie'],
      [2, 'tie'],
    ]);
  });

  it('says why a method cannot be used', () => {
    const { columns } = view(baotou, baseline(baotou));
    const levelUp = columns.find((c) => c.method === 'level-up')!;
    expect(levelUp.ok).toBe(false);
    expect(levelUp.ok ? [] : levelUp.problems.map((p) => p.code)).toContain('opening-missing');
    expect(columns.filter((c) => c.ok)).toHaveLength(6);
  });

  it('gives quotients by which the posts can be checked', () => {
    const ground = madeGround(
      [90],
      [60, 10, 10, 10].map((n) => ({ opening: 0, residents: n * 1000 })),
    );
    const dhondt = view(ground, madePlan(5)).columns.find((c) => c.method === 'dhondt')!;
    if (!dhondt.ok) throw new Error('not divided');
    const gainer = dhondt.cells.find((c) => c.change > 0)!;
    expect(gainer.unit).toBe('d0');
    const { reason } = gainer;
    if (reason?.kind !== 'divisor') throw new Error(`told by ${reason?.kind}`);
    expect(reason.share).toBeCloseTo(10 / 3, 12);
    expect(reason.last).toBeCloseTo(reason.share / gainer.posts, 12);
    expect(reason.last!).toBeGreaterThanOrEqual(reason.lowest!);
    expect(reason.next!).toBeLessThanOrEqual(reason.lowest!);
  });

  it('shows what floors, caps and hands do to the formula', () => {
    const units = { 'd-150203': { cap: 15 }, 'd-150206': { floor: 4 } };
    const plan = planWith(baotou, { topUp: { units } });
    const table = formulaTable(baotou, plan, allocated(baotou, plan));
    const row = (id: string) => table.find((r) => r.unit === unitId(id))!;
    expect(row('d-150203')).toMatchObject({ ruled: 21, posts: 15, by: 'cap', shifted: -6 });
    expect(row('d-150206')).toMatchObject({ ruled: 1, posts: 4, by: 'floor', shifted: 3 });
    expect(sum(table.map((r) => r.shifted!))).toBe(0);
    expect(sum(table.map((r) => r.quota!))).toBeCloseTo(76, 9);
  });
});
