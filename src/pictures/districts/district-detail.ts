import { figuresIn } from '../../domain/figures/figure-roles';
import type { Indicator } from '../../domain/figures/indicator';
import type { Source } from '../../domain/basis';
import type { Speech } from '../../i18n/language-context';
import { districtsWords } from '../../i18n/districts-words';
import { districtMeasures, type ExploreView } from '../../state/view';
import { districtsFacts, type DistrictFacts, type DistrictsFacts } from './district-facts';
import { levelsOf } from './district-texts';
import { measuredPosts, printMeasure, type Measured } from './measured-posts';
import type { DetailLine, PictureData, SceneDetail } from '../scene';

const sourceText = (source: Source, { language, messages }: Speech): string => {
  if (source.kind === 'report') return messages.inspector.sectionOf({ section: source.section });
  if (source.kind === 'figures') return source.of.join(' ');
  return (source.kind === 'public' ? source.title : source.text)[language];
};

const linesOf = (
  district: DistrictFacts,
  { indicators }: DistrictsFacts,
  measured: Measured,
  speech: Speech,
): DetailLine[] => {
  const { language, format } = speech;
  const words = districtsWords[language];
  const { known, released, townships, opening } = district;
  const line = (
    label: string,
    value: string,
    of: { basis: DetailLine['basis'] } | undefined,
  ): DetailLine => ({
    label,
    value,
    ...(of?.basis && { basis: of.basis }),
  });
  const { before, after, basis } = levelsOf(district);
  return [
    ...districtMeasures.flatMap((m) => [
      line(words.measures[m], printMeasure(known[m]?.value, m, speech), known[m]),
      ...(measured.sign(m) === ''
        ? []
        : [line(measured.title(m), measured.print(known[m]?.value, m), known[m])]),
    ]),
    ...(indicators.townships
      ? [line(words.table.townships, townships ? format.posts(townships.value) : words.notStated, townships)]
      : []),
    ...(released?.value
      ? [line(words.table.released, printMeasure(released.value, 'received', speech), released)]
      : []),
    line(words.table.opening, printMeasure(opening?.value, 'received', speech), opening),
    line(
      words.table.before,
      printMeasure(before, 'perResidents', speech),
      before === undefined ? undefined : { basis },
    ),
    line(
      words.table.after,
      printMeasure(after, 'perResidents', speech),
      after === undefined ? undefined : { basis },
    ),
  ];
};

const textsOf = ({ indicators }: DistrictsFacts, data: PictureData, speech: Speech): string[] => {
  const words = districtsWords[speech.language];
  const used: readonly Indicator[] = Object.values(indicators);
  const notes = used.flatMap((i) => i.note?.[speech.language] ?? []);
  return [
    ...(data.graph?.assumptions ?? []).map((text) => text[speech.language]),
    ...used.map((i) => words.source({ name: i.name[speech.language], text: sourceText(i.source, speech) })),
    ...new Set(notes),
  ];
};

/** What is known of a pinned district, each number with its basis, and where the numbers stand. */
export const districtDetail = (
  data: PictureData,
  view: ExploreView,
  key: string,
  speech: Speech,
): SceneDetail | undefined => {
  const facts = districtsFacts(data);
  const district = facts.districts.find((d) => d.key === key);
  if (!district) return undefined;
  return {
    title: district.name[speech.language],
    basis: district.known.received?.basis ?? 'external',
    lines: linesOf(district, facts, measuredPosts(data, facts, view, speech), speech),
    texts: textsOf(facts, data, speech),
    figures: figuresIn(data.figures, 'movedOfSystem').map(({ id }) => id),
  };
};
