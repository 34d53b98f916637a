import type { Speech } from '../../../i18n/language-context';
import { planFileWords } from '../../../i18n/plan-file-words';
import type { PlanFileProblem } from '../../../interchange/plan-file';

/** Places named at most. */
const mostNamed = 5;

/** Why a file is not imported. */
export const sayPlanFileProblem = (problem: PlanFileProblem, { language, format }: Speech): string => {
  const { problems } = planFileWords[language];
  if (problem.code === 'newer-version')
    return problems['newer-version']({ version: format.posts(problem.version) });
  if (problem.code !== 'broken') return problems[problem.code];
  const { first, count } = problem.places;
  const places = format.list(first.slice(0, mostNamed).map(({ path }) => path));
  return problems.broken({ count: format.posts(count), places });
};
