import { describe, expect, it } from 'vitest';
import { derivePlan } from '../../../src/pictures/plan/derive-plan';
import { foldsUnits, planGraph, shownLevel } from '../../../src/pictures/plan/plan-graph';
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
    expect(foldsUnits(yunzeGround, many)).toBe(false);
    expect(foldsUnits(noSystems, many)).toBe(true);
    const folded = planGraph(noSystems, many, 'scenario', 'unit')!;
    const [ofUnits, ofDistricts] = [0, 2].map((at) => folded.nodes.filter(({ column }) => column === at));
    expect(ofUnits).toHaveLength(16);
    expect(ofDistricts).toHaveLength(many.units.topUp.length);
    const posts = (nodes: typeof ofUnits) => nodes!.reduce((all, node) => all + node.posts, 0);
    expect(posts(ofUnits)).toBe(posts(ofDistricts));
    expect(bySystem).toHaveLength(5);
    expect(byUnit).toHaveLength(many.units.cut.length);
  });
});
