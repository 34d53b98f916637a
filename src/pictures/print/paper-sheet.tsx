import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ExactDrawing } from '../../charts/drawing-context';
import styles from './paper-sheet.module.css';

/** What stands on paper, A4 or A3 in landscape. Seen only in print, where it takes the place of the page. */
export const PaperSheet = ({ children }: { readonly children: ReactNode }) =>
  createPortal(
    <ExactDrawing value>
      <article className={styles.sheet} data-print-sheet>
        {children}
      </article>
    </ExactDrawing>,
    document.body,
  );
