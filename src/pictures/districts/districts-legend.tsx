import { SceneLegend } from '../../charts/scene-legend';
import { bases } from '../../domain/basis';
import { useSpeech } from '../../i18n/language-context';
import type { ExploreView } from '../../state/view';
import { districtsFacts } from './district-facts';
import { basesOf } from '../bases-of';
import type { PictureData } from '../scene';

/** What pattern and edge say; the colours stand in the picture, where they change with what is chosen. */
export const DistrictsLegend = ({ data }: { data: PictureData; view: ExploreView }) => {
  const { messages } = useSpeech();
  const known = districtsFacts(data).districts.flatMap((d) => Object.values(d.known));
  return <SceneLegend label={messages.legend.label} signs={[]} bases={basesOf(known, bases, messages)} />;
};
