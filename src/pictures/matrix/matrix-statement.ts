import type { Speech } from '../../i18n/language-context';
import { matrixWords } from '../../i18n/matrix-words';
import type { ExploreView } from '../../state/view';
import type { MatrixRow } from '../../layouts/matrix/heat-matrix';
import { matrixOf } from './matrix-texts';
import { sentenceParts } from '../flow/picture';
import type { PictureData } from '../scene';

/** The statement above the matrix. */
export const matrixStatement = (data: PictureData, view: ExploreView, speech: Speech): string => {
  const { graph } = data;
  const matrix = matrixOf(data);
  if (!graph || !matrix) return speech.messages.sentence.empty;
  const { uppers, lowers } = speech.messages.sentence;
  const words = matrixWords[speech.language];
  const [upper, lower] = [view.upper ?? 'system', view.lower ?? 'district'];
  const given = matrix.rows.out.filter(({ node }) => !node.folded);
  const got = matrix.rows.in.filter(({ node }) => !node.folded);
  const districts = (rows: readonly MatrixRow[]) =>
    rows.filter(({ node }) => node.adcode !== undefined).length;
  const mixedOut = upper !== 'group' && districts(given) > 0;
  const mixedIn = lower === 'district' && districts(got) < got.length && districts(got) > 0;
  return words.statement({
    ...sentenceParts(graph, view, speech),
    uppers: (mixedOut ? words.units : uppers[upper])(given.length),
    lowers: (mixedIn ? words.units : lowers[lower])(got.length),
  });
};
