import { describe, expect, it } from 'vitest';
import { yunze } from '../../mocks/yunze';
import type { FlowGraph, FlowQuery } from '../../src/domain/flows/flow-graph';
import { unitId } from '../../src/domain/ledger/unit';
import { indexUnits } from '../../src/domain/ledger/units-index';
import { yunzeData } from '../support/scene-data';

const draw = (query: Partial<FlowQuery>): FlowGraph => yunzeData({ top: 200, ...query }).graph!;
const units = indexUnits(yunze.ledger.units);
const yunlu = unitId('d-990106');
const got = ({ nodes }: FlowGraph, unit = yunlu) =>
  nodes.find((n) => n.unit === unit && n.side === 'receiving')!;

const levels = yunze.dataset.upperLevels.flatMap((upper) =>
  yunze.dataset.lowerLevels.flatMap((lower) =>
    (['none', 'year'] as const).flatMap((via) =>
      [undefined, 2018, 2020, 2022].map((year) => ({ upper, lower, via, year })),
    ),
  ),
);

const graphOf = ({ year, ...query }: (typeof levels)[number]): FlowGraph =>
  draw({ ...query, ...(year !== undefined && { yearFrom: year, yearTo: year }) });

describe('what a unit has beside the units under it', () => {
  it('is named as that, bears another name than the whole district, and has nothing to open', () => {
    const whole = got(draw({ lower: 'district' }));
    expect([whole.name['zh-CN'], whole.own, whole.posts]).toEqual(['云麓区', undefined, 32]);
    const own = got(draw({ lower: 'station', lowerParent: yunlu }));
    expect([own.name['zh-CN'], own.posts]).toEqual(['云麓区本级', 25]);
    expect(own.name.en).toMatch(/ \(own\)$/u);
    expect([own.own, own.drillable]).toEqual([true, false]);
  });

  it('makes up the whole with the units under it', () => {
    const { nodes } = draw({ lower: 'station', lowerParent: yunlu });
    const parts = nodes.filter((n) => n.side === 'receiving' && n.unit && units.within(n.unit, yunlu, 2022));
    expect(parts.reduce((sum, { posts }) => sum + posts, 0)).toBe(32);
    expect(parts.length).toBeGreaterThan(1);
  });

  it.each(levels)('is told at $upper and $lower via $via in $year wherever units under it stand', (level) => {
    const { nodes, period } = graphOf(level);
    for (const { unit, own } of nodes) {
      if (unit === undefined || !units.has(unit) || units.get(unit).tier === 'group') continue;
      const year = period.to;
      const under = nodes.some((n) => n.unit && n.unit !== unit && units.within(n.unit, unit, year));
      expect(own ?? false).toBe(under);
    }
  });
});
