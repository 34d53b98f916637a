import { FlowTable } from '../../charts/flow-table';
import type { FlowTableCell, FlowTableRow } from '../../charts/flow-table-row';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { districtsWords } from '../../i18n/districts-words';
import type { ItemRef } from '../../layouts/flow/item';
import { BasisBadge } from '../../ui/basis-badge';
import { districtsFacts, type DistrictFacts, type DistrictsFacts, type Known } from './district-facts';
import { districtsStatement, levelsOf } from './district-texts';
import { measuredPosts, printMeasure, type Measured } from './measured-posts';
import type { SceneProps } from '../scene';
import { column, type TableContent } from '../table-cells';
import { districtMeasures, type DistrictMeasure } from '../../state/view';

/** A number with its badge; 原文未列 without one. */
const knownCell = (
  known: Known | undefined,
  measure: DistrictMeasure,
  speech: Speech,
  print: Measured['print'] = (value, m, options) => printMeasure(value, m, speech, options),
): FlowTableCell => {
  const text = print(known?.value, measure, { unit: false });
  if (!known) return { text, sortBy: undefined };
  const { basis } = known;
  const content = (
    <>
      {text} <BasisBadge basis={basis} label={speech.messages.basis[basis]} />
    </>
  );
  return { text, sortBy: known.value, content };
};

const rowOf = (district: DistrictFacts, { print }: Measured, speech: Speech): FlowTableRow => {
  const { unit, name, known, townships, opening } = district;
  const { before, after, basis } = levelsOf(district);
  const level = (value: number | undefined) => (value === undefined ? undefined : { value, basis });
  return {
    item: { kind: 'node', id: unit },
    pinLabel: speech.messages.table.pin({ name: name[speech.language] }),
    cells: [
      { text: name[speech.language] },
      ...districtMeasures.map((m) => knownCell(known[m], m, speech, print)),
      knownCell(townships, 'received', speech),
      knownCell(opening, 'received', speech),
      knownCell(level(before), 'perResidents', speech),
      knownCell(level(after), 'perResidents', speech),
    ],
  };
};

/** Every district with everything known of it, and the city below. */
export const districtsContent = (
  { districts, city }: DistrictsFacts,
  measured: Measured,
  speech: Speech,
): TableContent => {
  const words = districtsWords[speech.language];
  const title = (m: DistrictMeasure) => {
    const unit = words.units[m]('').trim();
    return unit === '' || measured.sign(m) !== ''
      ? measured.title(m)
      : `${words.measures[m]}${speech.language === 'en' ? `, ${unit}` : `（${unit}）`}`;
  };
  const sums = districtMeasures.map((m) => measured.print(city[m]?.value, m, { unit: false }));
  return {
    columns: [
      column('district', words.table.district, speech),
      ...districtMeasures.map((m) => column(m, title(m), speech, true)),
      column('townships', words.table.townships, speech, true),
      column('opening', words.table.opening, speech, true),
      column('before', words.table.before, speech, true),
      column('after', words.table.after, speech, true),
    ],
    rows: districts.map((district) => rowOf(district, measured, speech)),
    totals: [[words.table.total, ...sums, '', '', '', '']],
  };
};

/** The table twin of the districts. */
export const DistrictsTable = ({ data, view, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const { table } = speech.messages;
  const words = districtsWords[speech.language];
  const facts = districtsFacts(data);
  const items = facts.districts
    .filter((d) => pinned.includes(d.key))
    .map((d): ItemRef => ({ kind: 'node', id: d.unit }));
  const own = new Set(facts.districts.map((d) => d.key));
  return (
    <FlowTable
      caption={words.table.caption({ title: districtsStatement(data, view, speech) })}
      language={speech.language}
      {...districtsContent(facts, measuredPosts(data, facts, view, speech), speech)}
      words={{
        more: (rows) => table.more({ count: speech.format.posts(rows) }),
        shown: (rows, all) =>
          table.shown({ shown: speech.format.posts(rows), all: speech.format.posts(all) }),
      }}
      pinned={items}
      onPin={(chosen) =>
        onPin([...pinned.filter((key) => !own.has(key)), ...chosen.map(({ id }) => `unit:${id}`)])
      }
    />
  );
};
