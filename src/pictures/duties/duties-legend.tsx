import { useId } from 'react';
import { HatchPattern } from '../../charts/hatch-pattern';
import { dutyDirections, type DutyDirection } from '../../domain/figures/duty';
import { useSpeech } from '../../i18n/language-context';
import styles from './duties.module.css';
import { dutyWordsOf } from './duty-words';
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

const Hatched = () => {
  const id = useId();
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true" data-direction="across">
      <HatchPattern id={id} />
      <path className={styles['arrow']} d="M0,1H22V11H0Z" />
      <path d="M0,1H22V11H0Z" fill={`url(#${id})`} />
    </svg>
  );
};

/** The directions in the picture. */
export const DutiesLegend = ({ data }: { readonly data: PictureData }) => {
  const speech = useSpeech();
  const { directions } = dutyWordsOf(speech);
  const present = dutyDirections.filter((direction) =>
    data.duties.some((duty) => duty.direction === direction),
  );
  return (
    <ul className={styles['legend']} aria-label={speech.messages.legend.label}>
      {present.map((direction) => (
        <li key={direction}>
          <Arrow direction={direction} />
          {directions[direction]}
        </li>
      ))}
      {data.duties.some(({ basis }) => basis === 'illustrative') && (
        <li>
          <Hatched />
          {speech.messages.basis.illustrative}
        </li>
      )}
    </ul>
  );
};
