import { cellKey, type HeatMatrixTexts } from '../../charts/matrix/heat-matrix';
import { FlowTable } from '../../charts/flow-table';
import type { FlowTableRow } from '../../charts/flow-table-row';
import { useSpeech, type Speech } from '../../i18n/language-context';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { matrixWords } from '../../i18n/matrix-words';
import { rowsOf, type HeatMatrix, type MatrixRow } from '../../layouts/matrix/heat-matrix';
import { encodeItem, type ItemRef } from '../../layouts/flow/item';
import { MarginsTable } from './margins-table';
import { matrixStatement } from './matrix-statement';
import { matrixOf, matrixTexts } from './matrix-texts';
import type { ExploreView } from '../../state/view';
import type { SceneProps } from '../scene';
import { basisCell, column, postsTitle, shareCell, type TableContent } from '../table-cells';

const itemOf = (matrix: HeatMatrix, row: MatrixRow, at: number): ItemRef => {
  const link = row.cells[at]?.link;
  const nothing = `${row.block} ${row.node.id} ${matrix.columns[at]?.key}`;
  return link ? { kind: 'link', id: link.id } : { kind: 'node', id: nothing };
};

/** What every row of the table is made from. */
interface Made {
  readonly matrix: HeatMatrix;
  /** Prints a cell in the measure of the picture, where that is neither posts nor a share of the column. */
  readonly measured: HeatMatrixTexts['cell'] | undefined;
  readonly speech: Speech;
}

/** One row a cell of the matrix: a unit in a year. */
const cellRow = ({ matrix, measured, speech }: Made, row: MatrixRow, at: number): FlowTableRow => {
  const { language, format, messages } = speech;
  const words = matrixWords[language];
  const { posts, basis } = row.cells[at]!;
  const { node: year, totals } = matrix.columns[at]!;
  const [unit, when] = [row.node.name[language], year.name[language]];
  const whole = totals[row.block];
  return {
    item: itemOf(matrix, row, at),
    pinLabel: messages.table.pin({ name: `${unit} · ${when}` }),
    cells: [
      { text: unit },
      { text: words.blocks[row.block] },
      { text: when },
      posts === undefined
        ? { text: words.notStated, sortBy: undefined }
        : { text: format.posts(posts), sortBy: posts },
      ...(measured
        ? [{ text: posts === undefined ? '—' : measured(row.cells[at]!, row.block, at), sortBy: posts }]
        : []),
      shareCell(posts === undefined || whole === 0 ? undefined : posts / whole, speech),
      basis === undefined ? { text: '—', sortBy: undefined } : basisCell(basis, speech),
    ],
  };
};

interface MatrixCounted {
  readonly displayUnit: FlowGraph['displayUnit'];
  readonly measure: ExploreView['measure'];
  readonly texts: HeatMatrixTexts;
}

/** The matrix cell by cell, with its two grand totals. */
export const matrixContent = (
  matrix: HeatMatrix,
  { displayUnit, measure, texts }: MatrixCounted,
  speech: Speech,
): TableContent => {
  const words = matrixWords[speech.language].table;
  const own = measure === 'system' || measure === 'releasing' ? measure : undefined;
  const made = { matrix, measured: own && texts.cell, speech };
  const sums = own ? [texts.grandTotal] : [];
  const total = speech.format.posts(matrix.total);
  return {
    columns: [
      column('unit', words.unit, speech),
      column('side', words.side, speech),
      column('year', words.year, speech),
      column('posts', postsTitle(displayUnit, speech), speech, true),
      ...(own ? [column('measure', speech.messages.explore.measure.names[own], speech, true)] : []),
      column('share', words.share, speech, true),
      column('basis', speech.messages.table.basis, speech),
    ],
    rows: rowsOf(matrix).flatMap((row) => row.cells.map((_, at) => cellRow(made, row, at))),
    totals: [
      [words.outTotal, '', '', total, ...sums, '', ''],
      [words.inTotal, '', '', total, ...sums, '', ''],
    ],
  };
};

/** Rows of the table and what each of them pins; a pinned unit marks all of its rows. */
const pinsOf = (matrix: HeatMatrix, pinned: readonly string[]) => {
  const cells = rowsOf(matrix).flatMap((row) =>
    row.cells.map((_, at) => ({ item: itemOf(matrix, row, at), key: cellKey(row, at), unit: row.key })),
  );
  const keys = new Map(cells.map(({ item, key }) => [encodeItem(item), key]));
  const own = new Set(cells.flatMap(({ key, unit }) => [key, unit]));
  return {
    items: cells
      .filter(({ key, unit }) => pinned.includes(key) || pinned.includes(unit))
      .map(({ item }) => item),
    after: (chosen: readonly ItemRef[]) => [
      ...pinned.filter((key) => !own.has(key)),
      ...new Set(chosen.flatMap((item) => keys.get(encodeItem(item)) ?? [])),
    ],
  };
};

/** The table twin of the matrix. */
export const MatrixTable = ({ data, view, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const { table } = speech.messages;
  const matrix = matrixOf(data);
  if (!matrix || !data.graph) return null;
  const title = matrixStatement(data, view, speech);
  const pins = pinsOf(matrix, pinned);
  const { graph } = data;
  const counted =
    view.measure === 'posts'
      ? postsTitle(graph.displayUnit, speech)
      : speech.messages.explore.measure.names[view.measure];
  const texts = matrixTexts(matrix, graph, { title, measure: view.measure }, speech);
  return (
    <>
      <MarginsTable
        {...{ matrix, texts, pinned, onPin }}
        caption={matrixWords[speech.language].table.margins({ title, counted })}
      />
      <FlowTable
        caption={matrixWords[speech.language].table.caption({ title })}
        language={speech.language}
        {...matrixContent(matrix, { displayUnit: graph.displayUnit, measure: view.measure, texts }, speech)}
        words={{
          more: (rows) => table.more({ count: speech.format.posts(rows) }),
          shown: (rows, all) =>
            table.shown({ shown: speech.format.posts(rows), all: speech.format.posts(all) }),
        }}
        pinned={pins.items}
        onPin={(chosen) => onPin(pins.after(chosen))}
      />
    </>
  );
};
