import { describe, expect, it } from 'vitest';
import { between } from '../../src/domain/numbers/interval';
import type { FlowGraph, FlowLink, FlowNode, Side } from '../../src/domain/flows/flow-graph';
import { unitId } from '../../src/domain/ledger/unit';
import { describeLink, describeNode, describePicture } from '../../src/layouts/flow/describe';
import { placeFlow } from '../../src/layouts/flow/place-flow';
import { linkShares, nodeFlows, nodeShares } from '../../src/layouts/flow/share';

const named = (name: string) => ({ 'zh-CN': name, en: `${name} (en)` });

const node = (
  id: string,
  column: number,
  side: Side,
  posts: number,
  more: Partial<FlowNode> = {},
): FlowNode => ({
  id,
  column,
  side,
  posts,
  name: named(id),
  basis: 'derived',
  drillable: false,
  ...more,
});

const link = (
  source: string,
  target: string,
  posts: number,
  kind: FlowLink['kind'],
  more: Partial<FlowLink> = {},
): FlowLink => ({
  id: `${source}>${target}`,
  source,
  target,
  posts,
  kind,
  basis: 'reported',
  batches: [],
  ...more,
});

const beforeAfter: FlowGraph = {
  dataset: 'baotou',
  displayUnit: 'per-thousand',
  period: { from: 2019, to: 2022 },
  via: 'none',
  nodes: [
    node('划出单位', 0, 'releasing', 475, { interval: between(461, 490), drillable: true }),
    node('其余单位', 0, 'staying', 525),
    node('划出单位后', 1, 'releasing', 399),
    node('其余单位后', 1, 'receiving', 601),
  ],
  links: [
    link('划出单位', '其余单位后', 76, 'moved', { interval: between(76, 76) }),
    link('划出单位', '划出单位后', 399, 'stayed', { basis: 'derived' }),
    link('其余单位', '其余单位后', 525, 'stayed', { basis: 'derived' }),
  ],
  moved: 76,
  system: 1000,
  releasing: 475,
  releasingInterval: between(461, 490),
  assumptions: [],
};

const throughYears: FlowGraph = {
  ...beforeAfter,
  via: 'year',
  nodes: [
    node('指挥', 0, 'releasing', 76),
    node('2019', 1, 'passing', 38, { year: 2019 }),
    node('2020–2022', 1, 'passing', 38),
    node('昆都仑', 2, 'receiving', 70),
    node('其他', 2, 'receiving', 6, { folded: [unitId('a'), unitId('b')] }),
    node('空', 2, 'receiving', 0),
  ],
  links: [
    link('指挥', '2019', 38, 'moved'),
    link('指挥', '2020–2022', 38, 'moved'),
    link('2019', '昆都仑', 35, 'moved'),
    link('2020–2022', '昆都仑', 35, 'moved'),
    link('2019', '其他', 3, 'moved'),
    link('2020–2022', '其他', 3, 'moved'),
  ],
  assumptions: [named('等分')],
};

const place = (graph: FlowGraph) =>
  placeFlow(graph, {
    width: 800,
    height: 400,
    orientation: 'down',
    order: 'size',
    nodeThickness: 10,
    nodeGap: 20,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
  });

const indexOf = (graph: FlowGraph, id: string) => graph.nodes.findIndex((n) => n.id === id);
const describeById = (graph: FlowGraph, id: string) => describeNode(graph, place(graph), indexOf(graph, id));
const posts = { displayUnit: 'per-thousand' };

describe('describeNode', () => {
  it('says name and place, what it held, what left and what stayed, shares, basis, interval and that it opens', () => {
    expect(describeById(beforeAfter, '划出单位')).toEqual([
      { key: 'describe.node.place', args: { name: named('划出单位'), position: 2, count: 2 } },
      { key: 'describe.node.holdsBefore', args: { posts: 475, ...posts } },
      { key: 'describe.share.held', args: { share: 0.475, ofAfter: false } },
      { key: 'describe.node.releases', args: { posts: 76, ribbons: 1, ...posts } },
      { key: 'describe.share.moved', args: { share: 1 } },
      { key: 'describe.share.system', args: { share: 0.076 } },
      { key: 'describe.share.releasing', args: { share: 0.16, digits: 0 } },
      { key: 'describe.node.keeps', args: { posts: 399, ...posts } },
      { key: 'describe.basis', args: { basis: 'derived' } },
      { key: 'describe.interval', args: { interval: between(461, 490), ...posts } },
      { key: 'describe.node.opens', args: {} },
    ]);
  });

  it('says what a node holds after, with what it received', () => {
    const clauses = describeById(beforeAfter, '其余单位后');
    expect(clauses).toContainEqual({ key: 'describe.node.holdsAfter', args: { posts: 601, ...posts } });
    expect(clauses).toContainEqual({
      key: 'describe.node.receives',
      args: { posts: 76, ribbons: 1, ...posts },
    });
    expect(clauses).toContainEqual({ key: 'describe.node.keeps', args: { posts: 525, ...posts } });
  });

  it('says no share of what moved for a node that nothing moved from', () => {
    const keys = describeById(beforeAfter, '其余单位').map((clause) => clause.key);
    expect(keys).toContain('describe.share.held');
    expect(keys).not.toContain('describe.share.moved');
  });

  it('says that a year passes on what enters it', () => {
    expect(describeById(throughYears, '2019')).toContainEqual({
      key: 'describe.node.passes',
      args: { posts: 38, ribbonsIn: 1, ribbonsOut: 2, ...posts },
    });
  });

  it('says what folds, and what has no posts', () => {
    expect(describeById(throughYears, '其他')).toContainEqual({
      key: 'describe.node.folds',
      args: { units: 2 },
    });
    expect(describeById(throughYears, '空')).toContainEqual({ key: 'describe.node.noPosts', args: {} });
  });
});

describe('describeLink', () => {
  it('says from where to where, how many, which shares and on what basis', () => {
    expect(describeLink(beforeAfter, 0)).toEqual([
      {
        key: 'describe.link.moved',
        args: { from: named('划出单位'), to: named('其余单位后'), posts: 76, ...posts },
      },
      { key: 'describe.share.moved', args: { share: 1 } },
      { key: 'describe.share.system', args: { share: 0.076 } },
      { key: 'describe.share.releasing', args: { share: 0.16, digits: 0 } },
      { key: 'describe.basis', args: { basis: 'reported' } },
      { key: 'describe.interval', args: { interval: between(76, 76), ...posts } },
    ]);
  });

  it('tells what stays from what moves', () => {
    expect(describeLink(beforeAfter, 1).map((clause) => clause.key)).toEqual([
      'describe.link.stayed',
      'describe.share.held',
      'describe.basis',
    ]);
  });
});

describe('describePicture', () => {
  it('says what the picture joins, what moved and both shares', () => {
    expect(describePicture(beforeAfter)).toEqual([
      { key: 'describe.picture.beforeAfter', args: { upper: 2, lower: 2, ribbons: 3 } },
      { key: 'describe.picture.moved', args: { posts: 76, period: { from: 2019, to: 2022 }, ...posts } },
      { key: 'describe.share.system', args: { share: 0.076 } },
      { key: 'describe.share.releasing', args: { share: 0.16, digits: 0 } },
    ]);
  });

  it('counts the years and names the assumptions', () => {
    const clauses = describePicture(throughYears);
    expect(clauses[0]).toEqual({
      key: 'describe.picture.throughYears',
      args: { upper: 1, lower: 3, ribbons: 6, years: 2 },
    });
    expect(clauses.at(-1)).toEqual({ key: 'describe.picture.assumption', args: { text: named('等分') } });
  });

  it('says of a picture without what stays that it is direct, and of one without links that it is empty', () => {
    const direct = { ...beforeAfter, links: beforeAfter.links.slice(0, 1) };
    expect(describePicture(direct)[0]!.key).toBe('describe.picture.direct');
    expect(describePicture({ ...beforeAfter, links: [] })).toEqual([
      { key: 'describe.picture.empty', args: { period: { from: 2019, to: 2022 } } },
    ]);
  });
});

describe('shares', () => {
  it('fault-62 are unknown, never zero or NaN, where the whole is unknown or nothing', () => {
    const { system, releasing, releasingInterval: _, ...unknown } = beforeAfter;
    expect([system, releasing]).toEqual([1000, 475]);
    expect(linkShares(unknown, 0)).toEqual({
      moved: 1,
      system: undefined,
      releasing: undefined,
      releasingDigits: 1,
      releasingYear: undefined,
      held: undefined,
      ofAfter: false,
      column: 0.076,
    });
    expect(linkShares({ ...unknown, moved: 0 }, 0).moved).toBeUndefined();
    expect(nodeShares({ ...beforeAfter, system: 0 }, 0).held).toBeUndefined();
  });

  it('tell what moves through a node from what it holds', () => {
    expect(nodeShares(beforeAfter, 0)).toEqual({
      moved: 1,
      system: 0.076,
      releasing: 0.16,
      releasingDigits: 0,
      releasingYear: undefined,
      held: 0.475,
      ofAfter: false,
      column: 0.475,
    });
    expect(nodeShares(throughYears, indexOf(throughYears, '昆都仑'))).toEqual({
      moved: 70 / 76,
      system: 0.07,
      releasing: 70 / 475,
      releasingDigits: 1,
      releasingYear: undefined,
      held: undefined,
      ofAfter: false,
      column: 70 / 76,
    });
    expect(nodeFlows(beforeAfter, 2)).toMatchObject({ moment: 'after', held: 399, stayed: 399, movedIn: 0 });
    expect(nodeFlows(throughYears, 1)).toMatchObject({ moment: 'moving', movedIn: 38, movedOut: 38 });
  });
});
