import type { HeatOf } from '../../charts/matrix/heat-matrix';
import { heatOf, matrixBlocks, type HeatMatrix, type MatrixBlock } from '../../layouts/matrix/heat-matrix';
import type { ExploreView } from '../../state/view';

/** A cell by its row and column in a block. */
export interface Darkest {
  readonly posts: number;
  readonly column: number;
}

/** What a cell counts for in a measure: of its column, or the posts it has, to which all other shares are in proportion. */
const worth = (posts: number, column: number, measure: ExploreView['measure']): number =>
  measure === 'column' && column > 0 ? posts / column : posts;

/** The cell of a block whose number is the largest in a measure; undefined where nothing moved. */
export const darkestOf = (
  { rows, columns }: HeatMatrix,
  block: MatrixBlock,
  measure: ExploreView['measure'],
): Darkest | undefined => {
  let found: (Darkest & { readonly worth: number }) | undefined;
  for (const { cells } of rows[block])
    cells.forEach(({ posts = 0 }, at) => {
      const column = columns[at]!.totals[block];
      const own = worth(posts, column, measure);
      if (own > (found?.worth ?? 0)) found = { posts, column, worth: own };
    });
  return found && { posts: found.posts, column: found.column };
};

/** How strong the ground of every cell is, by the number that stands in it. */
export const matrixHeat = (matrix: HeatMatrix, measure: ExploreView['measure']): HeatOf => {
  const most = Object.fromEntries(
    matrixBlocks.map((block) => {
      const darkest = darkestOf(matrix, block, measure);
      return [block, darkest ? worth(darkest.posts, darkest.column, measure) : 0];
    }),
  ) as Record<MatrixBlock, number>;
  return ({ posts }, block, at) =>
    heatOf(posts && worth(posts, matrix.columns[at]!.totals[block], measure), most[block]);
};
