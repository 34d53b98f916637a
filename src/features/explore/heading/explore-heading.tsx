import { useSpeech } from '../../../i18n/language-context';
import styles from './explore-heading.module.css';
import type { Said } from '../../../pictures/said';
import { Termed } from './termed';

/** In Chinese a number stays in one line with what it counts. */
const tieNumbers = (statement: string): string =>
  statement.replace(/(?<=[\d%]) (?=\p{Script=Han})|(?<=每) (?=\d)/gu, '\u00a0');

interface ExploreHeadingProps {
  readonly said: Said;
  /** True where what changed is announced elsewhere. */
  readonly quiet: boolean;
}

/** The statement the picture makes, and under it what is counted, on what it stands, under which caveat. */
export const ExploreHeading = ({ said, quiet }: ExploreHeadingProps) => (
  <div>
    <h1 className={styles.statement} aria-live={quiet ? 'off' : 'polite'}>
      {tieNumbers(said.statement)}
    </h1>
    {said.note !== '' && (
      <p className={styles.note}>
        <Termed text={said.note} />
      </p>
    )}
  </div>
);

/** Stands until the picture can say something, which is then announced: the title alone answers no act. */
export const WaitingHeading = ({ title }: { readonly title: string | undefined }) => {
  const { app } = useSpeech().messages;
  return <ExploreHeading said={{ statement: title ?? app.title, title, note: '' }} quiet />;
};
