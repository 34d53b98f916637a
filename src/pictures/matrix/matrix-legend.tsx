import { HeatKey } from '../../charts/matrix/heat-key';
import { bases } from '../../domain/basis';
import { useSpeech } from '../../i18n/language-context';
import { matrixWords } from '../../i18n/matrix-words';
import { matrixBlocks, rowsOf } from '../../layouts/matrix/heat-matrix';
import type { ExploreView } from '../../state/view';
import { matrixOf } from './matrix-texts';
import { basesOf } from '../bases-of';
import type { PictureData } from '../scene';
import { SceneLegend } from '../../charts/scene-legend';

/** How strong the ground of either block can be, and what pattern and edge say. */
export const MatrixLegend = ({ data }: { data: PictureData; view: ExploreView }) => {
  const { language, format, messages } = useSpeech();
  const words = matrixWords[language];
  const matrix = matrixOf(data);
  if (!matrix) return null;
  const cells = rowsOf(matrix).flatMap((row) => row.cells);
  const linked = cells.filter(({ link }) => link);
  const heats = matrixBlocks.map((block) => ({
    key: block,
    sign: <HeatKey hue={block === 'out' ? 'upper' : 'lower'} />,
    text: words.legend.heat[block]({ posts: format.posts(matrix.largest[block]) }),
  }));
  const unknown = cells.some((cell) => cell.posts === undefined);
  return (
    <SceneLegend
      label={messages.legend.label}
      signs={heats}
      bases={basesOf(linked, bases, messages)}
      notes={unknown ? [words.legend.unknown] : []}
    />
  );
};
