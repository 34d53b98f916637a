import { FlowTable } from '../../charts/flow-table';
import type { FlowTableCell, FlowTableRow } from '../../charts/flow-table-row';
import { useSpeech, type Speech } from '../../i18n/language-context';
import type { AsideName } from '../../i18n/grains-words';
import type { GrainGroup } from '../../layouts/grains/grains';
import type { ItemRef } from '../../layouts/flow/item';
import { grainKeys, markCount } from './grain-facts';
import {
  asidesOf,
  drawnGroups,
  factsOf,
  grainsStatement,
  groupName,
  movedShares,
  sideWithin,
  wordsOf,
} from './grain-words';
import { asideKey } from './grains-detail';
import type { SceneProps } from '../scene';
import { basisCell, column, shareCell } from '../table-cells';

type Told = Pick<SceneProps, 'data' | 'view'> & { readonly speech: Speech };

const dash: FlowTableCell = { text: '—', sortBy: undefined };

/** A number with what rounding allows. */
const numberCell = (value: number, within: string | undefined, { format }: Speech): FlowTableCell => ({
  text: within === undefined ? format.posts(value) : format.aside(format.posts(value), within),
  sortBy: value,
});

const numbers = (value: number, text: string): FlowTableCell => ({ text, sortBy: value });

/** What moved, down or up. */
const moveRow = (group: 'moved' | 'risen', { data, view, speech }: Told): readonly FlowTableCell[] => {
  const facts = factsOf(data);
  const { posts, percent } = speech.format;
  const count = group === 'moved' ? facts.moved : facts.moves.up;
  const { system } = movedShares(data, view, speech);
  const share =
    group === 'moved' ? `${system.value} ${system.interval}`.trim() : percent(count / facts.system);
  return [
    { text: groupName(facts, group, speech) },
    dash,
    dash,
    numbers(count, posts(count)),
    numbers(count / facts.system, share),
    dash,
    numbers(facts.marks[group], posts(facts.marks[group])),
    basisCell(facts.movedBasis, speech),
  ];
};

const sideRow = (group: 'staying' | 'others', { data, speech }: Told): readonly FlowTableCell[] => {
  const facts = factsOf(data);
  const { marks } = facts;
  const side = group === 'staying' ? facts.releasing : facts.others;
  const within = sideWithin(side, speech);
  const change = side.after - side.before;
  const after = group === 'staying' ? marks.staying + marks.risen : marks.others + marks.moved;
  return [
    { text: groupName(facts, group, speech) },
    numberCell(side.before, within?.before, speech),
    numberCell(side.after, within?.after, speech),
    numbers(change, speech.format.signed(change)),
    shareCell(side.before / facts.system, speech),
    shareCell(facts.systemAfter > 0 ? side.after / facts.systemAfter : undefined, speech),
    numbers(after, speech.format.posts(after)),
    basisCell(side.basis, speech),
  ];
};

/** What moved without a mark; posts from outside are no part of the system before. */
const asideRow = (name: AsideName, { data, speech }: Told): FlowTableRow => {
  const facts = factsOf(data);
  const title = wordsOf(speech).aside[name];
  const posts = facts.moves[name];
  return {
    item: { kind: 'node', id: asideKey(name) },
    pinLabel: speech.messages.table.pin({ name: title }),
    cells: [
      { text: title },
      dash,
      dash,
      numbers(posts, speech.format.posts(posts)),
      name === 'entered' ? dash : shareCell(posts / facts.system, speech),
      dash,
      dash,
      basisCell(facts.movedBasis, speech),
    ],
  };
};

const groupRow = (group: GrainGroup, told: Told): FlowTableRow => {
  const name = groupName(factsOf(told.data), group, told.speech);
  return {
    item: { kind: 'node', id: grainKeys[group] },
    pinLabel: told.speech.messages.table.pin({ name }),
    cells: group === 'moved' || group === 'risen' ? moveRow(group, told) : sideRow(group, told),
  };
};

/** The thousand marks as numbers. */
export const GrainsTable = ({ data, view, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const { messages, format, language } = speech;
  const words = wordsOf(speech).table;
  const facts = factsOf(data);
  const { system, systemAfter } = facts;
  const told = { data, view, speech };
  const columns = [
    column('group', words.group, speech),
    column('before', words.before, speech, true),
    column('after', words.after, speech, true),
    column('change', words.change, speech, true),
    column('share-before', words.shareBefore, speech, true),
    column('share-after', words.shareAfter, speech, true),
    column('marks', words.marks, speech, true),
    column('basis', messages.table.basis, speech),
  ];
  const rows = [
    ...drawnGroups(facts).map((group) => groupRow(group, told)),
    ...asidesOf(facts).map((name) => asideRow(name, told)),
  ];
  const own = new Set(rows.map(({ item }) => item.id));
  const refs = pinned.filter((key) => own.has(key)).map((id): ItemRef => ({ kind: 'node', id }));
  const all = format.percent(1);
  const total = [
    words.total,
    format.posts(system),
    format.posts(systemAfter),
    format.signed(systemAfter - system),
  ];
  return (
    <FlowTable
      caption={words.caption({ title: grainsStatement(data, speech) })}
      language={language}
      columns={columns}
      rows={rows}
      totals={[[...total, all, all, format.posts(markCount), '']]}
      pinned={refs}
      onPin={(items) => onPin([...pinned.filter((key) => !own.has(key)), ...items.map(({ id }) => id)])}
      words={{
        more: (count) => messages.table.more({ count: format.posts(count) }),
        shown: (shown, count) =>
          messages.table.shown({ shown: format.posts(shown), all: format.posts(count) }),
      }}
    />
  );
};
