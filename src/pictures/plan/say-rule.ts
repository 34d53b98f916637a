import type { FindingOf, RuleFinding } from '../../domain/plan-effects/rule-finding';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { rulesWords, type RulesWords } from '../../i18n/effects-rules-words';
import type { Format } from '../../i18n/format';
import type { Speech } from '../../i18n/language-context';
import { levelDigits } from './level-numbers';
import { sayProblem } from './say-problem';
import { unitNames } from './unit-names';

/** How a finding is worded: with the names of its units, and numbers as printed. */
interface Saying {
  readonly words: RulesWords;
  readonly format: Format;
  /** The unit a finding is about; empty where it is about none. */
  readonly unit: string;
}

const perCent = (value: number, { format }: Saying): string => format.percent(value / 100);

/** What a rule about single units says: of one that breaks it, or of all. */
interface UnitRuleWords<D> {
  readonly hold: (a: { readonly units: string; readonly unknown: string }) => string;
  readonly unknown: (a: { readonly units: string; readonly unknown: string }) => string;
  readonly broken: (detail: D) => string;
}

const ofUnits = <D extends object>(
  detail: D | { readonly units: number; readonly unknown: number },
  { hold, unknown, broken }: UnitRuleWords<D>,
  { format }: Saying,
): string => {
  if (!('units' in detail)) return broken(detail);
  const args = { units: format.posts(detail.units), unknown: format.posts(detail.unknown) };
  return detail.unknown > 0 ? unknown(args) : hold(args);
};

const bounds = ({ detail }: FindingOf<'bounds'>, { words, format, unit }: Saying): string => {
  if ('bounded' in detail)
    return detail.bounded === 0
      ? words.bounds.none
      : words.bounds.hold({ units: format.posts(detail.bounded) });
  const { floor, cap } = detail;
  const posts = format.posts(detail.posts);
  if (floor !== undefined && detail.posts < floor)
    return words.bounds.floor({ unit, posts, floor: format.posts(floor) });
  return words.bounds.cap({ unit, posts, cap: format.posts(cap ?? 0) });
};

const conservation = ({ state, detail }: FindingOf<'conservation'>, { words, format }: Saying): string => {
  const [cut, topUp] = [format.posts(detail.cut), format.posts(detail.topUp)];
  if (state === 'holds') return words.conserved({ posts: cut });
  return words.notConserved({ cut, topUp, year: detail.year === undefined ? '' : `${detail.year}` });
};

const station = ({ state, detail }: FindingOf<'station-share'>, saying: Saying): string => {
  const { words, format } = saying;
  const goal = perCent(detail.goal, saying);
  const { least, most, needed } = detail;
  if (least === undefined || most === undefined) return words.station.unknown({ goal });
  if (state === 'holds') return words.station.hold({ goal, least: perCent(least, saying) });
  if (state === 'broken') return words.station.broken({ goal, most: perCent(most, saying) });
  const shares = { least: perCent(least, saying), most: perCent(most, saying) };
  return words.station.open({ goal, ...shares, needed: format.posts(needed ?? 0) });
};

const threshold = ({ detail }: FindingOf<'threshold'>, saying: Saying): string => {
  const { words, format } = saying;
  const printed = (value: number): string => {
    if (detail.threshold === 'largest-ratio') return format.number(value, 2);
    if (detail.threshold !== 'lowest-level') return perCent(value, saying);
    return format.number(value, levelDigits([detail.limit, detail.value]));
  };
  const limit = printed(detail.limit);
  return detail.value === undefined
    ? words.thresholdUnknown[detail.threshold]({ limit })
    : words.threshold[detail.threshold]({ limit, value: printed(detail.value) });
};

const unitRule = (
  finding: FindingOf<'negative-balance' | 'over-establishment' | 'vacancies'>,
  saying: Saying,
): string => {
  const { words, format, unit } = saying;
  const { negative, over, vacant } = words;
  const p = format.posts;
  switch (finding.rule) {
    case 'negative-balance': {
      const broken = (d: { before: number; after: number }) =>
        negative.broken({ unit, before: p(d.before), after: p(d.after) });
      return ofUnits(finding.detail, { ...negative, broken }, saying);
    }
    case 'over-establishment': {
      const broken = (d: { after: number; staff: number; over: number }) =>
        over.broken({ unit, after: p(d.after), staff: p(d.staff), over: p(d.over) });
      return ofUnits(finding.detail, { ...over, broken }, saying);
    }
    case 'vacancies': {
      const broken = (d: { posts: number; vacant: number }) =>
        vacant.broken({ unit, posts: p(d.posts), vacant: p(d.vacant) });
      return ofUnits(finding.detail, { ...vacant, broken }, saying);
    }
  }
};

/** A finding as a sentence with its numbers. */
export const sayRule = (finding: RuleFinding, ground: PlanGround, speech: Speech): string => {
  const { language, format } = speech;
  const words = rulesWords[language];
  const at = finding.cause?.unit;
  const saying = { words, format, unit: at === undefined ? '' : unitNames(ground, language).short(at) };
  switch (finding.rule) {
    case 'feasible':
      return finding.detail.problem ? sayProblem(finding.detail.problem, ground, speech) : words.feasible;
    case 'remark':
      return sayProblem(finding.detail.problem, ground, speech);
    case 'conservation':
      return conservation(finding, saying);
    case 'bounds':
      return bounds(finding, saying);
    case 'negative-balance':
    case 'over-establishment':
    case 'vacancies':
      return unitRule(finding, saying);
    case 'headquarters-share': {
      const { before, after } = finding.detail;
      if (before === undefined || after === undefined) return words.headquarters.unknown;
      return words.headquarters.known({ before: perCent(before, saying), after: perCent(after, saying) });
    }
    case 'station-share':
      return station(finding, saying);
    case 'threshold':
      return threshold(finding, saying);
  }
};
