import type { Figure } from '../../domain/figures/figure';
import { useSpeech } from '../../i18n/language-context';
import { sourcesWords } from '../../i18n/sources-words';
import { figureUses, type UsedBy } from '../../pictures/figure-uses';
import type { SourcesView } from '../../state/sources-view';
import { useOpened } from '../../state/use-opened';
import buttons from '../../ui/button.module.css';
import { FactsTable } from './fact-row';
import { FigureFilters } from './figure-filters';
import { FigureRow } from './figure-row';
import { countFigures, filterFigures, inParts, isAt } from './filter-figures';
import { SourcesSection } from './sources-section';

interface FiguresSectionProps {
  readonly figures: readonly Figure[];
  readonly usedBy: UsedBy;
  readonly view: SourcesView;
  readonly onChange: (view: SourcesView) => void;
}

/** Every figure, filtered as the view says, with its working below it. */
export const FiguresSection = ({ figures, usedBy, view, onChange }: FiguresSectionProps) => {
  const { language, format } = useSpeech();
  const words = sourcesWords[language];
  const [open, setOpen] = useOpened('workings');
  const shown = filterFigures(figures, view);
  const workings = figures.filter(({ working }) => working).map(({ id }) => id);
  const allOpen = workings.length > 0 && workings.every((id) => open.has(id));
  const toggle = (id: string) =>
    setOpen((now) => new Set(now.has(id) ? [...now].filter((each) => each !== id) : [...now, id]));
  return (
    <SourcesSection id="figures" title={words.sections.figures}>
      <FigureFilters figures={figures} view={view} onChange={onChange}>
        {workings.length > 0 && (
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => setOpen(new Set(allOpen ? [] : workings))}
          >
            {allOpen ? words.closeWorkings : words.openWorkings}
          </button>
        )}
      </FigureFilters>
      {inParts(shown).map(({ id, rows }) => (
        <p key={id}>
          {words.inParts({
            all: format.posts(countFigures(shown)),
            rows: format.posts(shown.length),
            id,
            parts: format.list(rows),
          })}
        </p>
      ))}
      {shown.length === 0 ? (
        <p>{words.noneFound}</p>
      ) : (
        <FactsTable caption={words.sections.figures} columns={columnsOf(words.columns)}>
          {shown.map((figure) => (
            <FigureRow
              key={figure.id}
              figure={figure}
              uses={figureUses(figure, usedBy)}
              at={isAt(figure.id, view.at)}
              open={open.has(figure.id)}
              onToggle={() => toggle(figure.id)}
            />
          ))}
        </FactsTable>
      )}
    </SourcesSection>
  );
};

const columnsOf = (columns: (typeof sourcesWords)['zh-CN']['columns']) => [
  { title: columns.id, room: 'small' as const },
  { title: columns.name },
  { title: columns.value, numeric: true, room: 'large' as const },
  { title: columns.interval, numeric: true, room: 'large' as const },
  { title: columns.basis, room: 'middle' as const },
  { title: columns.period, room: 'middle' as const },
  { title: columns.section, room: 'middle' as const },
  { title: columns.uses, room: 'large' as const },
];
