import { describe, expect, it } from 'vitest';
import { itemTitle, itemFacts } from '../../src/pictures/flow/item-facts';
import { itemsOfPin, itemsOfPins, pinsOfItems } from '../../src/pictures/pinned-items';
import { speechOf, yunzeData } from '../support/scene-data';

const graph = yunzeData({ upper: 'unit', lower: 'district', via: 'year', top: 200 }).graph!;
/** The order of public security gives every year and gets once. */
const both = graph.nodes.find(
  (node) =>
    node.side === 'releasing' && graph.nodes.some((n) => n.side === 'receiving' && n.unit === node.unit),
)!;
const pin = `unit:${both.unit}`;

describe('a pin of a unit that gives and gets', () => {
  it('is both of its nodes, each titled with its side', () => {
    const items = itemsOfPin(graph, pin);
    expect(items.map(({ id }) => id)).toEqual([`from:${both.unit}`, `to:${both.unit}`]);
    const titles = items.map((item) => itemTitle(graph, itemFacts(graph, item)!, speechOf('zh-CN')));
    expect(titles).toEqual([`${both.name['zh-CN']} · 划出`, `${both.name['zh-CN']} · 划入`]);
  });

  it('stays a pin of the unit while both are pinned, and becomes the other one when one is let go', () => {
    const [from, to] = itemsOfPin(graph, pin);
    const year = { kind: 'node', id: 'year:2019' } as const;
    expect(pinsOfItems(graph, [pin], [from!, to!, year])).toEqual([pin, 'node:year:2019']);
    expect(pinsOfItems(graph, [pin], [to!])).toEqual([`node:to:${both.unit}`]);
    expect(itemsOfPins(graph, [pin, `node:to:${both.unit}`])).toHaveLength(2);
  });

  it('is nothing where the picture does not have it', () => {
    expect(itemsOfPin(graph, 'unit:nobody')).toEqual([]);
    expect(itemsOfPin(graph, 'figure:F15')).toEqual([]);
  });
});
