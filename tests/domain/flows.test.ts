import { describe, expect, it } from 'vitest';
import type { FlowQuery } from '../../src/domain/flows/flow-graph';
import { flows } from '../../src/domain/flows/flows';
import type { Batch, Ledger } from '../../src/domain/ledger/ledger';
import { localised } from '../../src/domain/localised';
import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { baotouShape, reported, wholePeriod } from '../support/baotou-shape';
import { draw, linkOf, linksTold, nodeOf, nodesTold, problemsOf } from '../support/draw-flows';

describe('flows of single units', () => {
  const unit = (id: string, tier: Unit['tier'], more: Partial<Unit> = {}): Unit => ({
    id: unitId(id),
    name: localised(id, id),
    tier,
    parents: [],
    ...more,
  });
  const batch = (
    id: string,
    year: number,
    transfers: readonly [from: string, to: string, posts: number][],
  ): Batch => ({
    id,
    period: { from: year, to: year },
    title: localised(id, id),
    basis: 'reported',
    entries: transfers.flatMap(([from, to, posts]) => [
      { unit: unitId(from), posts: -posts },
      { unit: unitId(to), posts },
    ]),
    transfers: transfers.map(([from, to, posts]) => ({ from: unitId(from), to: unitId(to), posts })),
  });
  const ledger: Ledger = {
    dataset: 'single',
    displayUnit: 'posts',
    period: { from: 2019, to: 2022 },
    units: [
      unit('squad', 'city', { system: 'operations' }),
      unit('office', 'city', { system: 'support', closed: 2020 }),
      unit('east', 'county'),
      unit('west', 'county'),
      unit('forestry', 'outside'),
    ],
    openings: [
      { unit: unitId('squad'), posts: 100, basis: 'reported' },
      { unit: unitId('office'), posts: 10, basis: 'reported' },
      { unit: unitId('east'), posts: 50, basis: 'reported' },
    ],
    batches: [
      batch('b1', 2020, [
        ['squad', 'east', 5],
        ['office', 'west', 10],
      ]),
      batch('b2', 2021, [
        ['east', 'squad', 2],
        ['forestry', 'squad', 7],
      ]),
    ],
    refinements: [],
  };
  const single = { upper: 'unit', lower: 'district' } as const;

  it('draws the pairs the data has, up as well as down, and posts from beyond the system', () => {
    expect(linksTold(draw(single, ledger))).toEqual([
      'before:squad>after:squad stayed 95 derived',
      'before:squad>after:east moved 5 reported',
      'before:office>after:west moved 10 reported',
      'before:east>after:squad moved 2 reported',
      'before:east>after:east stayed 48 derived',
      'before:forestry>after:squad moved 7 reported',
    ]);
  });

  it('shows a unit on each side it takes part in, by year', () => {
    const graph = draw({ ...single, via: 'year' }, ledger);
    expect(nodesTold(graph)).toEqual([
      '0 from:squad releasing 5 reported',
      '0 from:office releasing 10 reported',
      '0 from:east releasing 2 reported',
      '0 from:forestry releasing 7 reported',
      '1 year:2020 passing 15 reported',
      '1 year:2021 passing 9 reported',
      '2 to:squad receiving 9 reported',
      '2 to:east receiving 5 reported',
      '2 to:west receiving 10 reported',
    ]);
  });

  it('names the systems that no group stands for', () => {
    const names = [{ id: 'operations', name: localised('警务实战', 'Operations') }];
    const result = flows(ledger, { ...wholePeriod, upper: 'system', lower: 'district' }, names);
    const graph = result.ok ? result.value : draw();
    expect(nodeOf(graph, 'before:system:operations')!.name.en).toBe('Operations');
    expect(nodeOf(graph, 'before:system:support')!.name.en).toBe('support');
    const drilled = draw({ ...single, upperParent: unitId('system:operations') }, ledger);
    expect(nodeOf(drilled, 'rest:0:upper')).toMatchObject({ posts: 10, folded: ['office'] });
  });

  it('draws no balance of a unit that gave away more than it had at first', () => {
    const more = [...ledger.batches, batch('b3', 2022, [['east', 'west', 53]])];
    const graph = draw(single, { ...ledger, batches: more });
    expect(nodeOf(graph, 'before:east')).toMatchObject({ posts: 55, side: 'releasing' });
    expect(linkOf(graph, 'before:east>after:east')).toBeUndefined();
    expect(graph.moved).toBe(77);
  });

  it('names what the ledger itself assumes, once, where something assumed is drawn', () => {
    const text = localised('虚构', 'Invented');
    const assumed = { basis: 'illustrative', source: { kind: 'assumption', text } } as const;
    const [first, second] = ledger.batches;
    const batches = [first!, { ...second!, ...assumed }];
    const openings = ledger.openings.map((o) => ({ ...o, ...assumed }));
    expect(draw(single, ledger).assumptions).toEqual([]);
    expect(draw(single, { ...ledger, batches, openings }).assumptions).toEqual([text]);
    const byYear = { ...single, via: 'year', yearFrom: 2020, yearTo: 2020 } as const;
    expect(draw(byYear, { ...ledger, batches, openings }).assumptions).toEqual([]);
    expect(draw({ ...byYear, yearTo: 2021 }, { ...ledger, batches }).assumptions).toEqual([text]);
    expect(draw({ ...byYear, via: 'none' }, { ...ledger, openings }).assumptions).toEqual([text]);
  });

  it('lets a unit that changes parents take along what stayed', () => {
    const parents = [
      { from: 2000, parent: unitId('local') },
      { from: 2021, parent: unitId('bureau') },
    ];
    const moving: Ledger = {
      ...ledger,
      units: [unit('local', 'group'), unit('bureau', 'group'), unit('mine', 'county', { parents })],
      openings: [
        { unit: unitId('local'), posts: 80, basis: 'reported' },
        { unit: unitId('bureau'), posts: 20, basis: 'reported' },
        { unit: unitId('mine'), posts: 30, basis: 'reported' },
      ],
      batches: [batch('b', 2020, [['mine', 'bureau', 4]])],
    };
    expect(linksTold(draw({}, moving))).toEqual([
      'before:local>after:local stayed 50 derived',
      'before:local>after:bureau moved 4 reported',
      'before:local>after:bureau~stayed stayed 26 derived',
      'before:bureau>after:bureau stayed 20 reported',
    ]);
    const unknown = { ...moving, openings: moving.openings.slice(0, 2) };
    expect(linksTold(draw({}, unknown))).toEqual(['before:local>after:bureau moved 4 reported']);
  });
});

describe('flows that cannot be drawn', () => {
  const codes = (change: Partial<FlowQuery>, ledger?: Ledger) =>
    problemsOf(change, ledger).map((p) => p.code);

  it('names what the query asks that is not there', () => {
    expect(problemsOf({ yearTo: 2023 })).toEqual([
      { code: 'year-outside-period', where: 'query/yearTo', detail: { year: 2023, first: 2019, last: 2022 } },
    ]);
    expect(codes({ yearFrom: 2021, yearTo: 2020 })).toEqual(['years-out-of-order']);
    expect(codes({ upper: 'unit', lower: 'station' })).toEqual(['level-not-in-data', 'level-not-in-data']);
    expect(codes({ upper: 'system', upperParent: unitId('ghost') })).toEqual(['parent-unknown']);
    expect(codes({ upper: 'system', upperParent: unitId('donghe') })).toEqual(['parent-on-other-side']);
    expect(codes({ upperParent: unitId('releasing') })).toEqual(['parent-not-coarser']);
    expect(codes({ top: 0 })).toEqual(['top-not-positive']);
  });

  it('does not guess a part of the years of a batch that nothing splits', () => {
    expect(problemsOf({ yearFrom: 2020 }, { ...baotouShape, refinements: [] })).toEqual([
      { code: 'years-not-in-data', where: 'batches/b-2019-2022', detail: { from: 2019, to: 2022 } },
    ]);
  });

  it('refuses a ledger that makes posts from nothing', () => {
    const entries = reported.entries.slice(1);
    expect(codes({}, { ...baotouShape, batches: [{ ...reported, entries }] })).toEqual(['batch-unbalanced']);
  });
});
