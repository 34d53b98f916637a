import { describe, expect, it } from 'vitest';
import { yunze } from '../../mocks/yunze';
import type { FlowGraph, FlowQuery, LowerLevel, UpperLevel } from '../../src/domain/flows/flow-graph';
import { flows } from '../../src/domain/flows/flows';
import { levelsOf } from '../../src/domain/ledger/levels';
import { unitId } from '../../src/domain/ledger/unit';

const { ledger, dataset } = yunze;
const { from, to } = dataset.period;

function draw(query: Partial<FlowQuery>): FlowGraph {
  const whole = {
    yearFrom: from,
    yearTo: to,
    upper: 'group',
    lower: 'group',
    via: 'none',
    top: 200,
  } as const;
  const result = flows(ledger, { ...whole, ...query }, dataset.systems);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const moved = ledger.batches.reduce(
  (sum, { entries }) => sum + entries.reduce((posts, e) => posts + Math.max(e.posts, 0), 0),
  0,
);

const combinations = dataset.upperLevels.flatMap((upper) =>
  dataset.lowerLevels.flatMap((lower) =>
    (['none', 'year'] as const).map((via): [UpperLevel, LowerLevel, FlowQuery['via']] => [upper, lower, via]),
  ),
);

describe('the pictures of yunze-2017-2022', () => {
  it('can be drawn at all levels the data set offers, which are all its ledger has', () => {
    const { upper, lower } = levelsOf(ledger.units);
    expect([dataset.upperLevels, dataset.lowerLevels]).toEqual([upper, lower]);
    expect(combinations).toHaveLength(18);
  });

  it.each(combinations)('move every post of the ledger: %s → %s, via %s', (upper, lower, via) => {
    const graph = draw({ upper, lower, via });
    expect([graph.moved, graph.system]).toEqual([moved, dataset.system.posts]);
    expect(graph.displayUnit).toBe('posts');
  });

  it.each(combinations)('say that all of it is invented: %s → %s, via %s', (upper, lower, via) => {
    const graph = draw({ upper, lower, via });
    const bases = new Set([...graph.nodes, ...graph.links].map(({ basis }) => basis));
    expect([...bases]).toEqual(['illustrative']);
    expect(graph.assumptions.map((text) => text['zh-CN'].slice(0, 4))).toEqual(['虚构数据']);
  });

  it('have something in every single year', () => {
    for (let year = from; year <= to; year++) {
      const graph = draw({ yearFrom: year, yearTo: year, upper: 'system', lower: 'district' });
      expect(graph.moved, String(year)).toBeGreaterThan(0);
      expect(graph.links.some(({ kind }) => kind === 'stayed')).toBe(true);
    }
  });

  it('can be opened from a district to its stations and from a system to its units', () => {
    const coarse = draw({ upper: 'system', lower: 'district' });
    const node = (unit: string) => coarse.nodes.find((n) => n.unit === unit);
    expect(node('d-990102')?.drillable).toBe(true);
    expect(node('sys-prevention')?.drillable).toBe(true);
    const stations = draw({
      upper: 'system',
      lower: 'station',
      lowerParent: unitId('d-990102'),
      via: 'year',
    });
    expect(stations.nodes.filter(({ id }) => id.startsWith('to:s-990102-'))).toHaveLength(6);
    const units = draw({ upper: 'unit', upperParent: unitId('sys-support'), lower: 'district', via: 'year' });
    expect(units.nodes.some(({ unit }) => unit === 'c-logistics')).toBe(true);
  });

  it('draw pairs straight: down, up, within the bureau, in from outside and out', () => {
    const links = new Map(
      draw({ upper: 'unit', lower: 'district' }).links.map((link) => [link.id, link.posts]),
    );
    expect(links.get('before:c-traffic>after:d-990181')).toBe(22);
    expect(links.get('before:d-990102>after:c-fraud')).toBe(6);
    expect(links.get('before:c-criminal>after:c-fraud')).toBe(14);
    expect(links.get('before:forestry>after:c-forest')).toBe(34);
    expect(links.get('before:c-legal>after:justice')).toBe(4);
  });

  it('show what a unit took along to another parent', () => {
    const crossed = draw({ upper: 'system', lower: 'district' }).links.filter(
      ({ kind, source, target }) => kind === 'stayed' && source.slice(7) !== target.slice(6),
    );
    expect(crossed.map(({ source, target }) => [source, target])).toEqual([
      ['before:sys-command', 'after:sys-support'],
      ['before:d-990122', 'after:d-990106'],
    ]);
  });
});
