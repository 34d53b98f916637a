import { unitId } from '../../../domain/ledger/unit';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { GoalProblem } from '../../../domain/plan-effects/goal';
import { goalWords } from '../../../i18n/effects-goal-words';
import type { Speech } from '../../../i18n/language-context';
import { planProblemWords } from '../../../i18n/plan-problem-words';
import { sayProblem } from '../../../pictures/plan/say-problem';
import { unitNames } from '../../../pictures/plan/unit-names';

const isOfGoal = <K extends string>(words: Readonly<Record<K, unknown>>, code: string): code is K =>
  Object.hasOwn(words, code);

/** Why a goal is not reached: which decision binds, and by how many posts. */
export const sayGoalProblem = (problem: GoalProblem, ground: PlanGround, speech: Speech): string => {
  const { language, format } = speech;
  const { problems, because } = goalWords[language];
  const { code, detail = {} } = problem;
  if (!isOfGoal(problems, code)) {
    if (code === 'openings-unknown')
      return sayProblem({ ...problem, code: 'opening-missing' }, ground, speech);
    if (code === 'residents-unknown')
      return sayProblem({ ...problem, code: 'residents-missing' }, ground, speech);
    return sayProblem({ ...problem, code }, ground, speech);
  }
  const number = (key: string): string => {
    const value = detail[key];
    return typeof value === 'number' && Number.isFinite(value) ? format.posts(value) : '';
  };
  const by = String(detail['by'] ?? '');
  const limit = isOfGoal(planProblemWords[language], by)
    ? sayProblem({ ...problem, code: by }, ground, speech)
    : '';
  const words = problems[code];
  const said =
    typeof words === 'string'
      ? words
      : words({
          unit: unitNames(ground, language).short(unitId(String(detail['unit'] ?? ''))),
          ...{ need: number('need'), posts: number('posts'), lacking: number('lacking') },
          ...{ needed: number('needed'), most: number('most'), moved: number('moved') },
        });
  return limit === '' ? said : format.clauses([said, because({ limit })]);
};
