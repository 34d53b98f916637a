import { Fragment } from 'react';
import type { Figure } from '../../domain/figures/figure';
import { useSpeech } from '../../i18n/language-context';
import { sourcesWords } from '../../i18n/sources-words';
import type { FigureUse } from '../../pictures/figure-uses';
import { printFigure } from '../../pictures/print-figure';
import { BasisBadge } from '../../ui/basis-badge';
import { Cell, FactRow } from './fact-row';
import styles from './facts-table.module.css';
import { intervalText, periodText } from './figure-texts';
import { FigureWorking } from './figure-working';
import { PictureLink, Reference } from './references';
import { SourceText } from './source-text';

interface FigureRowProps {
  readonly figure: Figure;
  readonly uses: readonly FigureUse[];
  readonly at: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One figure with all that is known of it. */
export const FigureRow = ({ figure, uses, at, open, onToggle }: FigureRowProps) => {
  const speech = useSpeech();
  const { messages, format, language } = speech;
  const words = sourcesWords[language];
  const { columns } = words;
  return (
    <FactRow id={figure.id} at={at}>
      <Cell label={columns.name} lead>
        <Name figure={figure} />
        <FigureWorking figure={figure} open={open} onToggle={onToggle} />
      </Cell>
      <Cell label={columns.value} numeric>
        <b>
          <Pieces text={printFigure(figure, messages, format)} />
        </b>
        {figure.compared && <small> {words.yoy}</small>}
      </Cell>
      <Cell label={columns.interval} numeric>
        <Pieces text={intervalText(figure, speech, words).replaceAll(', ', ',\u00a0')} />
      </Cell>
      <Cell label={columns.basis}>
        <BasisBadge basis={figure.basis} label={messages.basis[figure.basis]} />
      </Cell>
      <Cell label={columns.period}>{periodText(figure, speech, words)}</Cell>
      <Cell label={columns.section}>
        <SourceText source={figure.source} />
      </Cell>
      <Cell label={columns.uses}>
        <Uses uses={uses} />
      </Cell>
    </FactRow>
  );
};

/** A text that breaks between its numbers first, before an arrow or a stroke. */
const Pieces = ({ text }: { text: string }) => {
  const [first, ...more] = text.split(/ (?=[→/])/);
  if (more.length === 0) return text;
  return (
    <>
      <span className={styles.piece}>{first}</span>
      {more.map((part) => (
        <Fragment key={part}>
          {' '}
          <span className={styles.piece}>{part}</span>
        </Fragment>
      ))}
    </>
  );
};

const Name = ({ figure }: { figure: Figure }) => {
  const { language } = useSpeech();
  const words = sourcesWords[language];
  return (
    <>
      <span className={styles.name}>{figure.name[language]}</span>
      {figure.conflictsWith?.map((id) => (
        <span key={id} className={styles.conflict}>
          {words.conflict} <Reference to={id} />
        </span>
      ))}
      {figure.note && <p className={styles.note}>{figure.note[language]}</p>}
    </>
  );
};

const Uses = ({ uses }: { uses: readonly FigureUse[] }) => {
  const { language, messages } = useSpeech();
  if (uses.length === 0) return <span className={styles.quiet}>{sourcesWords[language].onlyHere}</span>;
  return (
    <ul>
      {uses.map((each) => (
        <li key={each.picture}>
          <PictureLink use={each} name={messages.picture.names[each.picture]} />
        </li>
      ))}
    </ul>
  );
};
