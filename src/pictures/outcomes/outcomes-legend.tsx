import { OutcomeMarks } from '../../charts/outcomes/outcome-marks';
import styles from '../../charts/outcomes/outcomes-drawing.module.css';
import { SceneLegend } from '../../charts/scene-legend';
import { useSpeech } from '../../i18n/language-context';
import { textSize } from '../../layouts/type-scale';
import { useTextScale } from '../../ui/use-text-scale';
import { outcomesOf } from './outcome-facts';
import { wordsOf } from './outcome-words';
import type { PictureData } from '../scene';

const swatch = { width: 22, height: 11, viewBox: '0 0 22 11' };

/** What the small pictures are drawn with. */
export const OutcomesLegend = ({ data }: { data: PictureData }) => {
  const speech = useSpeech();
  const { legend } = wordsOf(speech);
  const size = textSize('small', useTextScale());
  const conflicts = outcomesOf(data.figures).some(({ conflict }) => conflict);
  const signs = [
    {
      key: 'before',
      text: legend.before,
      sign: (
        <svg {...swatch} className={styles['key']} aria-hidden="true">
          <rect className={styles['before']} x="0.5" y="2.5" width="21" height="6" />
        </svg>
      ),
    },
    {
      key: 'now',
      text: legend.now,
      sign: (
        <svg {...swatch} className={styles['key']} aria-hidden="true">
          <rect className={styles['now']} y="2" width="22" height="7" />
        </svg>
      ),
    },
    {
      key: 'floor',
      text: legend.floor,
      sign: (
        <svg width="28" height="11" viewBox="0 0 28 11" className={styles['key']} aria-hidden="true">
          <OutcomeMarks is={{ kind: 'floor', least: 60 }} width={28} height={9} />
        </svg>
      ),
    },
  ];
  const unequal = (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      className={styles['key']}
      aria-hidden="true"
    >
      <text className={styles['sign']} x={size / 2} y={size * 0.85} fontSize={size} textAnchor="middle">
        ≠
      </text>
    </svg>
  );
  const conflict = { key: 'conflict', text: legend.conflict, sign: unequal };
  return (
    <SceneLegend label={speech.messages.legend.label} signs={conflicts ? [...signs, conflict] : signs} />
  );
};
