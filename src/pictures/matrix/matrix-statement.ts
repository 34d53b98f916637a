import type { Speech } from '../../i18n/language-context';
import { matrixWords } from '../../i18n/matrix-words';
import type { ExploreView } from '../../state/view';
import type { MatrixRow } from '../../layouts/matrix/heat-matrix';
import { matrixOf } from './matrix-texts';
import { sentenceParts } from '../flow/picture';
import { saySides } from '../flow/say-sides';
import type { PictureData } from '../scene';

const nodesOf = (rows: readonly MatrixRow[]) => rows.map(({ node }) => node);

/** The statement above the matrix. */
export const matrixStatement = (data: PictureData, view: ExploreView, speech: Speech): string => {
  const { graph } = data;
  const matrix = matrixOf(data);
  if (!graph || !matrix) return speech.messages.sentence.empty;
  return matrixWords[speech.language].statement({
    ...sentenceParts(graph, view, speech),
    ...saySides(nodesOf(matrix.rows.out), nodesOf(matrix.rows.in), speech),
  });
};
