import { useId, type ReactNode } from 'react';
import { SceneLegend } from '../../charts/scene-legend';
import type { Reorganisation } from '../../domain/figures/reorganisation';
import { useSpeech } from '../../i18n/language-context';
import { wordsOf } from './change-words';
import styles from './organisations.module.css';
import { basesOf } from '../bases-of';
import type { PictureData } from '../scene';

const Sign = ({ children }: { readonly children: ReactNode }) => (
  <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
    {children}
  </svg>
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

const isUnknown = ({ before, after }: Reorganisation): boolean =>
  [...before, ...after].some(({ count }) => !count);

/** The signs of the picture, each with whether a change has it. */
const signs = {
  before: [() => true, <rect className={styles['before']} x="6" y="1" width="10" height="10" />],
  after: [() => true, <rect className={styles['after']} x="6" y="1" width="10" height="10" />],
  unknown: [isUnknown, <Fade />],
  created: [
    ({ before }) => before.length === 0,
    <circle className={styles['ring']} cx="11" cy="6" r="4.5" />,
  ],
  border: [({ kind }) => kind === 'transfer-in', <path className={styles['border']} d="M11,0V12" />],
} as const satisfies Record<string, readonly [(change: Reorganisation) => boolean, ReactNode]>;

/** The signs of the picture, only those in it. */
export const OrganisationsLegend = ({ data }: { readonly data: PictureData }) => {
  const speech = useSpeech();
  const { legend } = wordsOf(speech);
  const { reorganisations: changes } = data;
  const shown = (Object.keys(signs) as (keyof typeof signs)[]).filter((key) => changes.some(signs[key][0]));
  return (
    <SceneLegend
      label={speech.messages.legend.label}
      signs={shown.map((key) => ({ key, text: legend[key], sign: <Sign>{signs[key][1]}</Sign> }))}
      bases={basesOf(changes, ['derived', 'illustrative'], speech.messages)}
    />
  );
};
