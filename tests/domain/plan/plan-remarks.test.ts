import { describe, expect, it } from 'vitest';
import { checkRules, isBlocked } from '../../../src/domain/plan-effects/check-rules';
import { planRemarks } from '../../../src/domain/plan/plan-remarks';
import { allocated, baotou, planWith, yunze } from '../../support/plan-grounds';

describe('what a plan says that does not hold as typed', () => {
  it('is nothing in a first plan', () => {
    for (const ground of [baotou, yunze]) expect(planRemarks(ground, planWith(ground))).toEqual([]);
  });

  it('names openings that do not fit under the known total, scaled with it', () => {
    const openings = { 'sys-command': 200, 'sys-support': 276 };
    const plan = planWith(baotou, { entered: { openings } });
    expect(planRemarks(baotou, plan)).toEqual([
      {
        code: 'openings-exceed-group',
        where: 'entered/openings',
        detail: { side: 'cut', posts: 476, group: 475 },
      },
    ]);
    expect(planRemarks(baotou, planWith(baotou, { size: { total: 6180 }, entered: { openings } }))).toEqual(
      [],
    );
    expect(isBlocked(checkRules(baotou, plan))).toBe(true);
    expect(allocated(baotou, plan).moved).toBe(76);
  });

  it('fault-60 names what is set for a closed unit, and for years that are not planned', () => {
    const plan = planWith(yunze, {
      cut: { units: { 'c-audit': { posts: 3 }, 'sys-command': { floor: 2 }, nobody: { reason: '无' } } },
      topUp: { units: { 'c-office': { posts: 2 } } },
      phasing: { locked: { '2022': 3 }, cells: { topUp: { 'd-990102': { '2031': 1 } } } },
    });
    expect(planRemarks(yunze, plan).map((p) => `${p.code} ${p.where}`)).toEqual([
      'unit-takes-no-part cut/units/c-audit',
      'year-not-in-plan phasing/locked/2022',
      'unit-takes-no-part topUp/units/c-office',
      'year-not-in-plan phasing/cells/topUp/d-990102/2031',
    ]);
    const findings = checkRules(yunze, plan).filter((f) => f.rule === 'remark');
    expect(findings).toHaveLength(4);
    expect(findings.every((f) => !f.blocks)).toBe(true);
  });
});
