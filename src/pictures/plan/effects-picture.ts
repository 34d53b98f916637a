import type { DistrictEffect, Effects } from '../../domain/plan-effects/effects';
import { effectsPanelWords } from '../../i18n/effects-panel-words';
import type { Speech } from '../../i18n/language-context';
import type { LevelForm, LevelItem, LevelMean } from '../../layouts/plan/place-levels';
import { levelDigits, printedChange, signedLevel } from './level-numbers';
import type { UnitNames } from './unit-names';

export interface EffectsPicture {
  readonly form: LevelForm;
  readonly items: readonly LevelItem[];
  readonly mean: LevelMean;
  readonly digits: number;
  readonly textOf: (key: string) => {
    readonly name: string;
    readonly value: string;
    readonly change?: string;
  };
  /** The sentence of a district. */
  readonly say: (key: string) => string;
  readonly title: string;
  readonly meanText: string;
  /** Over the two numbers at the end of each line. */
  readonly heads: readonly [string, string];
}

/** Where the level of no district is known, only what each receives can be shown. */
export const formOf = ({ districts }: Effects): LevelForm =>
  districts.some(({ after }) => after !== undefined) ? 'levels' : 'amounts';

const itemOf = ({ unit, before, after, received }: DistrictEffect, form: LevelForm): LevelItem =>
  form === 'levels' ? { key: unit, before, after } : { key: unit, after: received };

/** Everything the picture of the districts shows, in the language in use. */
export const effectsPicture = (effects: Effects, names: UnitNames, speech: Speech): EffectsPicture => {
  const { format, language } = speech;
  const words = effectsPanelWords[language];
  const form = formOf(effects);
  const items = effects.districts.map((district) => itemOf(district, form));
  const digits = levelDigits(items.flatMap(({ before, after }) => [before, after]));
  const printed = (value: number) => format.number(value, digits);
  const mean: LevelMean =
    form === 'levels'
      ? { before: effects.before.cityMean, after: effects.after.cityMean }
      : { after: effects.received.cityMean };
  const byKey = new Map<string, DistrictEffect>(effects.districts.map((each) => [each.unit, each]));
  const found = (key: string): DistrictEffect => {
    const district = byKey.get(key);
    if (!district) throw new Error(`no such district: ${key}`);
    return district;
  };
  const change = ({ before, after }: DistrictEffect) =>
    before === undefined || after === undefined
      ? undefined
      : signedLevel(printedChange(before, after, digits), digits, format);
  const textOf = (key: string) => {
    const district = found(key);
    const name = names.short(district.unit);
    const value = form === 'levels' ? district.after : district.received;
    if (value === undefined) return { name, value: words.notStated };
    const grown = form === 'levels' ? change(district) : format.signed(district.posts);
    return { name, value: printed(value), ...(grown !== undefined && { change: grown }) };
  };
  const say = (key: string) => {
    const { unit, before, after, received, posts } = found(key);
    const name = names.full(unit);
    const all = format.posts(posts);
    if (form === 'levels' && before !== undefined && after !== undefined)
      return words.say.levels({
        ...{ name, before: printed(before), after: printed(after) },
        change: signedLevel(printedChange(before, after, digits), digits, format),
      });
    return form === 'amounts' && received !== undefined
      ? words.say.received({ name, value: printed(received), posts: all })
      : words.say.unknown({ name, posts: all });
  };
  const meanText = mean.after === undefined ? '' : words.mean({ value: printed(mean.after) });
  const measure = form === 'levels' ? words.measure.level : words.measure.received;
  const title = words.chart({ measure, districts: items.length, mean: meanText });
  return { form, items, mean, digits, textOf, say, title, meanText, heads: words.heads[form] };
};
