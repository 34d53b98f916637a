import type { MethodColumn } from '../../domain/plan-effects/method-view';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { methodWords } from '../../i18n/effects-method-words';
import { useSpeech } from '../../i18n/language-context';
import styles from './method-view.module.css';
import { sayMethodProblem } from './say-problem';
import { sayReason } from './say-reason';
import type { UnitNames } from './unit-names';

interface MethodReasonsProps {
  readonly column: MethodColumn;
  readonly ground: PlanGround;
  readonly names: UnitNames;
}

/** Who gains and who loses by a method against the plan, each with the reason in numbers; or why it cannot be used. */
export const MethodReasons = ({ column, ground, names }: MethodReasonsProps) => {
  const speech = useSpeech();
  const words = methodWords[speech.language];
  const method = words.methods[column.method];
  if (!column.ok) {
    const problems = column.problems.map((problem) => sayMethodProblem(problem, ground, speech));
    return (
      <div className={styles['reasons']} role="status">
        <h3>{speech.format.aside(method, words.cannot)}</h3>
        <ul>
          {[...new Set(problems)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (column.differently === 0) {
    return (
      <p className={styles['reasons']} role="status">
        {words.alike({ method })}
      </p>
    );
  }
  const lines = (gained: boolean) =>
    column.cells.flatMap(({ unit, change, reason }) =>
      reason && change > 0 === gained
        ? [
            words.line({
              ...{ name: names.short(unit), change: speech.format.signed(change) },
              reason: sayReason(reason, gained, names, speech),
            }),
          ]
        : [],
    );
  return (
    <div className={styles['reasons']} role="status">
      <h3>{words.against({ method })}</h3>
      {([true, false] as const).map((gained) => (
        <div key={`${gained}`}>
          <h4 data-change={gained ? 'up' : 'down'}>
            <span aria-hidden="true">{gained ? '▲ ' : '▼ '}</span>
            {gained ? words.gains : words.loses}
          </h4>
          <ul>
            {lines(gained).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};
