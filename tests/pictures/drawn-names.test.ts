import { describe, expect, it } from 'vitest';
import { yunze } from '../../mocks/yunze';
import { drawnName } from '../../src/pictures/flow/node-name';
import { yunzeData } from '../support/scene-data';

const levels = yunze.dataset.upperLevels.flatMap((upper) =>
  yunze.dataset.lowerLevels.flatMap((lower) =>
    (['none', 'year'] as const).flatMap((via) =>
      [undefined, 2018, 2020, 2022].map((year) => ({ upper, lower, via, year })),
    ),
  ),
);

describe('the names of a drawing', () => {
  it.each(levels)('differ within a column, at $upper and $lower via $via in $year', (level) => {
    const { year, ...query } = level;
    const years = year === undefined ? {} : { yearFrom: year, yearTo: year };
    const { nodes } = yunzeData({ top: 200, ...query, ...years }).graph!;
    for (const language of ['zh-CN', 'en'] as const) {
      const names = nodes.map((node) => `${node.column} ${drawnName(node)[language]}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('say of a station that it is one', () => {
    const { nodes } = yunzeData({ top: 200, lower: 'station' }).graph!;
    for (const node of nodes.filter((n) => n.level === 'station')) {
      expect(drawnName(node)['zh-CN']).toMatch(/所$/u);
      expect(drawnName(node).en).toMatch(/station$/iu);
    }
  });
});
