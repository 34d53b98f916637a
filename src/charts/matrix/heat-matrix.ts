import type { FlowNode } from '../../domain/flows/flow-graph';
import type { HeatMatrix, MatrixBlock, MatrixCell, MatrixRow } from '../../layouts/matrix/heat-matrix';
import type { PlacedMatrix } from '../../layouts/matrix/place-matrix';

/** Every text of a matrix, printed. Columns are counted from 0. */
export interface HeatMatrixTexts {
  readonly label: string;
  readonly blocks: Readonly<Record<MatrixBlock, string>>;
  readonly unit: string;
  readonly total: string;
  readonly join: string;
  readonly joinHelp: string;
  /** A name as it stands in the picture, and in full. */
  readonly name: (node: FlowNode) => string;
  readonly fullName: (node: FlowNode) => string;
  readonly cell: (cell: MatrixCell, block: MatrixBlock, column: number) => string;
  readonly rowTotal: (row: MatrixRow) => string;
  readonly columnTotal: (column: number) => string;
  readonly grandTotal: string;
  readonly sayCell: (row: MatrixRow, column: number) => string;
  readonly sayRow: (row: MatrixRow) => string;
  readonly sayColumn: (column: number) => string;
  readonly sayGrand: string;
}

/** How strong the ground of a cell is, 0 to the steps a heat has. */
export type HeatOf = (cell: MatrixCell, block: MatrixBlock, column: number) => number;

/** What both drawings of a matrix take. */
export interface HeatMatrixProps {
  readonly matrix: HeatMatrix;
  readonly placed: PlacedMatrix;
  readonly texts: HeatMatrixTexts;
  readonly heat: HeatOf;
  readonly pinned: readonly string[];
}

/** What a cell pins: its link, so that a flow diagram knows it too, or its row where nothing moved. */
export const cellKey = (row: MatrixRow, column: number): string => {
  const link = row.cells[column]?.link;
  return link ? `link:${link.id}` : row.key;
};

export const toggledKey = (pinned: readonly string[], key: string): readonly string[] =>
  pinned.includes(key) ? pinned.filter((p) => p !== key) : [...pinned, key];
