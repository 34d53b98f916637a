import { useId, type ReactNode } from 'react';
import { HatchPattern } from '../../charts/hatch-pattern';
import { useSpeech } from '../../i18n/language-context';
import { wordsOf } from './change-words';
import styles from './organisations.module.css';
import type { PictureData } from '../scene';

const Sign = ({ children, text }: { readonly children: ReactNode; readonly text: string }) => (
  <li>
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
      {children}
    </svg>
    {text}
  </li>
);

const Fade = () => {
  const id = useId();
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" className={styles['fadeStop']} stopOpacity={0.6} />
        <stop offset="1" className={styles['fadeStop']} stopOpacity={0} />
      </linearGradient>
      <rect y="1" width="22" height="10" fill={`url(#${id})`} />
    </>
  );
};

const Hatched = () => {
  const id = useId();
  return (
    <>
      <HatchPattern id={id} />
      <rect className={styles['before']} y="1" width="22" height="10" />
      <rect y="1" width="22" height="10" fill={`url(#${id})`} />
    </>
  );
};

/** The signs of the picture, only those in it. */
export const OrganisationsLegend = ({ data }: { readonly data: PictureData }) => {
  const speech = useSpeech();
  const { legend } = wordsOf(speech);
  const { reorganisations: changes } = data;
  const unknown = changes.some(({ before, after }) => [...before, ...after].some(({ count }) => !count));
  return (
    <ul className={styles['legend']} aria-label={speech.messages.legend.label}>
      <Sign text={legend.before}>
        <rect className={styles['before']} x="6" y="1" width="10" height="10" />
      </Sign>
      <Sign text={legend.after}>
        <rect className={styles['after']} x="6" y="1" width="10" height="10" />
      </Sign>
      {unknown && (
        <Sign text={legend.unknown}>
          <Fade />
        </Sign>
      )}
      {changes.some(({ before }) => before.length === 0) && (
        <Sign text={legend.created}>
          <circle className={styles['ring']} cx="11" cy="6" r="4.5" />
        </Sign>
      )}
      {changes.some(({ kind }) => kind === 'transfer-in') && (
        <Sign text={legend.border}>
          <path className={styles['border']} d="M11,0V12" />
        </Sign>
      )}
      {changes.some(({ basis }) => basis === 'derived') && (
        <Sign text={speech.messages.basis.derived}>
          <path className={styles['derived']} d="M0,3H22M0,9H22" />
        </Sign>
      )}
      {changes.some(({ basis }) => basis === 'illustrative') && (
        <Sign text={speech.messages.basis.illustrative}>
          <Hatched />
        </Sign>
      )}
    </ul>
  );
};
