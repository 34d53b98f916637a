import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { districtsWords } from '../../i18n/districts-words';
import { releasingDigits } from '../../layouts/flow/share';
import type { DistrictMeasure, ExploreView } from '../../state/view';
import type { PictureData } from '../scene';
import type { DistrictsFacts } from './district-facts';

/** Decimals a measure is printed with. */
const digits: Readonly<Record<DistrictMeasure, number>> = {
  received: 0,
  perResidents: 2,
  residents: 0,
  area: 0,
};

interface PrintOptions {
  readonly unit?: boolean;
  readonly extra?: number;
}

/** Prints a value of a measure as it is counted; with its unit unless told not to, 原文未列 where it is not known. */
export const printMeasure = (
  value: number | undefined,
  measure: DistrictMeasure,
  { language, format }: Speech,
  { unit = true, extra = 0 }: PrintOptions = {},
): string => {
  const words = districtsWords[language];
  if (value === undefined) return words.notStated;
  const printed = format.number(value, digits[measure] + extra);
  return unit ? `${printed}${words.units[measure](printed)}` : printed;
};

/** How the numbers of a picture of districts are printed, posts received in the measure of the view. */
export interface Measured {
  readonly print: (value: number | undefined, measure: DistrictMeasure, options?: PrintOptions) => string;
  /** What a measure is called, e.g. `划入编制（占全系统）`. */
  readonly title: (measure: DistrictMeasure) => string;
  /** What a value is multiplied by to be the number that is printed. */
  readonly factor: (measure: DistrictMeasure) => number;
  /** What posts received are a part of, e.g. `占全系统`; absent where they are posts. */
  readonly part: string | undefined;
  /** `%` where posts received are a part of a whole. */
  readonly sign: (measure: DistrictMeasure) => string;
}

/** What posts received count against; undefined where they are posts, or the whole is not known. */
const wholeOf = (
  graph: FlowGraph | undefined,
  { city }: DistrictsFacts,
  measure: ExploreView['measure'],
): number | undefined => {
  const whole = {
    posts: undefined,
    system: graph?.system,
    releasing: graph?.releasing,
    column: city.received?.value,
  }[measure];
  return whole !== undefined && whole > 0 ? whole : undefined;
};

export const measuredPosts = (
  { graph }: Pick<PictureData, 'graph'>,
  facts: DistrictsFacts,
  view: Pick<ExploreView, 'measure'>,
  speech: Speech,
): Measured => {
  const words = districtsWords[speech.language];
  const whole = wholeOf(graph, facts, view.measure);
  const isPart = (measure: DistrictMeasure) => measure === 'received' && whole !== undefined;
  const digitsOf = (posts: number) =>
    graph && view.measure === 'releasing' ? releasingDigits(graph, posts) : 1;
  const part = whole !== undefined && view.measure !== 'posts' ? words.partOf[view.measure] : undefined;
  return {
    part,
    print: (value, measure, options) =>
      value !== undefined && whole !== undefined && isPart(measure)
        ? speech.format.percent(value / whole, digitsOf(value))
        : printMeasure(value, measure, speech, options),
    title: (measure) =>
      isPart(measure) && part !== undefined
        ? speech.format.aside(words.measures[measure], part)
        : words.measures[measure],
    factor: (measure) => (whole !== undefined && isPart(measure) ? 100 / whole : 1),
    sign: (measure) => (isPart(measure) ? '%' : ''),
  };
};
