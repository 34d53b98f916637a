import { HeatKey } from '../../charts/matrix/heat-key';
import { bases } from '../../domain/basis';
import { useSpeech } from '../../i18n/language-context';
import { matrixWords } from '../../i18n/matrix-words';
import { matrixBlocks, rowsOf, type MatrixBlock } from '../../layouts/matrix/heat-matrix';
import type { ExploreView } from '../../state/view';
import { partPrinter } from '../part-of';
import { darkestOf } from './matrix-heat';
import { matrixOf } from './matrix-texts';
import { basesOf } from '../bases-of';
import type { PictureData } from '../scene';
import { withPosts } from '../with-posts';
import { SceneLegend } from '../../charts/scene-legend';

/** How strong the ground of either block can be, and what pattern and edge say. */
export const MatrixLegend = ({ data, view }: { data: PictureData; view: ExploreView }) => {
  const speech = useSpeech();
  const { language, messages } = speech;
  const words = matrixWords[language];
  const matrix = matrixOf(data);
  if (!matrix || !data.graph) return null;
  const printed = partPrinter(data.graph, view.measure, speech);
  const amount = (block: MatrixBlock) => {
    const darkest = darkestOf(matrix, block, view.measure);
    const number = printed(darkest?.posts ?? 0, darkest?.column);
    const { measure } = view;
    return measure === 'posts' ? withPosts(number, speech) : words.share[measure](number);
  };
  const cells = rowsOf(matrix).flatMap((row) => row.cells);
  const linked = cells.filter(({ link }) => link);
  const heats = matrixBlocks.map((block) => ({
    key: block,
    sign: <HeatKey hue={block === 'out' ? 'upper' : 'lower'} />,
    text: words.legend.heat[block]({ amount: amount(block) }),
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
