import type { Figure } from '../../../domain/figures/figure';
import { useSpeech } from '../../../i18n/language-context';
import { printFigure, printIntervals } from '../../../pictures/print-figure';
import { saySource } from '../../../pictures/say-source';
import { BasisBadge } from '../../../ui/basis-badge';
import styles from './inspector.module.css';

const FigureLine = ({ figure }: { figure: Figure }) => {
  const speech = useSpeech();
  const { language, messages, format } = speech;
  const words = messages.inspector;
  const interval = printIntervals(figure, format);
  const { working } = figure;
  return (
    <li className={styles.figure}>
      <p>
        <BasisBadge basis={figure.basis} label={messages.basis[figure.basis]} />
        <span>{figure.name[language]}</span>
      </p>
      <p className={styles.figureValue}>
        <b>{printFigure(figure, messages, format)}</b>
        {interval && <span>{interval}</span>}
      </p>
      {working && (
        <p>
          {words.labelled({
            label: words.working,
            text: `${working.formula} = ${working.substituted} = ${working.result}`,
          })}
        </p>
      )}
      {figure.assumption && (
        <p>{words.labelled({ label: words.assumption, text: figure.assumption[language] })}</p>
      )}
      {figure.note && <p>{figure.note[language]}</p>}
      <p>
        {figure.id} · {saySource(figure.source, speech)}
      </p>
    </li>
  );
};

/** The figures an item stands for: value, interval, working, assumption and place in the report. */
export const FigureLines = ({ figures }: { figures: readonly Figure[] }) => {
  const { inspector } = useSpeech().messages;
  if (figures.length === 0) return null;
  return (
    <>
      <h3>{inspector.related}</h3>
      <ul>
        {figures.map((figure) => (
          <FigureLine key={figure.id} figure={figure} />
        ))}
      </ul>
    </>
  );
};
