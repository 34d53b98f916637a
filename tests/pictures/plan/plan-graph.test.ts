import { describe, expect, it } from 'vitest';
import { derivePlan } from '../../../src/pictures/plan/derive-plan';
import { flows } from '../../../src/domain/flows/flows';
import { applyPlan } from '../../../src/domain/plan/apply-plan';
import { foldedUnits, planGraph, shownLevel } from '../../../src/pictures/plan/plan-graph';
import { baotouGround, baotouPlan, yunzeGround, yunzePlan } from '../../support/plan-data';

describe('the picture of a plan', () => {
  it('keeps units and years that move nothing, where they stood, so that they can be pulled up again', () => {
    const graphOf = (change: Parameters<typeof baotouPlan>[0]) =>
      planGraph(baotouGround, derivePlan(baotouGround, baotouPlan(change).plan), 'scenario')!;
    const [before, after] = [
      graphOf({}),
      graphOf({
        cut: { units: { 'sys-operations': { posts: 0 } } },
        topUp: { units: { 'd-150203': { posts: 0 } } },
        phasing: { locked: { '2020': 0 } },
      }),
    ];
    expect(after.nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
    const idle = after.nodes.filter(({ posts }) => posts === 0);
    expect(idle.map(({ id, side }) => [id, side])).toEqual([
      ['from:sys-operations', 'releasing'],
      ['year:2020', 'passing'],
      ['to:d-150203', 'receiving'],
    ]);
    const kept = ({ posts: _, basis: _basis, ...rest }: (typeof idle)[number]) => rest;
    for (const node of idle)
      expect(kept(node)).toEqual({
        ...kept(before.nodes.find(({ id }) => id === node.id)!),
        drillable: false,
      });
  });

  it('is drawn by system where its units are too many to tell apart, unless they are asked for', () => {
    const many = derivePlan(yunzeGround, yunzePlan().plan);
    expect(many.units.cut.length).toBeGreaterThan(16);
    expect(shownLevel(yunzeGround, many, undefined)).toBe('system');
    expect(shownLevel(yunzeGround, many, 'unit')).toBe('unit');
    expect(shownLevel(baotouGround, derivePlan(baotouGround, baotouPlan().plan), 'unit')).toBe('system');
    const noSystems = {
      ...yunzeGround,
      dataset: { ...yunzeGround.dataset, upperLevels: ['group', 'unit'] as const },
    };
    expect(shownLevel(noSystems, many, undefined)).toBe('unit');
    expect(shownLevel(noSystems, many, 'system')).toBe('unit');
    const [bySystem, byUnit] = (['system', 'unit'] as const).map((level) =>
      planGraph(yunzeGround, many, 'scenario', level)!.nodes.filter(({ column }) => column === 0),
    );
    expect(foldedUnits(yunzeGround, many).size).toBe(0);
    expect(foldedUnits(noSystems, many).size).toBe(many.units.cut.length - 15);
    const folded = planGraph(noSystems, many, 'scenario', 'unit')!;
    const [ofUnits, ofDistricts] = [0, 2].map((at) => folded.nodes.filter(({ column }) => column === at));
    expect(ofUnits).toHaveLength(16);
    expect(ofDistricts).toHaveLength(many.units.topUp.length);
    const { from, to } = many.plan.years;
    const ledger = applyPlan(noSystems, many.plan);
    if (!ledger.ok) throw new Error('no ledger');
    const query = { yearFrom: from, yearTo: to, upper: 'unit', lower: 'district', via: 'year' } as const;
    const served = flows(ledger.value, { ...query, top: 16 });
    if (!served.ok) throw new Error('no flows');
    const links = (of: typeof folded.links) => of.map(({ id, posts }) => [id, posts]);
    expect(links(folded.links)).toEqual(links(served.value.links));
    const stays = foldedUnits(noSystems, many);
    const pulled = derivePlan(noSystems, {
      ...many.plan,
      cut: { ...many.plan.cut, units: { [[...stays][0]!]: { posts: 5 } } },
    });
    const rest = planGraph(noSystems, pulled, 'scenario', 'unit', stays)!.nodes.find((n) => n.folded);
    expect(new Set(rest!.folded)).toEqual(stays);
    const posts = (nodes: typeof ofUnits) => nodes!.reduce((all, node) => all + node.posts, 0);
    expect(posts(ofUnits)).toBe(posts(ofDistricts));
    expect(bySystem).toHaveLength(5);
    expect(byUnit).toHaveLength(many.units.cut.length);
  });
});
