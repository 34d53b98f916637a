import { FlowTable, type FlowTableCell, type FlowTableRow } from '../../charts/flow-table';
import { useSpeech, type Speech } from '../../i18n/language-context';
import type { GrainGroup } from '../../layouts/grains/grains';
import type { ItemRef } from '../../layouts/flow/item';
import { grainKeys, markCount } from './grain-facts';
import { factsOf, grainsStatement, groupName, movedShares, sideWithin, wordsOf } from './grain-words';
import type { SceneProps } from '../scene';
import { basisCell, column, shareCell } from '../table-cells';

type Told = Pick<SceneProps, 'data' | 'view'> & { readonly speech: Speech };

const dash: FlowTableCell = { text: '—', sortBy: undefined };

/** A number with what rounding allows. */
const numberCell = (value: number, within: string | undefined, { format }: Speech): FlowTableCell => ({
  text: within === undefined ? format.posts(value) : `${format.posts(value)} ${within}`,
  sortBy: value,
});

const rowOf = (group: GrainGroup, { data, view, speech }: Told): FlowTableRow => {
  const facts = factsOf(data);
  const name = groupName(facts, group, speech);
  const { format, messages } = speech;
  const base = {
    item: { kind: 'node', id: grainKeys[group] } as const,
    pinLabel: messages.table.pin({ name }),
  };
  const signed = (change: number): FlowTableCell => ({ text: format.signed(change), sortBy: change });
  if (group === 'moved') {
    const { system } = movedShares(data, view, speech);
    const share = { text: `${system.value} ${system.interval}`.trim(), sortBy: facts.moved / facts.system };
    const marks = { text: format.posts(facts.marks.moved), sortBy: facts.marks.moved };
    const cells = [{ text: name }, dash, dash, { text: format.posts(facts.moved), sortBy: facts.moved }];
    return { ...base, cells: [...cells, share, marks, basisCell(facts.movedBasis, speech)] };
  }
  const side = group === 'staying' ? facts.releasing : facts.others;
  const within = sideWithin(side, speech);
  const marks = group === 'staying' ? facts.marks.staying : facts.marks.others + facts.marks.moved;
  return {
    ...base,
    cells: [
      { text: name },
      numberCell(side.before, within?.before, speech),
      numberCell(side.after, within?.after, speech),
      signed(group === 'staying' ? -facts.moved : facts.moved),
      shareCell(side.after / facts.system, speech),
      { text: format.posts(marks), sortBy: marks },
      basisCell(side.basis, speech),
    ],
  };
};

/** The thousand marks as numbers. */
export const GrainsTable = ({ data, view, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const { messages, format, language } = speech;
  const words = wordsOf(speech).table;
  const { system } = factsOf(data);
  const columns = [
    column('group', words.group, speech),
    column('before', words.before, speech, true),
    column('after', words.after, speech, true),
    column('change', words.change, speech, true),
    column('share', words.share, speech, true),
    column('marks', words.marks, speech, true),
    column('basis', messages.table.basis, speech),
  ];
  const rows = (['staying', 'moved', 'others'] as const).map((group) => rowOf(group, { data, view, speech }));
  const own = new Set<string>(Object.values(grainKeys));
  const refs = pinned.filter((key) => own.has(key)).map((id): ItemRef => ({ kind: 'node', id }));
  const all = format.posts(system);
  return (
    <FlowTable
      caption={words.caption({ title: grainsStatement(data, speech) })}
      language={language}
      columns={columns}
      rows={rows}
      totals={[[words.total, all, all, format.signed(0), format.percent(1), format.posts(markCount), '']]}
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
