import { describe, expect, it } from 'vitest';
import { flows } from '../../../src/domain/flows/flows';
import { rescale } from '../../../src/domain/flows/rescale';
import { verifyLedger } from '../../../src/domain/ledger/verify';
import type { Ledger } from '../../../src/domain/ledger/ledger';
import { applyPlan, baselineLedger } from '../../../src/domain/plan/apply-plan';
import type { Plan } from '../../../src/domain/plan/plan';
import type { PlanGround } from '../../../src/domain/plan/plan-ground';
import { standingOf } from '../../../src/domain/plan/plan-standing';
import { baotou, planWith, sum, yunze } from '../../support/plan-grounds';

function applied(ground: PlanGround, plan: Plan): Ledger {
  const ledger = applyPlan(ground, plan);
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.problems));
  return ledger.value;
}

const whole = (ledger: Ledger, lower: 'group' | 'district' = 'group', via: 'none' | 'year' = 'none') => {
  const { from, to } = ledger.period;
  const graph = flows(ledger, { yearFrom: from, yearTo: to, upper: 'group', lower, via, top: 40 });
  if (!graph.ok) throw new Error(JSON.stringify(graph.problems));
  return graph.value;
};

describe('a plan as a ledger', () => {
  it('has one balanced batch a year and breaks no law', () => {
    for (const [ground, years] of [
      [baotou, [2019, 2020, 2021, 2022]],
      [yunze, [2023, 2024, 2025]],
    ] as const) {
      const ledger = applied(ground, planWith(ground));
      expect(verifyLedger(ledger)).toEqual([]);
      expect(ledger.batches.map((b) => b.period)).toEqual(years.map((year) => ({ from: year, to: year })));
      expect(ledger.batches.every((b) => b.basis === 'scenario')).toBe(true);
    }
  });

  it('draws the groups of the report with what they have before and after', () => {
    const { nodes, moved, system, releasing } = whole(applied(baotou, planWith(baotou)));
    expect([moved, system, releasing]).toEqual([76, 1000, undefined]);
    expect(nodes.map((n) => n.posts)).toEqual([475, 525, 399, 601]);
  });

  it('opens the years after the data with the balances at its end', () => {
    const ledger = applied(yunze, planWith(yunze));
    expect(whole(ledger)).toMatchObject({ system: 5886, releasing: 2582, moved: 168 });
    expect(baselineLedger(yunze, planWith(yunze))).toMatchObject({
      period: { from: 2023, to: 2025 },
      batches: [],
    });
  });

  it('takes the openings that were entered as the planner’s', () => {
    const ledger = applied(
      baotou,
      planWith(baotou, { entered: { openings: { 'sys-command': 60, gone: 3 } } }),
    );
    expect(ledger.openings.at(-1)).toEqual({ unit: 'sys-command', posts: 60, basis: 'scenario' });
    expect(verifyLedger(ledger)).toEqual([]);
    const much = applied(baotou, planWith(baotou, { entered: { openings: { 'sys-command': 476 } } }));
    expect(verifyLedger(much).map((v) => v.code)).toEqual(['members-exceed-group']);
  });

  it('fault-60 shows a hand that takes more than there is as a negative balance of that unit alone', () => {
    const plan = planWith(yunze, { cut: { units: { 'c-party': { posts: 30 } } } });
    const violations = verifyLedger(applied(yunze, plan));
    expect(violations.map((v) => v.code)).toContain('balance-negative');
    expect(new Set(violations.map((v) => v.detail?.['unit']))).toEqual(new Set(['c-party']));
  });
});

describe('the baseline in real posts', () => {
  it.each([500, 1000, 6180, 6187, 123_457])('of %i in all is sound and agrees with Explore', (total) => {
    const plan = planWith(baotou, { size: { total } });
    const ledger = baselineLedger(baotou, plan);
    const { agreeing } = standingOf(baotou, plan);
    expect(verifyLedger(ledger)).toEqual([]);
    const explored = rescale(whole(baotou.ledger), agreeing!);
    const own = whole(ledger);
    const posts = (graph: typeof own) => graph.nodes.filter((n) => n.posts > 0).map((n) => [n.id, n.posts]);
    const before = (graph: typeof own) => graph.nodes.slice(0, 2).map((n) => n.interval);
    expect(posts(own)).toEqual(posts(explored));
    expect(before(own)).toEqual(before(explored));
    expect(posts(whole(ledger, 'district', 'year'))).toEqual(
      posts(rescale(whole(baotou.ledger, 'district', 'year'), agreeing!)),
    );
  });

  it('keeps both margins where no number agrees with the report', () => {
    const plan = planWith(baotou, { size: { total: 7 } });
    const ledger = baselineLedger(baotou, plan);
    expect(standingOf(baotou, plan).agreeing).toBeUndefined();
    expect(verifyLedger(ledger)).toEqual([]);
    expect(ledger.openings.map((o) => o.posts)).toEqual([7, 3, 4]);
    const [part] = ledger.refinements[0]!.parts;
    expect(sum(part!.entries.map((e) => e.posts))).toBe(0);
  });
});
