import { useId } from 'react';
import { DifferencePaints } from '../../charts/plan/difference-paints';
import drawing from '../../charts/plan/difference-drawing.module.css';
import { compareWords } from '../../i18n/effects-compare-words';
import { useSpeech } from '../../i18n/language-context';
import styles from './compare-picture.module.css';

interface DifferenceKeyProps {
  /** Name of the plan that gains and loses. */
  readonly name: string;
}

/** What the parts of the difference picture mean. */
export const DifferenceKey = ({ name }: DifferenceKeyProps) => {
  const words = compareWords[useSpeech().language].legend;
  const id = useId().replaceAll(':', '');
  return (
    <ul className={styles['key']} aria-label={words.label}>
      {(['kept', 'gained', 'lost'] as const).map((part) => (
        <li key={part}>
          <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
            {part === 'gained' && <DifferencePaints id={id} />}
            <g className={drawing['ribbons']}>
              <path
                d="M1 1H27V13H1Z"
                data-part={part}
                {...(part === 'gained' && { fill: `url(#${id}-gain)` })}
              />
            </g>
          </svg>
          {part === 'kept' ? words.kept : words[part](name)}
        </li>
      ))}
    </ul>
  );
};
