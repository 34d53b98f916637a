import { FlowTable } from '../../charts/flow-table';
import type { FlowTableCell, FlowTableRow } from '../../charts/flow-table-row';
import type { HeatMatrixTexts } from '../../charts/matrix/heat-matrix';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { matrixWords } from '../../i18n/matrix-words';
import type { ItemRef } from '../../layouts/flow/item';
import { matrixBlocks, rowsOf, type HeatMatrix, type MatrixRow } from '../../layouts/matrix/heat-matrix';
import { basisCell, column, type TableContent } from '../table-cells';

const itemOf = ({ block, key }: MatrixRow): ItemRef => ({ kind: 'node', id: `${block} ${key}` });

const unitRow = (row: MatrixRow, texts: HeatMatrixTexts, speech: Speech): FlowTableRow => {
  const name = texts.fullName(row.node);
  const words = matrixWords[speech.language];
  return {
    item: itemOf(row),
    pinLabel: speech.messages.table.pin({ name }),
    cells: [
      { text: name },
      { text: words.blocks[row.block] },
      ...row.cells.map((cell, at): FlowTableCell => {
        if (cell.posts === undefined) return { text: words.notStated, sortBy: undefined };
        return { text: texts.cell(cell, row.block, at), sortBy: cell.posts };
      }),
      { text: texts.rowTotal(row), sortBy: row.total },
      basisCell(row.basis, speech),
    ],
  };
};

/** Units × years as they stand in the picture, with the totals of rows and columns. */
export const marginsContent = (matrix: HeatMatrix, texts: HeatMatrixTexts, speech: Speech): TableContent => {
  const { language, messages } = speech;
  const words = matrixWords[language];
  const sums = matrix.columns.map((_, at) => texts.columnTotal(at));
  const titles = { out: words.table.outTotal, in: words.table.inTotal };
  return {
    columns: [
      column('unit', words.unit, speech),
      column('side', words.table.side, speech),
      ...matrix.columns.map(({ key, node }) => column(key, node.name[language], speech, true)),
      column('total', words.total, speech, true),
      column('basis', messages.table.basis, speech),
    ],
    rows: rowsOf(matrix).map((row) => unitRow(row, texts, speech)),
    totals: matrixBlocks.map((block) => [titles[block], '', ...sums, texts.grandTotal, '']),
  };
};

interface MarginsTableProps {
  readonly matrix: HeatMatrix;
  readonly texts: HeatMatrixTexts;
  readonly caption: string;
  readonly pinned: readonly string[];
  readonly onPin: (pinned: readonly string[]) => void;
}

/** The matrix as a table, one row a unit; a row pins its unit. */
export const MarginsTable = ({ matrix, texts, caption, pinned, onPin }: MarginsTableProps) => {
  const speech = useSpeech();
  const { table } = speech.messages;
  const rows = rowsOf(matrix);
  const keys = new Map(rows.map((row) => [itemOf(row).id, row.key]));
  const own = new Set(keys.values());
  const held = rows.filter((row) => pinned.includes(row.key)).map(itemOf);
  return (
    <FlowTable
      caption={caption}
      language={speech.language}
      {...marginsContent(matrix, texts, speech)}
      words={{
        more: (count) => table.more({ count: speech.format.posts(count) }),
        shown: (shown, all) =>
          table.shown({ shown: speech.format.posts(shown), all: speech.format.posts(all) }),
      }}
      pinned={held}
      onPin={(chosen) => {
        const kept = new Set(chosen.map(({ id }) => id));
        // A unit that gives and receives has two rows: letting go of one lets go of the unit.
        const dropped = new Set(held.filter(({ id }) => !kept.has(id)).map(({ id }) => keys.get(id)));
        const now = new Set(
          chosen.flatMap(({ id }) => keys.get(id) ?? []).filter((key) => !dropped.has(key)),
        );
        onPin([...pinned.filter((key) => !own.has(key)), ...now]);
      }}
    />
  );
};
