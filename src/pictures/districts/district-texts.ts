import { weakest } from '../../domain/basis';
import { postsPerTenThousand } from '../../domain/apportionment/measures';
import type { Speech } from '../../i18n/language-context';
import { districtsWords } from '../../i18n/districts-words';
import { districtMeasures, type DistrictMeasure, type ExploreView } from '../../state/view';
import { districtsFacts, furthestApart, type DistrictFacts, type Known } from './district-facts';
import { measuredPosts, printMeasure, type Measured } from './measured-posts';
import { countedIn } from '../flow/counted-in';
import { sentenceParts } from '../flow/picture';
import type { PictureData } from '../scene';

/** The other measures of a tile, in short. */
export const tileExtras = (
  { known }: DistrictFacts,
  shown: DistrictMeasure,
  { print }: Measured,
  { language }: Speech,
): readonly string[] => {
  const { short } = districtsWords[language];
  return districtMeasures.flatMap((measure) => {
    const value = known[measure]?.value;
    if (measure === shown || value === undefined) return [];
    if (measure === 'received') return [short.received(print(value, measure))];
    const bare = () => print(value, measure, { unit: false });
    return measure === 'area' ? [print(value, measure)] : [short[measure](bare())];
  });
};

/** Everything a screen reader is told of a district, each number with its basis. */
export const sayDistrict = (
  { name, known, opening }: DistrictFacts,
  { print, title }: Measured,
  speech: Speech,
): string => {
  const words = districtsWords[speech.language];
  const told = (what: string, value: string, of: Known | undefined) =>
    words.saying({ what, value, basis: of ? speech.messages.basis[of.basis] : '' });
  return words.say({
    name: name[speech.language],
    parts: [
      ...districtMeasures.map((m) => told(title(m), print(known[m]?.value, m), known[m])),
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
  const { years, base, moved, part } = sentenceParts({ ...graph, moved: received.value }, view, speech);
  // Per residents is counted like posts: beside a share it would have lost what it counts.
  const told = part ? undefined : perResidents;
  const per = told && printMeasure(told.value, 'perResidents', speech, { unit: false });
  return districtsWords[speech.language].statement({
    ...{ years, base, moved, per: per ?? '' },
    districts: facts.districts.filter((d) => d.known.received?.value).length,
  });
};

/** What posts received are counted in; per residents stays in posts where they are a part of a whole. */
const countedAs = ({ graph }: PictureData, measured: Measured, speech: Speech): readonly string[] => {
  const { part } = measured;
  if (part === undefined) return countedIn(graph, { measure: 'posts' }, speech);
  const { perResidentsBase } = districtsWords[speech.language];
  return [
    speech.messages.sentence.countedAs({ part }),
    ...(graph?.displayUnit === 'per-thousand' ? [perResidentsBase] : []),
  ];
};

export const districtsNote = (data: PictureData, view: ExploreView, speech: Speech): string => {
  const { language, format } = speech;
  const words = districtsWords[language];
  const facts = districtsFacts(data);
  const apart = furthestApart(facts);
  const { residents } = facts.indicators;
  return [
    ...countedAs(data, measuredPosts(data, facts, view, speech), speech),
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
