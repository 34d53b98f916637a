import type { CheckResult } from '../../domain/self-check/self-check-result';
import { useSpeech } from '../../i18n/language-context';
import { selfCheckWords } from '../../i18n/self-check-words';
import styles from './side.module.css';

/** One check: what was recomputed, and where it differs what was received and by how much. */
export const CheckLine = ({ result }: { result: CheckResult }) => {
  const { language, format } = useSpeech();
  const words = selfCheckWords[language];
  const { ok, kind, subject, expected, found, difference } = result;
  const { id, name, levels } = subject;
  const said = [
    words.kinds[kind],
    levels && words.levels(levels),
    words.subjects[id] ?? id,
    name?.[language],
  ].filter((part) => part !== undefined);
  return (
    <li data-ok={ok}>
      <span>
        {ok ? '✓' : '✗'} {said.join(' · ')}
      </span>
      <span className={styles.sums}>
        {ok
          ? expected
          : [
              `${words.expected} ${expected}`,
              `${words.found} ${found}`,
              ...(difference === undefined
                ? []
                : [
                    `${words.difference} ${difference > 0 ? '+' : ''}${format.number(difference, decimals(difference))}`,
                  ]),
            ].join(' · ')}
      </span>
    </li>
  );
};

/** As many decimals as a number has, ten at most. */
const decimals = (x: number): number => Math.min(10, (String(x).split('.')[1] ?? '').length);
