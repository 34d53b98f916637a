import styles from '../../charts/grains/grains-drawing.module.css';
import { GrainMark } from '../../charts/grains/grain-marks';
import { SceneLegend } from '../../charts/scene-legend';
import { useSpeech } from '../../i18n/language-context';
import { asideSentence, asidesOf, factsOf, groupName, wordsOf } from './grain-words';
import type { PictureData } from '../scene';

/** What the marks' colours mean, and what moved without a mark. */
export const GrainsLegend = ({ data }: { data: PictureData }) => {
  const speech = useSpeech();
  const facts = factsOf(data);
  const keys = [
    ['staying', groupName(facts, 'staying', speech)],
    ['moved', groupName(facts, 'moved', speech)],
    ...(facts.marks.risen > 0 ? ([['risen', groupName(facts, 'risen', speech)]] as const) : []),
    ['ghost', wordsOf(speech).ghost],
    ['others', groupName(facts, 'others', speech)],
  ] as const;
  const signs = keys.map(([group, text]) => ({
    key: group,
    text,
    sign: (
      <svg
        className={styles['key']}
        data-group={group}
        viewBox="0 0 12 12"
        width="12"
        height="12"
        aria-hidden="true"
      >
        <GrainMark group={group} at={{ x: 6, y: 6 }} radius={5} />
      </svg>
    ),
  }));
  const notes = asidesOf(facts).map((name) => asideSentence(data, name, speech));
  return <SceneLegend label={speech.messages.legend.label} signs={signs} notes={notes} />;
};
