import { FlowTable } from '../../charts/flow-table';
import type { FlowTableRow } from '../../charts/flow-table-row';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { keyItem, pinsWith } from '../key-pins';
import { countsEnforcement, figureKey, outcomesOf, quantityOf, type Outcome } from './outcome-facts';
import { outcomesStatement, periodText, printed, sectionOf, wordsOf } from './outcome-words';
import { printIntervals } from '../print-figure';
import type { SceneProps } from '../scene';
import { basisCell, column } from '../table-cells';

const rowsOf = (outcome: Outcome, speech: Speech): readonly FlowTableRow[] =>
  outcome.figures.map((figure) => {
    const { language, messages, format } = speech;
    const words = wordsOf(speech);
    const name = `${figure.name[language]}（${figure.id}）`;
    const title = language === 'en' ? `${figure.name.en} (${figure.id})` : name;
    const quantity = quantityOf(figure);
    const sign = figure.compared === 'yoy' && figure.direction === 'down' ? -1 : 1;
    const interval = printIntervals(figure, format);
    const rivals = outcome.figures.filter(({ id }) => id !== figure.id).map(({ id }) => id);
    const said = format.clauses([
      ...(outcome.conflict ? [`${words.legend.conflict} ≠ ${format.list(rivals)}`] : []),
      ...(countsEnforcement(figure) ? [words.enforcementShort] : []),
    ]);
    return {
      item: keyItem(figureKey(figure)),
      pinLabel: messages.table.pin({ name: title }),
      cells: [
        { text: title },
        { text: words.topics[outcome.topic] },
        {
          text: figure.value.kind === 'claim' ? words.noNumber : printed(figure, speech),
          sortBy: quantity && sign * quantity.magnitude,
        },
        { text: interval || '—', sortBy: interval || undefined },
        { text: periodText(figure, speech) },
        { text: said || '—', sortBy: said || undefined },
        { text: sectionOf(figure, speech) ?? '—' },
        basisCell(figure.basis, speech),
      ],
    };
  });

/** The results as one table; figures in conflict keep a row each. */
export const OutcomesTable = ({ data, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const { messages, format, language } = speech;
  const { lines, caption } = wordsOf(speech);
  const rows = outcomesOf(data.figures).flatMap((outcome) => rowsOf(outcome, speech));
  const own = rows.map(({ item }) => item.id);
  const columns = [
    column('result', lines.result, speech),
    column('topic', lines.topic, speech),
    column('value', lines.value, speech, true),
    column('interval', lines.interval, speech, true),
    column('period', lines.period, speech),
    column('note', lines.note, speech),
    column('section', lines.section, speech),
    column('basis', messages.table.basis, speech),
  ];
  return (
    <FlowTable
      caption={caption({ title: outcomesStatement(data, speech) })}
      language={language}
      columns={columns}
      rows={rows}
      totals={[]}
      pinned={pinned.filter((key) => own.includes(key)).map(keyItem)}
      onPin={(items) => onPin(pinsWith(pinned, own, items))}
      words={{
        more: (count) => messages.table.more({ count: format.posts(count) }),
        shown: (shown, all) => messages.table.shown({ shown: format.posts(shown), all: format.posts(all) }),
      }}
    />
  );
};
