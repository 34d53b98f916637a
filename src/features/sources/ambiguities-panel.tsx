import type { Figure } from '../../domain/figures/figure';
import { useSpeech } from '../../i18n/language-context';
import { sourcesWords } from '../../i18n/sources-words';
import { printFigure, printIntervals } from '../../pictures/print-figure';
import { ambiguitiesOf, assumptionsIn, conflictsIn } from './ambiguities';
import { Reference, References } from './references';
import styles from './side.module.css';
import { SourcesSection } from './sources-section';

interface AmbiguitiesPanelProps {
  readonly dataset: string;
  readonly figures: readonly Figure[];
  /** Other facts of the page, which may rest on assumptions too. */
  readonly others: readonly Pick<Figure, 'id' | 'source'>[];
}

/** Where the report contradicts itself or leaves something open, and what is assumed for it, in plain words. */
export const AmbiguitiesPanel = ({ dataset, figures, others }: AmbiguitiesPanelProps) => {
  const { language } = useSpeech();
  const words = sourcesWords[language];
  const conflicts = conflictsIn(figures);
  const open = ambiguitiesOf(dataset, figures);
  const assumptions = assumptionsIn([...figures, ...others]);
  return (
    <SourcesSection id="ambiguities" title={words.sections.ambiguities}>
      {conflicts.length + open.length + assumptions.length === 0 && (
        <p className={styles.quiet}>{words.noAmbiguities}</p>
      )}
      {conflicts.map(([one, other]) => (
        <Conflict key={one.id} one={one} other={other} />
      ))}
      <Items
        title={words.ambiguitiesTitle}
        items={open.map(({ key, figures: ids }) => ({ text: words.ambiguities[key], ids }))}
      />
      <Items
        title={words.assumptionsTitle}
        items={assumptions.map(({ text, facts }) => ({ text: text[language], ids: facts }))}
      />
    </SourcesSection>
  );
};

interface ItemsProps {
  readonly title: string;
  readonly items: readonly { readonly text: string; readonly ids: readonly string[] }[];
}

const Items = ({ title, items }: ItemsProps) =>
  items.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul className={styles.items}>
        {items.map(({ text, ids }) => (
          <li key={text}>
            {text} <References ids={ids} />
          </li>
        ))}
      </ul>
    </>
  );

/** An interval stays on one line. */
const unbroken = (interval: string): string => interval.replaceAll(' ', '\u00a0');

const Conflict = ({ one, other }: { one: Figure; other: Figure }) => {
  const { language, messages, format } = useSpeech();
  const words = sourcesWords[language];
  const section = ({ source }: Figure) =>
    source.kind === 'report' ? words.section({ section: source.section }) : words.none;
  return (
    <div className={styles.conflict}>
      <h3>{words.conflictTitle({ one: one.id, other: other.id })}</h3>
      <p className={styles.values}>
        {[one, other].map((figure) => (
          <span key={figure.id}>
            <Reference to={figure.id} /> <b>{printFigure(figure, messages, format)}</b>
          </span>
        ))}
      </p>
      <p>
        {words.conflictText({
          name: one.name[language],
          one: printFigure(one, messages, format),
          oneInterval: unbroken(printIntervals(one, format)),
          oneSection: section(one),
          other: printFigure(other, messages, format),
          otherInterval: unbroken(printIntervals(other, format)),
          otherSection: section(other),
        })}
      </p>
    </div>
  );
};
