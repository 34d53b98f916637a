import type { GoalAnswer as Answer, GoalProblem } from '../../../domain/plan-effects/goal';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { Result } from '../../../domain/result';
import { goalWords } from '../../../i18n/effects-goal-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { printGoal, type GoalKind } from './goal-kinds';
import styles from './goal-panel.module.css';
import { sayGoalProblem } from './say-goal-problem';

interface GoalAnswerProps {
  readonly ground: PlanGround;
  readonly kind: GoalKind;
  readonly found: Result<Answer, readonly GoalProblem[]>;
  /** Posts the plan moves as it is. */
  readonly moved: number;
  /** Absent where the plan cannot be changed. */
  readonly onTake?: (answer: Answer) => void;
}

/** Problems told at once; there may be one for every district. */
const mostProblems = 8;

/** What reaches the goal, or what keeps it from being reached. */
export const GoalAnswer = ({ ground, kind, found, moved, onTake }: GoalAnswerProps) => {
  const speech = useSpeech();
  const { language, format } = speech;
  const words = goalWords[language];
  const printed = (value: number) => printGoal(kind, value, words.units[kind], format);
  if (!found.ok) {
    const told = found.problems.map((problem) => sayGoalProblem(problem, ground, speech));
    return (
      <div className={styles.answer} data-found="false">
        <h3>
          <span aria-hidden="true">! </span>
          {words.impossible}
        </h3>
        <ul>
          {told.slice(0, mostProblems).map((text) => (
            <li key={text}>{text}</li>
          ))}
          {told.length > mostProblems && <li>{`+ ${told.length - mostProblems}`}</li>}
        </ul>
      </div>
    );
  }
  const answer = found.value;
  if (answer.already)
    return <p className={styles.answer}>{words.already({ value: printed(answer.after) })}</p>;
  const lines = [
    answer.moved === moved
      ? words.sameMoved({ moved: format.posts(moved) })
      : words.answer({ moved: format.posts(answer.moved), was: format.posts(moved) }),
    answer.before === undefined
      ? words.reached({ after: printed(answer.after) })
      : words.reaches({ before: printed(answer.before), after: printed(answer.after) }),
    words.differently({ posts: format.posts(answer.differently) }),
  ];
  return (
    <div className={styles.answer} data-found="true">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {onTake && (
        <button type="button" className={buttons.solid} onClick={() => onTake(answer)}>
          {words.take}
        </button>
      )}
    </div>
  );
};
