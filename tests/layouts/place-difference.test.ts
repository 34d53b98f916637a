import { describe, expect, it } from 'vitest';
import { differenceGraph } from '../../src/domain/plan-effects/difference-graph';
import { placeDifference } from '../../src/layouts/plan/place-difference';
import { yunzeGround, yunzePlan } from '../support/plan-data';

describe('the labels of a difference picture', () => {
  it('name the unit that changes most, whichever of a crowd it is', () => {
    const was = yunzePlan();
    const crowded = ['c-office', 'c-research', 'c-technology', 'c-liaison', 'c-transit'];
    const unnamed = crowded.flatMap((unit) => {
      const is = yunzePlan({ cut: { units: { [unit]: { posts: 10 } } } });
      const graph = differenceGraph(yunzeGround, was, is, 'pool');
      const { labels } = placeDifference(graph, {
        ...{ width: 674, height: 420, fontSize: 13 },
        linesOf: (i) => {
          const { name, was: before, is: after } = graph.nodes[i]!;
          const numbers = before === after ? String(after) : `${before} → ${after}`;
          return [
            { text: name['zh-CN'], role: 'name' },
            { text: numbers, role: 'value' },
          ];
        },
      });
      const changes = graph.nodes.map(({ column, gained, lost }) => (column === 0 ? gained + lost : 0));
      const most = changes.indexOf(Math.max(...changes));
      return labels[most]!.hidden ? [unit] : [];
    });
    expect(unnamed).toEqual([]);
  });
});
