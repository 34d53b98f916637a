import { useSpeech } from '../../i18n/language-context';
import styles from './explore-heading.module.css';

interface ExploreHeadingProps {
  readonly statement: string;
  /** What is counted, on what it stands, under which caveat. */
  readonly notes: readonly (string | undefined)[];
}

/** The statement the picture makes, and what it stands on. */
export const ExploreHeading = ({ statement, notes }: ExploreHeadingProps) => (
  <div>
    <h1 className={styles.statement} aria-live="polite">
      {statement}
    </h1>
    {notes.length > 0 && (
      <p className={styles.note}>{notes.filter((text) => text !== undefined && text !== '').join(' · ')}</p>
    )}
  </div>
);

/** Stands until the picture can say something. */
export const WaitingHeading = ({ title }: { title: string | undefined }) => {
  const { app } = useSpeech().messages;
  return <ExploreHeading statement={title ?? app.title} notes={[]} />;
};
