import { describe, expect, it } from 'vitest';
import { sayFlow } from '../../src/pictures/flow/flow-said';
import { linkTable } from '../../src/pictures/flow/link-table';
import { realPosts } from '../../src/pictures/flow/real-posts';
import { unitsYearsDistricts } from '../../src/pictures/flow/units-years-districts';
import { matrix as matrixPicture } from '../../src/pictures/matrix/matrix';
import { matrixOf, matrixTexts } from '../../src/pictures/matrix/matrix-texts';
import { placeFlow } from '../../src/layouts/flow/place-flow';
import { baotouData, speechOf, viewOf } from '../support/scene-data';

const data = baotouData({ ...unitsYearsDistricts.query, top: 200 });
const graph = data.graph!;
const counted = (total: number) => realPosts({ graph, total, figures: data.figures });
const noteOf = (of: typeof graph, language: 'zh-CN' | 'en') =>
  sayFlow(of, unitsYearsDistricts, viewOf(), data.dataset, speechOf(language)).note;

const room = {
  width: 1200,
  height: 700,
  orientation: 'down',
  nodeThickness: 10,
  nodeGap: 4,
  margin: { top: 40, right: 20, bottom: 40, left: 20 },
  order: 'given',
} as const;

describe('a share that is less than one real post', () => {
  const small = counted(66);

  it('stands in table and picture like every other that moved', () => {
    expect(small.displayUnit).toBe('posts');
    expect(small.links.filter(({ posts }) => posts === 0).length).toBeGreaterThan(0);
    expect(small.links.map(({ id }) => id)).toEqual(graph.links.map(({ id }) => id));
    const { rows } = linkTable(small, speechOf('zh-CN'));
    expect(rows.map(({ item }) => item.id)).toEqual(graph.links.map(({ id }) => id));
    expect(placeFlow(small, room).ribbon).toHaveLength(6 * graph.links.length);
  });

  it('is no nothing in the matrix', () => {
    const matrix = matrixOf({ graph: small })!;
    const row = matrix.rows.out[0]!;
    const at = row.cells.findIndex(({ posts, link }) => posts === 0 && link);
    expect(at).toBeGreaterThanOrEqual(0);
    const texts = matrixTexts(matrix, small, { title: '', measure: 'posts' }, speechOf('zh-CN'));
    expect(texts.sayCell(row, at)).toMatch(/划出 0 名，占当列的 0/u);
    expect(matrixPicture.note({ ...data, graph: small }, viewOf(), speechOf('zh-CN'))).toContain(
      '标 0 名的流向',
    );
  });

  it.each([
    ['zh-CN', '标 0 名的流向按比例不足 1 名，仍列出'],
    ['en', 'Flows of 0 posts are listed: their share rounds to less than one post'],
  ] as const)('is told under the statement, and only where there is one, %s', (language, text) => {
    expect(noteOf(small, language)).toContain(text);
    expect(noteOf(graph, language)).not.toContain(text);
    expect(noteOf(counted(50_000), language)).not.toContain(text);
  });
});
