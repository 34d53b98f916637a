import { describe, expect, it } from 'vitest';
import { sayFlow } from '../../src/pictures/flow/flow-said';
import { itemShares, nodeFlows } from '../../src/layouts/flow/share';
import { beforeAfter } from '../../src/pictures/flow/before-after';
import { flowWords } from '../../src/pictures/flow/flow-words';
import { nodeTable } from '../../src/pictures/flow/node-table';
import { openingView } from '../../src/state/view';
import { baotouData, speechOf, yunzeData } from '../support/scene-data';

const zh = speechOf('zh-CN');

describe.each([
  ['posts from outside', yunzeData({ via: 'none' })],
  ['no posts from outside', baotouData({ via: 'none' })],
])('the shares after, with %s', (_, data) => {
  const graph = data.graph!;

  it.each(['before', 'after'] as const)('are parts of all posts there are %s', (moment) => {
    const shares = graph.nodes.flatMap((node, i) =>
      nodeFlows(graph, i).moment === moment ? itemShares(graph, { kind: 'node', id: node.id }).held! : [],
    );
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });
});

describe('a picture with posts from outside', () => {
  const data = yunzeData({ via: 'none' });
  const graph = data.graph!;
  const after = graph.nodes.findIndex(({ id }) => id === 'after:counties');

  it('says of which total its shares after are, in note, sentence and table', () => {
    const { note } = sayFlow(graph, beforeAfter, openingView, data.dataset, zh);
    expect(note).toMatch(/调整后的占比以调整后全系统 [\d,]+ 名为分母/);
    const words = flowWords(graph, beforeAfter, openingView, zh);
    expect(words.describe({ kind: 'node', id: 'after:counties' })).toMatch(/占调整后全系统 [\d.]+%/);
    expect(nodeTable(graph, zh).rows[after]!.cells[2]!.text).toMatch(/%（占调整后）$/);
    expect(words.describe({ kind: 'node', id: 'before:counties' })).not.toContain('占调整后全系统');
  });
});

describe('the picture of the report', () => {
  const graph = baotouData({ via: 'none' }).graph!;

  it('prints shares of the releasing units with the digits of the report', () => {
    const words = flowWords(graph, beforeAfter, openingView, zh);
    const moved = { kind: 'link', id: 'before:releasing>after:others' } as const;
    expect(words.describe(moved)).toContain('占划出单位 16%，');
    const view = { ...openingView, measure: 'releasing' } as const;
    const index = graph.links.findIndex(({ id }) => id === moved.id);
    expect(flowWords(graph, beforeAfter, view, zh).link(index).value).toBe('16%');
    expect(beforeAfter.sentence(graph, view, zh)).toMatch(/16%/);
    expect(beforeAfter.sentence(graph, view, zh)).not.toMatch(/16\.0%/);
  });

  it('measures the releasing units by themselves before, and nothing of the others', () => {
    const view = { ...openingView, measure: 'releasing' } as const;
    const words = flowWords(graph, beforeAfter, view, zh);
    const values = Object.fromEntries([
      ...graph.nodes.map(({ id }, i) => [id, words.node(i).value]),
      ...graph.links.map(({ id }, i) => [id, words.link(i).value]),
    ]) as Record<string, string | undefined>;
    expect(values).toEqual({
      'before:releasing': '100%',
      'before:others': undefined,
      'after:releasing': '84%',
      'after:others': undefined,
      'before:releasing>after:releasing': '未动 84%',
      'before:releasing>after:others': '16%',
      'before:others>after:others': undefined,
    });
  });

  it('prints whole numbers that agree as a range, and brackets for real numbers only', () => {
    const words = flowWords(graph, beforeAfter, openingView, zh);
    expect(words.node(0)).toMatchObject({ value: '475 名', note: '（461—490）' });
    expect(words.describe({ kind: 'node', id: 'before:releasing' })).toContain('与报告相符的整数 461—490');
    const en = flowWords(graph, beforeAfter, openingView, speechOf('en'));
    expect(en.node(0)).toMatchObject({ value: '475 posts', note: '(461–490)' });
    expect(nodeTable(graph, zh).rows[0]!.cells[3]!.text).toBe('461—490');
    expect(sayFlow(graph, beforeAfter, openingView, baotouData().dataset, zh).note).toContain('相符整数');
  });
});
