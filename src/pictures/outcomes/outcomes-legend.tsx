import { OutcomeMarks } from '../../charts/outcomes/outcome-marks';
import styles from '../../charts/outcomes/outcomes-drawing.module.css';
import { useSpeech } from '../../i18n/language-context';
import { outcomesOf } from './outcome-facts';
import { wordsOf } from './outcome-words';
import type { PictureData } from '../scene';

const swatch = { width: 22, height: 11 };

/** What the small pictures are drawn with. */
export const OutcomesLegend = ({ data }: { data: PictureData }) => {
  const speech = useSpeech();
  const { legend } = wordsOf(speech);
  const conflicts = outcomesOf(data.figures).some(({ conflict }) => conflict);
  return (
    <ul className={styles['legend']} aria-label={speech.messages.legend.label}>
      <li>
        <svg {...swatch} aria-hidden="true">
          <rect className={styles['before']} x="0.5" y="2.5" width="21" height="6" />
        </svg>
        {legend.before}
      </li>
      <li>
        <svg {...swatch} aria-hidden="true">
          <rect className={styles['now']} y="2" width="22" height="7" />
        </svg>
        {legend.now}
      </li>
      <li>
        <svg width="28" height="11" aria-hidden="true">
          <OutcomeMarks is={{ kind: 'floor', least: 60 }} width={28} height={9} />
        </svg>
        {legend.floor}
      </li>
      {conflicts && (
        <li>
          <b className={styles['sign']} aria-hidden="true">
            ≠
          </b>
          {legend.conflict}
        </li>
      )}
    </ul>
  );
};
