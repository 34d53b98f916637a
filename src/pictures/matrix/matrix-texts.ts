import type { HeatMatrixTexts } from '../../charts/matrix/heat-matrix';
import type { Basis } from '../../domain/basis';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { matrixWords } from '../../i18n/matrix-words';
import { heatMatrix, rowsOf, type HeatMatrix } from '../../layouts/matrix/heat-matrix';
import type { ExploreView } from '../../state/view';
import type { PictureData } from '../scene';

type Measure = ExploreView['measure'];

const made = new WeakMap<FlowGraph, HeatMatrix>();

/** The matrix of what came, made once a graph; undefined where nothing runs through years. */
export const matrixOf = ({
  graph,
  dataset,
}: Pick<PictureData, 'graph' | 'dataset'>): HeatMatrix | undefined => {
  if (graph?.via !== 'year') return undefined;
  const known = made.get(graph);
  if (known) return known;
  const matrix = heatMatrix(
    graph,
    dataset.systems.map((s) => s.id),
  );
  made.set(graph, matrix);
  return matrix;
};

const part = (posts: number, whole: number | undefined): number | undefined =>
  whole === undefined || !(whole > 0) ? undefined : posts / whole;

/** Posts, or their part of what the measure counts against; a dash where that is not known. */
const printer = (graph: FlowGraph, measure: Measure, { format }: Speech, unknown: string) => {
  const wholes = { system: graph.system, releasing: graph.releasing };
  return (posts: number | undefined, column: number): string => {
    if (posts === undefined) return unknown;
    if (measure === 'posts') return format.posts(posts);
    const share = part(posts, measure === 'column' ? column : wholes[measure]);
    return share === undefined ? unknown : format.percent(share);
  };
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
  const print = printer(graph, measure, speech, words.unknownSign);
  const { columns, total } = matrix;
  return {
    ...{ blocks, unit, total: totalTitle, join, joinHelp },
    label: words.gridLabel({ title, rows: rowsOf(matrix).length, columns: columns.length }),
    name: (node) => (node.short ?? node.name)[language],
    fullName: (node) => node.name[language],
    cell: ({ posts }, block, at) => print(posts, columns[at]!.totals[block]),
    rowTotal: (row) => print(row.total, total),
    columnTotal: (at) => print(columns[at]!.totals.out, columns[at]!.totals.out),
    grandTotal: print(total, total),
    ...sentences(matrix, speech),
  };
};

/** What a screen reader says of a cell, a row, a column and the whole. */
const sentences = (
  { columns, total }: HeatMatrix,
  { language, messages, format }: Speech,
): Pick<HeatMatrixTexts, 'sayCell' | 'sayRow' | 'sayColumn' | 'sayGrand'> => {
  const words = matrixWords[language];
  const counted = (posts: number, whole: number, basis: Basis) => ({
    posts: format.posts(posts),
    share: format.percent(part(posts, whole) ?? 0),
    basis: messages.basis[basis],
  });
  return {
    sayCell: ({ node, cells, block }, at) => {
      const { posts, basis } = cells[at]!;
      const place = { unit: node.name[language], year: columns[at]!.node.name[language] };
      if (posts === undefined) return words.unknownCell(place);
      if (posts === 0 || basis === undefined) return words.nothing[block](place);
      return words.cell[block]({ ...place, ...counted(posts, columns[at]!.totals[block], basis) });
    },
    sayRow: ({ node, block, total: posts, basis }) =>
      words.row[block]({ unit: node.name[language], ...counted(posts, total, basis) }),
    sayColumn: (at) => {
      const { node, totals, basis } = columns[at]!;
      return words.column({ year: node.name[language], ...counted(totals.out, total, basis) });
    },
    sayGrand: words.grand({ posts: format.posts(total) }),
  };
};
