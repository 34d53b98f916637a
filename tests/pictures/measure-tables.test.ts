import { describe, expect, it } from 'vitest';
import { beforeAfter } from '../../src/pictures/flow/before-after';
import { sayFlow } from '../../src/pictures/flow/flow-said';
import { flowWords } from '../../src/pictures/flow/flow-words';
import { linkTable } from '../../src/pictures/flow/link-table';
import { nodeTable } from '../../src/pictures/flow/node-table';
import { unitsYearsDistricts } from '../../src/pictures/flow/units-years-districts';
import { matrix } from '../../src/pictures/matrix/matrix';
import { matrixContent } from '../../src/pictures/matrix/matrix-table';
import { matrixOf, matrixTexts } from '../../src/pictures/matrix/matrix-texts';
import { rowsOf } from '../../src/layouts/matrix/heat-matrix';
import type { TableContent } from '../../src/pictures/table-cells';
import { measures } from '../../src/state/view';
import { baotouData, speechOf, viewOf, yunzeData } from '../support/scene-data';

const shares = measures.filter((m) => m !== 'posts');
const cases = [baotouData, yunzeData].flatMap((draw) =>
  [beforeAfter, unitsYearsDistricts].flatMap((picture) =>
    shares.flatMap((measure) =>
      (['zh-CN', 'en'] as const).map((language) => ({
        picture,
        measure,
        language,
        data: draw(picture.query),
        id: draw().dataset.id,
        via: picture.query.via,
      })),
    ),
  ),
);

/** The texts of the column with this title. */
const columnOf = ({ columns, rows }: TableContent, title: string): readonly string[] => {
  const at = columns.findIndex((each) => each.title === title);
  expect(columns.filter((each) => each.title === title)).toHaveLength(1);
  return rows.map(({ cells }) => cells[at]!.text);
};

/** A share as the picture prints it, without the words around it; a dash where it prints none. */
const shareIn = (text: string | undefined): string => /[\d.]+\s?%/u.exec(text ?? '')?.[0] ?? '—';

describe('the measure of the view', () => {
  it.each(cases)(
    'heads a column of the tables, with the numbers drawn: $id $via $measure $language',
    (each) => {
      const { picture, measure, language, data } = each;
      const graph = data.graph!;
      const speech = speechOf(language);
      const words = flowWords(graph, picture, viewOf({ measure }), speech);
      const title = speech.messages.explore.measure.names[measure];
      const links = linkTable(graph, speech, measure);
      expect(columnOf(links, title)).toEqual(graph.links.map((_, i) => shareIn(words.link(i).value)));
      const nodes = columnOf(nodeTable(graph, speech, measure), title).map(shareIn);
      expect(nodes).toEqual(graph.nodes.map((_, i) => shareIn(words.node(i).value)));
      for (const total of links.totals) expect(total).toHaveLength(links.columns.length);
    },
  );

  it.each(cases)('is told under the statement: $id $via $measure $language', (each) => {
    const { picture, measure, language, data } = each;
    const speech = speechOf(language);
    const { note } = sayFlow(data.graph!, picture, viewOf({ measure }), data.dataset, speech);
    expect(note).toContain(speech.messages.explore.measure.names[measure]);
    const { note: plain } = sayFlow(data.graph!, picture, viewOf(), data.dataset, speech);
    for (const other of shares) expect(plain).not.toContain(speech.messages.explore.measure.names[other]);
  });

  it.each(['zh-CN', 'en'] as const)('stands cell by cell in the table of the matrix too, %s', (language) => {
    const data = baotouData({ upper: 'system', lower: 'district' });
    const { graph } = data;
    const drawn = matrixOf(data)!;
    const speech = speechOf(language);
    for (const measure of ['system', 'releasing'] as const) {
      const texts = matrixTexts(drawn, graph!, { title: '', measure }, speech);
      const title = speech.messages.explore.measure.names[measure];
      const table = matrixContent(drawn, { displayUnit: 'per-thousand', measure, texts }, speech);
      expect(columnOf(table, title)).toEqual(
        rowsOf(drawn).flatMap((row) => row.cells.map((cell, at) => texts.cell(cell, row.block, at))),
      );
      expect(matrix.note(data, viewOf({ measure }), speech)).toContain(title);
    }
  });

  it('has the total of the statement under its column', () => {
    const graph = baotouData({ via: 'none' }).graph!;
    const zh = speechOf('zh-CN');
    expect(beforeAfter.sentence(graph, viewOf({ measure: 'releasing' }), zh)).toContain('16%');
    expect(linkTable(graph, zh, 'releasing').totals[0]![3]).toBe('16%');
    expect(linkTable(graph, zh, 'system').totals[0]![4]).toBe('7.6%');
  });
});
