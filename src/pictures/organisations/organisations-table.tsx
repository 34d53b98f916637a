import { useMemo } from 'react';
import { FlowTable } from '../../charts/flow-table';
import type { FlowTableCell, FlowTableRow } from '../../charts/flow-table-row';
import type { Body, Reorganisation } from '../../domain/figures/reorganisation';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { sectionName } from '../../i18n/section-name';
import { bodyCount, bodyInterval, changeKey, changeNames, tiersText, wordsOf } from './change-words';
import { keyItem, pinsWith } from '../key-pins';
import type { SceneProps } from '../scene';
import { basisCell, column } from '../table-cells';

const namesCell = (bodies: readonly Body[], speech: Speech): FlowTableCell => {
  const names = bodies.map(({ name }) => name[speech.language]);
  return { text: names.length === 0 ? wordsOf(speech).table.none : wordsOf(speech).list(names) };
};

/** Units of one side in all; not stated as soon as one of its bodies is. */
const countCell = (bodies: readonly Body[], change: Reorganisation, speech: Speech): FlowTableCell => {
  const words = wordsOf(speech);
  const [only] = bodies;
  if (!only) return { text: words.table.none, sortBy: undefined };
  if (bodies.some(({ count }) => !count)) return { text: words.notStated, sortBy: undefined };
  const sum = bodies.reduce((total, { count }) => total + count!.magnitude, 0);
  if (bodies.length > 1) return { text: speech.format.posts(sum), sortBy: sum };
  const interval = bodyInterval(only, change, speech);
  const text = [bodyCount(only, speech), interval].filter(Boolean).join(' ');
  return { text, sortBy: sum };
};

const rowOf = (change: Reorganisation, speech: Speech): FlowTableRow => {
  const words = wordsOf(speech);
  const { source } = change;
  return {
    item: keyItem(changeKey(change)),
    pinLabel: words.table.pin(
      words.title({ kind: words.kinds[change.kind], names: changeNames(change, speech) }),
    ),
    cells: [
      { text: words.kinds[change.kind] },
      namesCell(change.before, speech),
      countCell(change.before, change, speech),
      namesCell(change.after, speech),
      countCell(change.after, change, speech),
      { text: tiersText(change, speech) },
      basisCell(change.basis, speech),
      {
        text:
          source.kind === 'report'
            ? sectionName(source.section, speech.language)
            : (change.figures ?? []).join(' '),
      },
    ],
  };
};

/** Every change as a row: what before, what after, how many units each. */
export const OrganisationsTable = ({ data, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const { table, labels } = wordsOf(speech);
  const rows = useMemo(() => data.reorganisations.map((change) => rowOf(change, speech)), [data, speech]);
  const own = data.reorganisations.map(changeKey);
  const { posts } = speech.format;
  const words = speech.messages.table;
  return (
    <FlowTable
      caption={table.caption}
      language={speech.language}
      columns={[
        column('kind', labels.kind, speech),
        column('before', table.before, speech),
        column('before-count', table.beforeCount, speech, true),
        column('after', table.after, speech),
        column('after-count', table.afterCount, speech, true),
        column('tiers', labels.tiers, speech),
        column('basis', words.basis, speech),
        column('source', table.source, speech),
      ]}
      rows={rows}
      totals={[]}
      pinned={pinned.filter((key) => own.includes(key)).map(keyItem)}
      onPin={(items) => onPin(pinsWith(pinned, own, items))}
      words={{
        more: (n) => words.more({ count: posts(n) }),
        shown: (shown, all) => words.shown({ shown: posts(shown), all: posts(all) }),
      }}
    />
  );
};
