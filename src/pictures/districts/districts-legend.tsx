import { SceneLegend } from '../../charts/scene-legend';
import { bases } from '../../domain/basis';
import { useSpeech } from '../../i18n/language-context';
import type { ExploreView } from '../../state/view';
import { districtsFacts } from './district-facts';
import type { PictureData } from '../scene';

/** What pattern and edge say; the colours stand in the picture, where they change with what is chosen. */
export const DistrictsLegend = ({ data }: { data: PictureData; view: ExploreView }) => {
  const { messages } = useSpeech();
  const known = districtsFacts(data).districts.flatMap((d) => Object.values(d.known));
  const found = bases.filter((basis) => known.some((k) => k.basis === basis));
  return (
    <SceneLegend
      label={messages.legend.label}
      signs={[]}
      bases={found.map((b) => ({ basis: b, text: messages.basis[b], help: messages.basisMeaning[b] }))}
    />
  );
};
