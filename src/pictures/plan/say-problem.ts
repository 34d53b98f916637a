import { unitId } from '../../domain/ledger/unit';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { Problem } from '../../domain/result';
import type { PlanProblem } from '../../domain/plan/plan-problem';
import { planProblemWords, type PlanProblemWords, type ProblemArgs } from '../../i18n/plan-problem-words';
import { compareWords } from '../../i18n/effects-compare-words';
import type { Speech } from '../../i18n/language-context';
import { unitNames } from './unit-names';

/** Numbers of a problem that are posts, printed as such. */
const counted = [
  ...(['posts', 'moved', 'difference', 'group', 'floor', 'cap', 'floors', 'caps', 'cells'] as const),
  ...(['opening', 'largest', 'most', 'room', 'total'] as const),
];

/** A problem of a plan in words, with the names and numbers it is about. */
export const sayProblem = (
  { code, detail = {} }: PlanProblem,
  ground: PlanGround,
  speech: Speech,
): string => {
  const { language, format } = speech;
  const names = unitNames(ground, language);
  const text = (key: string): string => String(detail[key] ?? '');
  const number = (key: string): string => {
    const value = detail[key];
    return typeof value === 'number' && Number.isFinite(value) ? format.posts(value) : String(value ?? '');
  };
  const listed = (key: string, name: (id: string) => string) =>
    format.list(text(key).split(',').filter(Boolean).map(name));
  const unitName = (id: string) => names.short(unitId(id));
  const indicator = ground.indicators.find(({ id }) => id === detail['indicator']);
  const side = detail['side'];
  const numbers = Object.fromEntries(counted.map((key) => [key, number(key)])) as Pick<
    ProblemArgs,
    (typeof counted)[number]
  >;
  return planProblemWords[language][code]({
    ...numbers,
    unit: listed('unit', unitName),
    units: listed('units', unitName),
    side: side === 'cut' || side === 'topUp' ? compareWords[language].table.sides[side] : '',
    indicator: indicator?.name[language] ?? text('indicator'),
    year: text('year'),
    years: listed('years', (year) => year),
    value: text('value'),
  });
};

/** What hinders a method: a problem of the plan, or of dividing by it, which needs openings it does not have. */
export const sayMethodProblem = (problem: Problem, ground: PlanGround, speech: Speech): string => {
  const words: PlanProblemWords = planProblemWords[speech.language];
  const isPlanProblem = (one: Problem): one is PlanProblem => Object.hasOwn(words, one.code);
  if (isPlanProblem(problem)) return sayProblem(problem, ground, speech);
  return sayProblem({ ...problem, code: divisionCodes[problem.code] ?? 'no-weight' }, ground, speech);
};

/** What a division names otherwise than a plan. */
const divisionCodes: Readonly<Record<string, PlanProblem['code']>> = {
  'existing-unknown': 'opening-missing',
  'floors-exceed-seats': 'floors-exceed-moved',
  'locked-exceed-seats': 'hands-exceed-moved',
  'caps-below-seats': 'caps-below-moved',
};
