import { useId } from 'react';
import { SceneLegend } from '../../charts/scene-legend';
import { dutyDirections, type DutyDirection } from '../../domain/figures/duty';
import { useSpeech } from '../../i18n/language-context';
import styles from './duties.module.css';
import { dutyWordsOf } from './duty-words';
import { basesOf } from '../bases-of';
import type { PictureData } from '../scene';

const arrows: Readonly<Record<DutyDirection, string>> = {
  down: 'M7,0H15V7L11,12L7,7Z',
  up: 'M7,12H15V5L11,0L7,5Z',
  in: 'M22,2H7L0,6L7,10H22Z',
  across: 'M0,2H15L22,6L15,10H0Z',
  'not-stated': 'M0,2H22V10H0Z',
};

const Arrow = ({ direction }: { readonly direction: DutyDirection }) => {
  const id = useId();
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true" data-direction={direction}>
      {direction === 'not-stated' && (
        <linearGradient id={id}>
          <stop offset="0" className={styles['stop']} stopOpacity={0.05} />
          <stop offset="0.5" className={styles['stop']} />
          <stop offset="1" className={styles['stop']} stopOpacity={0.05} />
        </linearGradient>
      )}
      <path
        className={styles['arrow']}
        d={arrows[direction]}
        {...(direction === 'not-stated' && { fill: `url(#${id})` })}
      />
    </svg>
  );
};

/** The directions in the picture. */
export const DutiesLegend = ({ data }: { readonly data: PictureData }) => {
  const speech = useSpeech();
  const { messages } = speech;
  const { directions } = dutyWordsOf(speech);
  const present = dutyDirections.filter((direction) =>
    data.duties.some((duty) => duty.direction === direction),
  );
  const signs = present.map((direction) => ({
    key: direction,
    sign: <Arrow direction={direction} />,
    text: directions[direction],
  }));
  return (
    <SceneLegend
      label={messages.legend.label}
      signs={signs}
      bases={basesOf(data.duties, ['illustrative'], messages)}
    />
  );
};
