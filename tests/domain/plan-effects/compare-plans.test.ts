import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/domain/plan-effects/compare-plans';
import { differenceGraph } from '../../../src/domain/plan-effects/difference-graph';
import { smallMultiples } from '../../../src/domain/plan-effects/small-multiples';
import type { Plan } from '../../../src/domain/plan/plan';
import type { PlanGround } from '../../../src/domain/plan/plan-ground';
import { allocated, baotou, baseline, planWith, sum, yunze } from '../../support/plan-grounds';

const planned = (ground: PlanGround, plan: Plan) => ({ plan, allocation: allocated(ground, plan) });
const before = planned(baotou, baseline(baotou));
const changed = planned(
  baotou,
  planWith(baotou, { topUp: { units: { 'd-150206': { posts: 5, reason: '矿区辖区大' } } } }),
);

describe('comparing plans', () => {
  it('says that equal plans are the same', () => {
    const same = comparePlans(baotou, before, before);
    expect(same).toMatchObject({ rows: [], counted: 'posts', sentence: [{ key: 'compare.same', args: {} }] });
  });

  it('has a row for what changes only, with the reason', () => {
    const { rows, distance, sentence } = comparePlans(baotou, before, changed);
    expect(rows.every((row) => row.side === 'topUp')).toBe(true);
    expect(rows.filter((r) => r.unit === 'd-150206')).toMatchObject([
      { was: 1, is: 5, change: 4, by: { was: 'rule', is: 'hand' }, reason: { is: '矿区辖区大' } },
    ]);
    expect(sum(rows.map((row) => row.change))).toBe(0);
    expect(distance.topUp.betweenUnits).toBe(4);
    expect(sentence.map(({ key }) => key)).toEqual([
      'compare.movedAlike',
      'compare.differently',
      'compare.units',
      'compare.mostMore',
      'compare.mostFewer',
      'compare.reasons',
    ]);
    expect(sentence[3]).toMatchObject({
      args: { name: { en: 'Bayan Obo Mining' }, posts: 4, side: 'topUp' },
    });
    const given = rows.filter((row) => row.change !== 0).length;
    expect(sentence[5]).toMatchObject({ args: { given: 1, of: given } });
  });

  it('tells years apart from units', () => {
    const later = planned(baotou, planWith(baotou, { phasing: { weights: { '2019': 0 } } }));
    const { rows, sentence } = comparePlans(baotou, before, later);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.change === 0 && row.years.length > 0)).toBe(true);
    expect(sentence.map(({ key }) => key)).toEqual(['compare.movedAlike', 'compare.onlyYears']);
  });

  it('counts plans of other totals per 1,000 posts', () => {
    const real = planned(baotou, planWith(baotou, { size: { total: 2500, moved: 190 } }));
    const { counted, moved, total, rows } = comparePlans(baotou, before, real);
    expect([counted, total, moved]).toEqual(['per-thousand', { was: 1000, is: 2500 }, { was: 76, is: 76 }]);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.withinRounding)).toBe(true);
  });

  it('compares a cut by unit with one by system by system', () => {
    const byUnit = planned(yunze, baseline(yunze));
    const bySystem = planned(yunze, planWith(yunze, { cut: { level: 'system' } }));
    expect([byUnit.plan.cut.level, bySystem.plan.cut.level]).toEqual(['unit', 'system']);
    const { rolledUp, rows, distance } = comparePlans(yunze, byUnit, bySystem);
    expect(rolledUp).toBe(true);
    expect(rows.filter((r) => r.side === 'cut').every((r) => r.unit.startsWith('sys-'))).toBe(true);
    expect(distance.cut.betweenUnits).toBeLessThan(byUnit.plan.size.moved / 4);
  });
});

describe('the difference picture', () => {
  it('draws every node of both as large as the larger, with what is kept, gained and lost', () => {
    for (const via of ['pool', 'years'] as const) {
      const graph = differenceGraph(baotou, before, changed, via);
      expect(graph.nodes.filter((n) => n.column === 1)).toHaveLength(via === 'pool' ? 1 : 4);
      for (const mark of [...graph.nodes, ...graph.links]) {
        expect(mark.posts).toBe(Math.max(mark.was, mark.is));
        expect(mark.kept + mark.gained).toBe(mark.is);
        expect(mark.kept + mark.lost).toBe(mark.was);
      }
      const into = (id: string) => graph.links.filter((l) => l.target === id);
      for (const node of graph.nodes.filter((n) => n.column > 0)) {
        expect(sum(into(node.id).map((l) => l.was))).toBe(node.was);
        expect(sum(into(node.id).map((l) => l.is))).toBe(node.is);
      }
    }
  });

  it('keeps order and scale whichever plan comes first', () => {
    const there = differenceGraph(baotou, before, changed, 'pool');
    const back = differenceGraph(baotou, changed, before, 'pool');
    expect(back.nodes.map(({ id, posts }) => [id, posts])).toEqual(
      there.nodes.map(({ id, posts }) => [id, posts]),
    );
    expect(back.nodes.map((n) => n.gained)).toEqual(there.nodes.map((n) => n.lost));
  });
});

describe('small multiples', () => {
  it('have the same rows in the same order and one scale', () => {
    const real = planned(baotou, planWith(baotou, { size: { total: 2500, moved: 190 } }));
    const { sides, moved, largest, counted } = smallMultiples(baotou, [before, changed, real]);
    expect(counted).toBe('per-thousand');
    expect(moved).toEqual([76, 76, 76]);
    expect(sides.topUp).toHaveLength(9);
    expect(sides.topUp.every((row) => row.posts.length === 3)).toBe(true);
    expect(largest).toBe(Math.max(...[...sides.cut, ...sides.topUp].flatMap((row) => row.posts)));
  });
});
