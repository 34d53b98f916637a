import { describe, expect, it } from 'vitest';
import { differenceGraph } from '../../src/domain/plan-effects/difference-graph';
import { placeDifference, type DifferenceRoom } from '../../src/layouts/plan/place-difference';
import { baotouByArea, baotouGround, baotouPlan, yunzeGround, yunzePlan } from '../support/plan-data';

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

  it('name every unit that changes, in the smallest rooms with fewer words', () => {
    const graph = differenceGraph(baotouGround, baotouPlan(), baotouByArea(), 'pool');
    const unnamedIn = (width: number, height: number, fontSize: number) => {
      const { labels, boxes } = placeDifference(graph, { ...{ width, height, fontSize }, linesOf });
      const beyond = [...boxes, ...labels.map(({ box }) => box)].filter(
        ({ x0, x1, y0, y1 }) => x0 < -1 || y0 < -1 || x1 > width + 1 || y1 > height + 1,
      );
      expect(beyond).toEqual([]);
      return graph.nodes.flatMap(({ name, gained, lost }, i) =>
        labels[i]!.hidden && gained + lost > 0 ? [name.en] : [],
      );
    };
    const linesOf = (i: number): ReturnType<DifferenceRoom['linesOf']> => {
      const { name, was, is, column, gained, lost } = graph.nodes[i]!;
      const text = name.en.replace(/ (District|Banner|County|System|United).*/, '');
      const value = { text: `${was} → ${is}`, role: 'value', instead: [[]] } as const;
      const change = gained > 0 ? `▲ ${gained} more` : `▼ ${lost} fewer`;
      const short = [change.split(' ').slice(0, 2).join(' ')];
      if (column === 1) return [{ text: `${text} · ${is}`, role: 'name' }];
      if (gained + lost === 0)
        return [
          { text, role: 'name' },
          { ...value, text: String(is) },
        ];
      return [{ text, role: 'name' }, value, { text: change, role: 'value', instead: [[change], short] }];
    };
    expect(unnamedIn(690, 400, 17)).toEqual([]);
    expect(unnamedIn(560, 300, 17)).toEqual([]);
    expect(unnamedIn(410, 420, 13)).toEqual([]);
    expect(unnamedIn(370, 420, 13)).toEqual([]);
  });
});
