import type { ReactNode } from 'react';
import type { Basis } from '../domain/basis';
import styles from './scene-legend.module.css';

interface SceneLegendProps {
  readonly label: string;
  readonly signs: readonly { readonly key: string; readonly sign: ReactNode; readonly text: string }[];
  readonly bases?: readonly { readonly basis: Basis; readonly text: string; readonly help: string }[];
  /** Words that need no sign. */
  readonly notes?: readonly string[];
}

/** The signs of a picture in one row: colours first, then how a basis is drawn. */
export const SceneLegend = ({ label, signs, bases = [], notes = [] }: SceneLegendProps) => (
  <ul className={styles['legend']} aria-label={label}>
    {signs.map(({ key, sign, text }) => (
      <li key={key}>
        {sign}
        {text}
      </li>
    ))}
    {bases.map(({ basis, text, help }) => (
      <li key={basis} title={help}>
        <svg
          className={styles['basis']}
          data-basis={basis}
          viewBox="0 0 26 14"
          width="26"
          height="14"
          aria-hidden="true"
        >
          <rect x="1" y="1" width="24" height="12" rx="1.5" />
          {basis === 'illustrative' && <path d="M3 13L13 1M9 13L19 1M15 13L24 2" />}
        </svg>
        {text}
      </li>
    ))}
    {notes.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
