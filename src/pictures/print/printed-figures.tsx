import type { Figure } from '../../domain/figures/figure';
import { printWords } from '../../i18n/print-words';
import { useSpeech } from '../../i18n/language-context';
import { printFigure, printIntervals } from '../print-figure';
import { saySource } from '../say-source';
import { BasisBadge } from '../../ui/basis-badge';
import styles from './printed-figures.module.css';

const FigureRow = ({ figure }: { figure: Figure }) => {
  const speech = useSpeech();
  const { language, messages, format } = speech;
  const { working, assumption, note } = figure;
  const texts = [
    working && `${working.formula} = ${working.substituted} = ${working.result}`,
    assumption &&
      messages.inspector.labelled({ label: messages.inspector.assumption, text: assumption[language] }),
    note?.[language],
  ].filter((text) => text !== undefined);
  return (
    <tr>
      <td className={styles.code}>{figure.id}</td>
      <th scope="row">{figure.name[language]}</th>
      <td className={styles.number}>{printFigure(figure, messages, format)}</td>
      <td className={styles.number}>{printIntervals(figure, format) || '—'}</td>
      <td>
        <BasisBadge basis={figure.basis} label={messages.basis[figure.basis]} />
      </td>
      <td className={styles.place}>{saySource(figure.source, speech)}</td>
      <td>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </td>
    </tr>
  );
};

/** The figures a view rests on, each with its interval, basis, place and working, as a table that may run over pages. */
export const PrintedFigures = ({ figures }: { figures: readonly Figure[] }) => {
  const { columns, sources } = printWords[useSpeech().language];
  return (
    <table className={styles.figures}>
      <caption>{sources}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.code}>
            {columns.id}
          </th>
          <th scope="col">{columns.name}</th>
          <th scope="col" className={styles.number}>
            {columns.value}
          </th>
          <th scope="col" className={styles.number}>
            {columns.interval}
          </th>
          <th scope="col">{columns.basis}</th>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.working}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
      </tbody>
    </table>
  );
};
