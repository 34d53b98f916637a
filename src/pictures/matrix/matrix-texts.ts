import type { HeatMatrixTexts } from '../../charts/matrix/heat-matrix';
import type { Basis } from '../../domain/basis';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { matrixWords } from '../../i18n/matrix-words';
import { heatMatrix, rowsOf, type HeatMatrix } from '../../layouts/matrix/heat-matrix';
import type { ExploreView } from '../../state/view';
import { drawnName } from '../flow/node-name';
import { partPrinter } from '../part-of';
import type { PictureData } from '../scene';

type Measure = ExploreView['measure'];

const made = new WeakMap<FlowGraph, HeatMatrix>();

/** The matrix of what came, made once a graph; undefined where nothing runs through years. */
export const matrixOf = ({ graph }: Pick<PictureData, 'graph'>): HeatMatrix | undefined => {
  if (graph?.via !== 'year') return undefined;
  const matrix = made.get(graph) ?? heatMatrix(graph);
  made.set(graph, matrix);
  return matrix;
};

/** The texts of a matrix in the language in use, its numbers in the measure of the view. */
export const matrixTexts = (
  matrix: HeatMatrix,
  graph: FlowGraph,
  { title, measure }: { readonly title: string; readonly measure: Measure },
  speech: Speech,
): HeatMatrixTexts => {
  const { language } = speech;
  const words = matrixWords[language];
  const { blocks, unit, total: totalTitle, join, joinHelp } = words;
  const printed = partPrinter(graph, measure, speech);
  const print = (posts: number | undefined, column: number) =>
    posts === undefined ? words.unknownSign : printed(posts, column);
  const { columns, total } = matrix;
  return {
    ...{ blocks, unit, total: totalTitle, join, joinHelp },
    label: words.gridLabel({ title, rows: rowsOf(matrix).length, columns: columns.length }),
    name: (node) => drawnName(node)[language],
    fullName: (node) => node.name[language],
    cell: ({ posts }, block, at) => print(posts, columns[at]!.totals[block]),
    rowTotal: (row) => print(row.total, total),
    columnTotal: (at) => print(columns[at]!.totals.out, columns[at]!.totals.out),
    grandTotal: print(total, total),
    ...sentences(matrix, graph, measure, speech),
  };
};

/** What a screen reader says of a cell, a row, a column and the whole: posts, and the share the measure asks for. */
const sentences = (
  { columns, total }: HeatMatrix,
  graph: FlowGraph,
  measure: Measure,
  speech: Speech,
): Pick<HeatMatrixTexts, 'sayCell' | 'sayRow' | 'sayColumn' | 'sayGrand'> => {
  const { language, messages, format } = speech;
  const words = matrixWords[language];
  const own = measure === 'system' || measure === 'releasing' ? measure : undefined;
  const ofColumn = partPrinter(graph, 'column', speech);
  const ofWhole = own && partPrinter(graph, own, speech);
  const share = (posts: number, whole: number, of: 'column' | 'moved') =>
    own && ofWhole ? words.share[own](ofWhole(posts, whole)) : words.share[of](ofColumn(posts, whole));
  const counted = (posts: number, whole: number, of: 'column' | 'moved', basis: Basis) => ({
    posts: format.posts(posts),
    share: share(posts, whole, of),
    basis: messages.basis[basis],
  });
  return {
    sayCell: ({ node, cells, block }, at) => {
      const { posts, basis, link } = cells[at]!;
      const place = { unit: node.name[language], year: columns[at]!.node.name[language] };
      if (posts === undefined) return words.unknownCell(place);
      // What moved and is less than one post of the total entered is no nothing.
      if (basis === undefined || (posts === 0 && !link)) return words.nothing[block](place);
      return words.cell[block]({ ...place, ...counted(posts, columns[at]!.totals[block], 'column', basis) });
    },
    sayRow: ({ node, block, total: posts, basis }) =>
      words.row[block]({ unit: node.name[language], ...counted(posts, total, 'moved', basis) }),
    sayColumn: (at) => {
      const { node, totals, basis } = columns[at]!;
      return words.column({ year: node.name[language], ...counted(totals.out, total, 'moved', basis) });
    },
    sayGrand: words.grand({ posts: format.posts(total) }),
  };
};
