import type { Figure } from '../../domain/figures/figure';
import { useSpeech } from '../../i18n/language-context';
import { sourcesWords } from '../../i18n/sources-words';
import { legendOf } from './figure-texts';
import { Reference, References } from './references';
import styles from './figure-working.module.css';

interface FigureWorkingProps {
  readonly figure: Figure;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The formula, the numbers put in, and the result; opened on demand, always there on paper. */
export const FigureWorking = ({ figure, open, onToggle }: FigureWorkingProps) => {
  const { language, format } = useSpeech();
  const words = sourcesWords[language];
  const { working } = figure;
  if (!working) return null;
  const id = `working-${figure.id}`;
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-label={`${words.working} ${figure.id}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        {words.working}
      </button>
      <div id={id} className={styles.working} data-open={open}>
        <dl>
          <div>
            <dt>{words.formula}</dt>
            <dd>{working.formula}</dd>
          </div>
          <div>
            <dt>{words.substituted}</dt>
            <dd>{unbroken(working.substituted)}</dd>
          </div>
          <div>
            <dt>{words.result}</dt>
            <dd>{unbroken(working.result)}</dd>
          </div>
          <Where figure={figure} />
        </dl>
        {format.unitPlaces(figure.unit) !== 0 && <p>{words.workedUnit}</p>}
        <Assumption figure={figure} />
      </div>
    </>
  );
};

/** A percent sign stays with its number. */
const unbroken = (text: string): string => text.replaceAll(' %', '\u00a0%');

const Where = ({ figure }: { figure: Figure }) => {
  const words = sourcesWords[useSpeech().language];
  const legend = legendOf(figure);
  if (legend.length === 0) return null;
  return (
    <div>
      <dt>{words.where}</dt>
      <dd className={styles.legend}>
        {legend.map(({ letter, figures }) => (
          <span key={letter}>
            <i>{letter}</i> ={' '}
            {figures.length === 1 ? <Reference to={figures[0]!} /> : <References ids={figures} />}
          </span>
        ))}
      </dd>
    </div>
  );
};

const Assumption = ({ figure }: { figure: Figure }) => {
  const { language } = useSpeech();
  return figure.assumption ? <p className={styles.assumption}>{figure.assumption[language]}</p> : null;
};
