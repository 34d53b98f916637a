import { cellKey } from '../../charts/matrix/heat-matrix';
import { figuresIn } from '../../domain/figures/figure-roles';
import type { Speech } from '../../i18n/language-context';
import { matrixWords } from '../../i18n/matrix-words';
import { matrixBlocks, rowsOf, type HeatMatrix, type MatrixRow } from '../../layouts/matrix/heat-matrix';
import type { ExploreView } from '../../state/view';
import { matrixOf } from './matrix-texts';
import { partOf } from '../part-of';
import type { DetailLine, PictureData, SceneDetail } from '../scene';
import { withPosts } from '../with-posts';

/** The figure of the posts moved, where the report states it. */
const figuresOf = ({ figures }: PictureData): readonly string[] =>
  figuresIn(figures, 'movedOfSystem').map(({ id }) => id);

interface Told {
  readonly data: PictureData;
  readonly measure: ExploreView['measure'];
  readonly matrix: HeatMatrix;
  readonly speech: Speech;
}

const textsOf = ({ data, speech }: Told): readonly string[] => [
  ...(data.graph?.assumptions ?? []).map((text) => text[speech.language]),
  matrixWords[speech.language].detail.pooled,
];

const share = (posts: number, whole: number, { format }: Speech): string =>
  whole > 0 ? format.percent(posts / whole) : '—';

/** Posts, and the part of a whole they are in the measure of the view, where it is known. */
const measured = ({ data, measure, speech }: Told, posts: number, column?: number): string => {
  const amount = withPosts(speech.format.posts(posts), speech);
  const part = data.graph && partOf(data.graph, measure, speech)(posts, column);
  if (part === undefined || measure === 'posts') return amount;
  return speech.format.aside(amount, matrixWords[speech.language].share[measure](part));
};

/** `apart`: where a unit gives and gets, each line says which of both it tells. */
const rowLines = (told: Told, row: MatrixRow, apart: boolean): readonly DetailLine[] => {
  const { matrix, speech } = told;
  const words = matrixWords[speech.language];
  const { basis } = row;
  const named = (label: string) => (apart ? `${words.blocks[row.block]} · ${label}` : label);
  return [
    { label: words.detail[row.block], value: measured(told, row.total), basis },
    { label: named(words.detail.shareOfMoved), value: share(row.total, matrix.total, speech), basis },
    ...row.cells.map((cell, at): DetailLine => {
      const { node, totals } = matrix.columns[at]!;
      const label = named(node.name[speech.language]);
      if (cell.posts === undefined) return { label, value: words.notStated };
      return {
        label,
        value: measured(told, cell.posts, totals[row.block]),
        ...(cell.basis && { basis: cell.basis }),
      };
    }),
  ];
};

/** A unit, in either block or in both. */
const unitDetail = (told: Told, rows: readonly MatrixRow[]): SceneDetail | undefined => {
  const [first] = rows;
  if (!first) return undefined;
  const words = matrixWords[told.speech.language].detail;
  const folded = first.node.folded?.length;
  return {
    title: first.node.name[told.speech.language],
    basis: first.basis,
    lines: rows.flatMap((row) => rowLines(told, row, rows.length > 1)),
    texts: [...(folded ? [words.folds({ count: folded })] : []), ...textsOf(told)],
    figures: figuresOf(told.data),
  };
};

const yearDetail = (told: Told, key: string): SceneDetail | undefined => {
  const { matrix, speech } = told;
  const column = matrix.columns.find((c) => c.key === key);
  if (!column) return undefined;
  const { detail } = matrixWords[speech.language];
  const { basis, totals } = column;
  return {
    title: column.node.name[speech.language],
    basis,
    lines: [
      ...matrixBlocks.map((block) => ({ label: detail[block], value: measured(told, totals[block]), basis })),
      { label: detail.shareOfMoved, value: share(totals.out, matrix.total, speech), basis },
    ],
    texts: textsOf(told),
    figures: figuresOf(told.data),
  };
};

const cellDetail = (told: Told, key: string): SceneDetail | undefined => {
  const { matrix, speech } = told;
  for (const row of rowsOf(matrix)) {
    const at = row.cells.findIndex((cell, i) => cell.link !== undefined && cellKey(row, i) === key);
    const [cell, column] = [row.cells[at], matrix.columns[at]];
    if (!cell?.link || !column) continue;
    const { detail } = matrixWords[speech.language];
    const { posts, basis } = cell.link;
    return {
      title: `${row.node.name[speech.language]} · ${column.node.name[speech.language]}`,
      basis,
      lines: [
        { label: detail[row.block], value: measured(told, posts), basis },
        { label: detail.shareOfYear, value: share(posts, column.totals[row.block], speech), basis },
        { label: detail.shareOfMoved, value: share(posts, matrix.total, speech), basis },
      ],
      texts: textsOf(told),
      figures: figuresOf(told.data),
    };
  }
  return undefined;
};

/** What is known of a unit, a year, or a unit in a year. */
export const matrixDetail = (
  data: PictureData,
  { measure }: ExploreView,
  key: string,
  speech: Speech,
): SceneDetail | undefined => {
  const matrix = matrixOf(data);
  if (!matrix) return undefined;
  const told = { data, measure, matrix, speech };
  const rows = rowsOf(matrix).filter((row) => row.key === key);
  return unitDetail(told, rows) ?? yearDetail(told, key) ?? cellDetail(told, key);
};
