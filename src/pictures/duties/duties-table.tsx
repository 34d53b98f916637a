import { useMemo } from 'react';
import { FlowTable } from '../../charts/flow-table';
import type { FlowTableRow } from '../../charts/flow-table-row';
import type { Duty } from '../../domain/figures/duty';
import type { Figure } from '../../domain/figures/figure';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { sectionName } from '../../i18n/section-name';
import { dutyKey, dutyWordsOf, figureText, postsOf } from './duty-words';
import { keyItem, pinsWith } from '../key-pins';
import type { SceneProps } from '../scene';
import { basisCell, column } from '../table-cells';

const rowOf = (duty: Duty, figures: readonly Figure[], speech: Speech): FlowTableRow => {
  const words = dutyWordsOf(speech);
  const name = duty.name[speech.language];
  const end = (of: Duty['from']) =>
    of ? { text: of[speech.language] } : { text: words.unstated, sortBy: undefined };
  const printed = postsOf(duty, figures).map((figure) => figureText(figure, speech));
  const { source } = duty;
  return {
    item: keyItem(dutyKey(duty)),
    pinLabel: words.table.pin(name),
    cells: [
      { text: name },
      { text: words.directions[duty.direction] },
      end(duty.from),
      end(duty.to),
      { text: printed.length === 0 ? words.unstated : speech.format.clauses(printed), sortBy: printed[0] },
      basisCell(duty.basis, speech),
      { text: source.kind === 'report' ? sectionName(source.section, speech.language) : words.table.none },
    ],
  };
};

/** Every duty as a row: which way, from where to where. */
export const DutiesTable = ({ data, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const { table, labels } = dutyWordsOf(speech);
  const rows = useMemo(() => data.duties.map((duty) => rowOf(duty, data.figures, speech)), [data, speech]);
  const own = data.duties.map(dutyKey);
  const { posts } = speech.format;
  const words = speech.messages.table;
  return (
    <FlowTable
      caption={table.caption}
      language={speech.language}
      columns={[
        column('name', table.name, speech),
        column('direction', labels.direction, speech),
        column('from', labels.from, speech),
        column('to', labels.to, speech),
        column('figures', table.figures, speech),
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
