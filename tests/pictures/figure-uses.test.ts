import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { figureUses, flowItems } from '../../src/pictures/figure-uses';
import { servedBaotou } from '../support/served-baotou';

const uses = (id: string) =>
  figureUses(
    baotou.figures.find((figure) => figure.id === id)!,
    baotou,
  );

describe('figureUses', () => {
  it('names every picture that shows a figure, with what to pin there', () => {
    expect(uses('F24')).toEqual([{ picture: 'outcomes', pin: 'figure:F24' }]);
    expect(uses('F2')).toEqual([{ picture: 'organisations', pin: 'change:O1' }]);
    expect(uses('F12')).toEqual([{ picture: 'duties', pin: 'duty:R4' }]);
    expect(uses('D5')).toEqual([{ picture: 'before-after' }]);
    expect(uses('F15').map(({ picture }) => picture)).toEqual(
      expect.arrayContaining(['before-after', 'units-years-districts', 'grains', 'duties']),
    );
  });

  it('pins what a derived result is told with, as it has no drawing of its own', () => {
    expect(uses('D12')).toEqual([{ picture: 'outcomes', pin: 'figure:F24' }]);
    expect(uses('D15b')).toEqual([{ picture: 'outcomes', pin: 'figure:F32' }]);
  });

  it('finds a result stated without a number among the results, and no other claim anywhere', () => {
    expect(uses('F33')).toContainEqual({ picture: 'outcomes', pin: 'figure:F33' });
    expect(uses('F7')).toEqual([]);
  });

  it('knows the parts of the flow diagrams as they are served', () => {
    const [beforeAfter, byYear] = servedBaotou.flows.map(({ graph }) =>
      [...graph.nodes, ...graph.links].map(({ id }) => id),
    );
    expect(beforeAfter).toEqual(expect.arrayContaining([...flowItems['before-after']]));
    expect(byYear).toEqual(expect.arrayContaining([...flowItems['units-years-districts']]));
  });
});
