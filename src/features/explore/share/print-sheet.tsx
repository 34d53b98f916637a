import type { ReactNode } from 'react';
import { printWords } from '../../../i18n/print-words';
import { useSpeech } from '../../../i18n/language-context';
import { PaperSheet } from '../../../pictures/print/paper-sheet';
import { PrintedFigures } from '../../../pictures/print/printed-figures';
import { DrawnPicture } from '../../../pictures/off-screen/drawn-picture';
import styles from './print-sheet.module.css';
import type { SharedView } from './shared-view';

/** The picture's part of an A4 sheet in landscape with margins of 10 mm, CSS pixels. */
const room = { width: 1040, height: 545 };

interface PrintSheetProps extends Omit<SharedView, 'table' | 'picture' | 'years' | 'bases'> {
  readonly table: ReactNode;
}

/**
 * A view on paper: what it says and shows on the first page, its numbers and their sources on those that follow. Seen
 * only in print, where it takes the place of the page.
 */
export const PrintSheet = (props: PrintSheetProps) => {
  const { statement, note, title, figures, assumptions, legend, address, draw, table } = props;
  const { language } = useSpeech();
  const words = printWords[language];
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  return (
    <PaperSheet>
      <section className={styles.first}>
        <header>
          <h1>{statement}</h1>
          <p className={styles.note}>{note}</p>
          {legend}
        </header>
        <div className={styles.picture}>
          <DrawnPicture {...room} draw={draw} />
        </div>
        <footer>
          <span>{words.data({ title })}</span>
          <span>{words.printed({ date })}</span>
          <a href={address()}>{address()}</a>
        </footer>
      </section>
      <section aria-label={words.table} className={styles.part}>
        {table}
      </section>
      {assumptions.length > 0 && (
        <section className={styles.part}>
          <h2>{words.assumptions}</h2>
          {assumptions.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      )}
      {figures.length > 0 && (
        <section className={styles.part}>
          <PrintedFigures figures={figures} />
        </section>
      )}
    </PaperSheet>
  );
};
