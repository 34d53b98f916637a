import { weakest } from '../../domain/basis';
import { postsPerTenThousand } from '../../domain/apportionment/measures';
import type { Speech } from '../../i18n/language-context';
import { districtsWords } from '../../i18n/districts-words';
import { districtMeasures, type DistrictMeasure, type ExploreView } from '../../state/view';
import {
  districtsFacts,
  furthestApart,
  type DistrictFacts,
  type DistrictsFacts,
  type Known,
} from './district-facts';
import { sentenceParts } from '../flow/picture';
import type { PictureData } from '../scene';

/** Decimals a measure is printed with. */
const digits: Readonly<Record<DistrictMeasure, number>> = {
  received: 0,
  perResidents: 2,
  residents: 0,
  area: 0,
};

/** Prints a value of a measure; with its unit unless told not to. */
export const printMeasure = (
  value: number | undefined,
  measure: DistrictMeasure,
  { language, format }: Speech,
  { unit = true, extra = 0 }: { readonly unit?: boolean; readonly extra?: number } = {},
): string => {
  const words = districtsWords[language];
  if (value === undefined) return words.notStated;
  return `${format.number(value, digits[measure] + extra)}${unit ? words.units[measure] : ''}`;
};

/** What a tile says in large: posts received in the measure of the view, everything else as it is counted. */
export const tileValue = (
  { known }: DistrictFacts,
  measure: DistrictMeasure,
  { graph }: PictureData,
  { city }: DistrictsFacts,
  view: ExploreView,
  speech: Speech,
): string => {
  const value = known[measure]?.value;
  if (value === undefined || measure !== 'received' || view.measure === 'posts')
    return printMeasure(value, measure, speech);
  const whole = { system: graph?.system, releasing: graph?.releasing, column: city.received?.value }[
    view.measure
  ];
  return whole !== undefined && whole > 0
    ? speech.format.percent(value / whole)
    : printMeasure(value, measure, speech);
};

/** The other measures of a tile, in short. */
export const tileExtras = (
  { known }: DistrictFacts,
  shown: DistrictMeasure,
  speech: Speech,
): readonly string[] => {
  const { short } = districtsWords[speech.language];
  return districtMeasures.flatMap((measure) => {
    const value = known[measure]?.value;
    if (measure === shown || value === undefined) return [];
    const bare = printMeasure(value, measure, speech, { unit: false });
    if (measure === 'received') return [short.received(bare)];
    return measure === 'perResidents' ? [short.perResidents(bare)] : [printMeasure(value, measure, speech)];
  });
};

/** Everything a screen reader is told of a district, each number with its basis. */
export const sayDistrict = ({ name, known, opening }: DistrictFacts, speech: Speech): string => {
  const words = districtsWords[speech.language];
  const told = (what: string, value: string, of: Known | undefined) =>
    words.saying({ what, value, basis: of ? speech.messages.basis[of.basis] : '' });
  return words.say({
    name: name[speech.language],
    parts: [
      ...districtMeasures.map((m) =>
        told(words.measures[m], printMeasure(known[m]?.value, m, speech), known[m]),
      ),
      told(words.table.opening, printMeasure(opening?.value, 'received', speech), opening),
    ],
  });
};

/** Posts per 10,000 residents before and after the moves of the view, where the posts before are known. */
export const levelsOf = ({ known, opening, released }: DistrictFacts) => {
  const residents = known.residents?.value;
  const before = postsPerTenThousand(opening?.value, residents);
  const after =
    opening && known.received && released
      ? postsPerTenThousand(opening.value + known.received.value - released.value, residents)
      : undefined;
  const basis = weakest(
    'derived',
    ...[opening, known.received, known.residents].flatMap((k) => k?.basis ?? []),
  );
  return { before, after, basis };
};

export const districtsStatement = (data: PictureData, view: ExploreView, speech: Speech): string => {
  const { graph } = data;
  const facts = districtsFacts(data);
  const { received, perResidents } = facts.city;
  if (!graph || !received) return speech.messages.sentence.empty;
  const { years, base, moved } = sentenceParts({ ...graph, moved: received.value }, view, speech);
  const per = perResidents && printMeasure(perResidents.value, 'perResidents', speech, { unit: false });
  return districtsWords[speech.language].statement({
    ...{ years, base, moved, per: per ?? '' },
    districts: facts.districts.filter((d) => d.known.received?.value).length,
  });
};

export const districtsNote = (data: PictureData, _view: ExploreView, speech: Speech): string => {
  const { language, format, messages } = speech;
  const words = districtsWords[language];
  const facts = districtsFacts(data);
  const apart = furthestApart(facts);
  const { residents } = facts.indicators;
  const counted =
    data.graph?.displayUnit === 'per-thousand' ? messages.sentence.perThousand : messages.sentence.posts;
  return [
    counted,
    ...(residents ? [words.population({ name: residents.name[language] })] : []),
    ...(apart
      ? [
          words.apart({
            name: apart.district.short[language],
            area: format.percent(apart.area),
            residents: format.percent(apart.residents),
          }),
        ]
      : []),
  ].join(' · ');
};
